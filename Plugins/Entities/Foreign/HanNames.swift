internal import Segmentation
internal import Winnow

/// Names in Chinese and Japanese: listed places and organisations, persons beside their titles, organisations and places
/// by the ends of their names. Names found once are found again.
struct HanNames {
  static let places: NameClasses = [.country, .bigCity, .region]

  let text: HanText
  private let isJapanese: Bool
  private struct Listed {
    var any: (end: Int, classes: NameClasses)
    var organization: (end: Int, classes: NameClasses)?
  }

  private var listedNames: [Int: Listed] = [:]
  private let towns: Set<WordKey>
  /// What covers each character: nothing, or the index of a name.
  var taken: [Bool]
  /// Beginnings of the persons' names so far: family names, some of them.
  var known: Set<WordKey> = []
  /// How often three characters occur that begin with a family name.
  var triples: [WordKey: Int] = [:]
  /// Pairs of characters that begin with a family name.
  var pairs: [WordKey: (count: Int, next: UInt32, isVaried: Bool)] = [:]
  private var found: [(range: Range<Int>, kind: EntityKind)] = []

  /// Nil for other languages.
  init?(_ document: Document) {
    guard let code = document.language?.code, code == "ja" || code == "zh" else { return nil }
    isJapanese = code == "ja"
    text = HanText(document.bytes)
    taken = [Bool](repeating: false, count: text.count)
    towns = isJapanese ? Self.towns(text) : []
  }

  /// - Returns: spans in order; their tokens are those they overlap.
  func spans(_ tokens: Layer<Token>) -> [EntitySpan] {
    var finder = self
    finder.lookUp()
    finder.findListedOrganizations()
    finder.findOrganizations()
    finder.findListed()
    if isJapanese {
      finder.findBeforeTitles()
      finder.findTownsAgain()
    } else {
      finder.countPairs()
      finder.findChinesePersons()
    }
    finder.findAgain()
    return EntitySpan.spans(finder.found, tokens, text.range)
  }

  mutating func add(_ range: Range<Int>, _ kind: EntityKind) {
    guard !range.isEmpty, !taken[range].contains(true) else { return }
    for index in range { taken[index] = true }
    found.append((range, kind))
  }

  // MARK: - Ends of names

  private mutating func findOrganizations() {
    var index = 1
    while index < text.count {
      let strong = text.length(of: HanWords.organizationEnds, at: index)
      let weak = isJapanese && strong == 0 ? text.length(of: HanWords.companyEnds, at: index) : 0
      let length = max(strong, weak)
      if length > 0, let start = organizationStart(index, isWeak: weak > 0) {
        add(start..<index + length, .organization)
      }
      index += max(1, length)
    }
  }

  /// Where the name in front of an organisation's end begins.
  private func organizationStart(_ end: Int, isWeak: Bool) -> Int? {
    let start = runStart(end)
    if isJapanese, start == end { return hiraganaName(end) }
    guard start < end, isJapanese || !HanWords.branches.contains(text.scalars[end - 1]) else { return nil }
    if isWeak || end - start < 2 {
      let isSpelled = text.kinds[end - 1] == .katakana || text.kinds[end - 1] == .letter
      return isSpelled && end - start > 1 || isKnown(start..<end) ? start : nil
    }
    return HanWords.noNames.contains(text.key(start..<end)) || Self.common.contains(text.key(start..<end)) ? nil : start
  }

  /// Listed, or the name of a town that the text calls one.
  private func isKnown(_ range: Range<Int>) -> Bool {
    !text.classes(range).isEmpty || isJapanese && towns.contains(text.key(range))
  }

  /// `釧路市のみさき水族館`, `とさでん交通`: three to five characters behind a mark, or behind `の` and a name.
  private func hiraganaName(_ end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 8, isHiragana(start - 1) { start -= 1 }
    let isBehindMark = start == 0 || text.kinds[start - 1] == .other
    if !isBehindMark {
      guard text.kinds[start - 1] == .han, text.scalars[start] == Self.no else { return nil }
      start += 1
    }
    guard (3...5).contains(end - start), !HanWords.smallWords.contains(text.key(start..<end)),
      !Self.particles.contains(text.scalars[end - 1])
    else { return nil }
    return start
  }

  private func isHiragana(_ index: Int) -> Bool { (0x3041...0x3096).contains(text.scalars[index]) && !taken[index] }

  /// Two or three characters before `市` and the like.
  private static func towns(_ text: HanText) -> Set<WordKey> {
    var towns: Set<WordKey> = []
    for index in text.scalars.indices.dropFirst(2) where townEnds.contains(text.scalars[index]) {
      for length in 2...3 where index >= length && text.kinds[index - length..<index].allSatisfy({ $0 == .han }) {
        towns.insert(text.key(index - length..<index))
      }
    }
    return towns
  }

  /// The start of the run of characters that may be part of one name, ten at most.
  private func runStart(_ end: Int) -> Int {
    var start = end
    while start > 0, end - start < 10, text.kinds[start - 1] != .other, !taken[start - 1], !isStop(start - 1) {
      start -= 1
    }
    return start
  }

  /// Chinese writes small words and names alike.
  private func isStop(_ index: Int) -> Bool {
    !isJapanese && HanWords.chineseStops.contains(text.scalars[index])
      && !HanWords.organizationCharacters.contains(text.scalars[index])
  }

  // MARK: - Lists

  /// The longest listed organisation and the longest listed name of any kind that begin at each character.
  private mutating func lookUp() {
    let wanted = Self.places.union(.organizations)
    for index in 0..<text.count {
      var found: Listed?
      text.forNames(at: index) { end, classes in
        let classes = classes.intersection(wanted)
        guard !classes.isEmpty else { return }
        let organization = classes.intersection(.organizations)
        let before = found?.organization
        found = Listed(
          any: (end, classes), organization: organization.isEmpty ? before : (end, organization))
      }
      if let found { listedNames[index] = found }
    }
  }

  /// Listed names of four characters or more, which the ends of others must not cut into: `中国人民银行`.
  private mutating func findListedOrganizations() {
    var index = 0
    while index < text.count {
      guard let match = listedNames[index]?.organization, match.end - index > 3, !isOffice(match.end) else {
        index += 1
        continue
      }
      add(index - countryLength(before: index, match.classes)..<match.end, .organization)
      index = match.end
    }
  }

  /// `中国银保监会`.
  private func countryLength(before index: Int, _ classes: NameClasses) -> Int {
    guard !isJapanese, !classes.isDisjoint(with: .agency) else { return 0 }
    return (2...4).first { $0 <= index && text.classes(index - $0..<index).contains(.country) } ?? 0
  }

  /// `行政院長`: the one at its head.
  private func isOffice(_ end: Int) -> Bool {
    guard end < text.count, text.scalars[end] == 0x9577 || text.scalars[end] == 0x957F else { return false }
    return Self.headed.contains(text.scalars[end - 1])
  }

  private mutating func findListed() {
    var index = 0
    while index < text.count {
      guard !taken[index], let match = listedNames[index]?.any else {
        index += 1
        continue
      }
      // `中国银行`: the end makes it an organisation's name, whatever stands before.
      let institution = text.length(of: HanWords.organizationEnds, at: match.end)
      let isPlace = institution == 0 && !match.classes.isDisjoint(with: Self.places)
      // `中国银保监会`.
      if isPlace, !isJapanese, match.classes.contains(.country), let agency = text.listed(at: match.end, .agency),
        !isOffice(agency.end)
      {
        add(index..<agency.end, .organization)
        index = agency.end
        continue
      }
      let kind: EntityKind = isPlace ? .place : .organization
      if !isPlace, isOffice(match.end) {
        index = match.end
        continue
      }
      let end = isPlace ? placeEnd(match.end) : match.end + institution
      add(index..<end, kind)
      index = end
    }
    if isJapanese { findPlaces() }
  }

  /// `佐渡` where `佐渡市` was found.
  private mutating func findTownsAgain() {
    var towns: Set<WordKey> = []
    for name in found where name.kind == .place && name.range.count > 2 {
      towns.insert(text.key(name.range.dropLast()))
    }
    guard !towns.isEmpty else { return }
    for index in 0..<max(0, text.count - 3) where text.kinds[index] == .han {
      for length in [3, 2] where towns.contains(text.key(index..<index + length)) {
        add(index..<index + length, .place)
      }
    }
  }

  /// `大阪` with `市` behind it, unless that begins `市長`.
  private func placeEnd(_ end: Int) -> Int {
    let length = text.length(of: HanWords.placeEnds, at: end)
    guard length > 0, end + length < text.count else { return length > 0 ? end + length : end }
    return Self.officeEnds.contains(text.scalars[end + length]) ? end : end + length
  }

  /// Unlisted towns: two or three characters before `市`, `町` and the like.
  private mutating func findPlaces() {
    var index = 2
    while index < text.count {
      let length = text.length(of: HanWords.placeEnds, at: index)
      let start = runStart(index)
      let ends = index + length == text.count || text.kinds[min(index + length, text.count - 1)] != .han
      if length > 0, ends, (2...4).contains(index - start), !taken[index],
        !HanWords.noNames.contains(text.key(start..<index)), !Self.common.contains(text.key(start..<index))
      {
        add(start..<index + length, .place)
      }
      index += max(1, length)
    }
  }

  // MARK: - Again

  /// Further mentions of persons and organisations of three characters or more, and Chinese names of two.
  private mutating func findAgain() {
    var known: [WordKey: EntityKind] = [:]
    var lengths: Set<Int> = []
    for name in found where name.kind != .place && name.range.count >= (isJapanese ? 3 : 2) {
      known[text.key(name.range)] = name.kind
      lengths.insert(name.range.count)
    }
    let sorted = lengths.filter { $0 <= 16 }.sorted(by: >)
    guard !sorted.isEmpty else { return }
    for index in 0..<text.count where !taken[index] && text.kinds[index] != .other {
      for length in sorted where index + length <= text.count {
        guard let kind = known[text.key(index..<index + length)] else { continue }
        add(index..<index + length, kind)
        break
      }
    }
  }

  private static let no: UInt32 = 0x306E
  private static let particles = HanWords.scalars("はがをにでともへてただのやか")
  private static let townEnds = HanWords.scalars("市町村島")

  /// `長` in `市長`, `民` in `市民`, `场` in `市场`.
  private static let officeEnds = HanWords.scalars("長长民議议场場值面委")
  /// Ends of organisations' names that begin the title of who leads them.
  private static let headed = HanWords.scalars("院部局署校会會處处社")

  /// Words before an end that make no name.
  private static let common: WordSet = """
    中央 地方 民間 国立 県立 市立 私立 公立 大手 地元 国内 海外 外国 専門 総合 両 複数 一部 今回 有名 各地 農業 国際 実行 調査
    中国家 我国 本市 全国 国家 地方 有关 当地 各级 美国联邦 一家 这家 该 多家 两家 上市 有限 股份 国有 新 旧 第一 第二 高速 城市
    商店 繁華 住宅 温泉 門前 地下 飲食店 名店 学生 警备 消防 民主 共产
    主要 都 大都 首都 自治 隣接 沿岸 周辺 観光 都道府 市区町
    """
}
