/// Reads word files: `KIND VALUE: phrase, phrase` or `set NAME VALUE`, `#` for comments (see `Data/README.md`).
///
/// The files are ours and tested as a whole, so a row that makes no sense is skipped here and fails a test. Reading is
/// part of every start: it goes over the bytes in place and makes strings of the symbols alone.
struct LexiconReader {
  private typealias Bytes = UnsafeBufferPointer<UInt8>.SubSequence

  private static let space = UInt8(ascii: " ")

  private var symbolNames: [RowWord] = []
  private(set) var rejected: [String] = []
  private var dropsAccents = false
  /// The words in front of the colon, and the phrase at hand.
  private var head: [RowWord] = []
  private var phrase: [UInt8] = []
  private var last: (name: RowWord, kind: WordKind)?

  /// Settings count for all files of the language, so they are read first.
  mutating func read(_ texts: [UnsafeBufferPointer<UInt8>], into lexicon: inout Lexicon) {
    for text in texts {
      Self.eachLine(text) { line in
        if Self.isSetting(line) { setting(line, &lexicon) }
      }
    }
    for text in texts {
      Self.eachLine(text) { line in
        guard !Self.isSetting(line) else { return }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return reject(line) }
        readHead(line[line.startIndex..<colon])
        row(line[line.index(after: colon)...], &lexicon)
      }
    }
  }

  private static func eachLine(_ text: UnsafeBufferPointer<UInt8>, _ read: (Bytes) -> Void) {
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      if end > start, text[start] != UInt8(ascii: "#") { read(text[start..<end]) }
      start = end + 1
    }
  }

  private static func isSetting(_ line: Bytes) -> Bool {
    RowWord(bytes: line.prefix(4)) == "set "
  }

  private mutating func reject(_ line: Bytes) { rejected.append(RowWord(bytes: line).text) }

  private mutating func readHead(_ bytes: Bytes) {
    head.removeAll(keepingCapacity: true)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: Self.space) ?? bytes.endIndex
      if end > start { head.append(RowWord(bytes: bytes[start..<end])) }
      start = end + 1
    }
  }

  private mutating func setting(_ line: Bytes, _ lexicon: inout Lexicon) {
    readHead(line)
    guard head.count == 3 else { return reject(line) }
    let isOn = head[2] == "yes"
    let name = head[1]
    if name == "order" {
      lexicon.isMonthFirst = head[2] == "mdy"
      lexicon.isYearFirst = head[2] == "ymd"
    } else if name == "accents-optional" {
      dropsAccents = isOn
    } else if !Self.set(name, isOn, &lexicon) {
      reject(line)
    }
  }

  private static func set(_ name: RowWord, _ isOn: Bool, _ lexicon: inout Lexicon) -> Bool {
    if name == "unspaced" {
      lexicon.isUnspaced = isOn
    } else if name == "ordinal-stop" {
      lexicon.hasOrdinalStop = isOn
    } else if name == "capitals" {
      lexicon.hasCapitals = isOn
    } else if name == "noun-capitals" {
      lexicon.hasNounCapitals = isOn
    } else if name == "capital-months" {
      lexicon.hasCapitalMonths = isOn
    } else if name == "compounds" {
      lexicon.hasCompounds = isOn
    } else if name == "bare-plurals" {
      lexicon.hasBarePlurals = isOn
    } else if name == "relation-behind" {
      lexicon.hasRelationBehind = isOn
    } else if name == "article-of-days" {
      lexicon.hasArticleOfDays = isOn
    } else if name == "clock-apart" {
      lexicon.setsClockApart = isOn
    } else {
      return false
    }
    return true
  }

  // MARK: - Rows

  private mutating func row(_ phrases: Bytes, _ lexicon: inout Lexicon) {
    guard let name = head.first else { return reject(phrases) }
    if name == "past-ending" {
      eachPhrase(phrases) { lexicon.pastEndings.append($0.phrase) }
    } else if name == "plural-ending" {
      eachPhrase(phrases) { lexicon.pluralEndings.append($0.phrase) }
    } else if name == "no-plural" {
      eachPhrase(phrases) { lexicon.singulars.append($0.phrase) }
    } else if name == "ordinal-ending" {
      eachPhrase(phrases) { lexicon.ordinalEndings.append($0.phrase) }
    } else if name == "drop" {
      eachPhrase(phrases) { lexicon.drop($0.phrase) }
    } else if let kind = kind(name), let meaning = meaning(kind, &lexicon) {
      eachPhrase(phrases) { $0.add(meaning, &lexicon) }
    } else {
      reject(name.bytes)
    }
  }

  /// Rows of a kind stand together.
  private mutating func kind(_ name: RowWord) -> WordKind? {
    if let last, last.name == name { return last.kind }
    guard let kind = WordKind(name: name) else { return nil }
    last = (name, kind)
    return kind
  }

  /// Hands over the phrases between the commas, folded and without the blanks around them.
  private mutating func eachPhrase(_ phrases: Bytes, _ use: (borrowing LexiconReader) -> Void) {
    let bytes = UnsafeBufferPointer(rebasing: phrases)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: ",") { end += 1 }
      var first = start
      var last = end
      while first < last, bytes[first] == Self.space { first += 1 }
      while last > first, bytes[last - 1] == Self.space || bytes[last - 1] == 0x0D { last -= 1 }
      phrase.removeAll(keepingCapacity: true)
      phrase.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[first..<last]))
      FoldedText.fold(&phrase)
      use(self)
      start = end + 1
    }
  }

  private func add(_ meaning: Meaning, _ lexicon: inout Lexicon) {
    lexicon.add(phrase, meaning)
    guard phrase.contains(where: { $0 >= 0x80 }) else { return }
    if dropsAccents, let plain = FoldedText.withoutAccents(phrase) { lexicon.add(plain, meaning) }
    if let decomposed = FoldedText.decomposed(phrase) { lexicon.add(decomposed, meaning) }
  }

  private mutating func meaning(_ kind: WordKind, _ lexicon: inout Lexicon) -> Meaning? {
    guard head.count > 1 else { return Self.hasNoValue(kind) ? Meaning(kind: kind, value: 0, extra: 0) : nil }
    let value = head[1]
    switch kind {
    case .unit, .units:
      guard let unit = TimeUnit(name: value) else { return nil }
      return Meaning(kind: kind, value: Int32(unit.rawValue), extra: 0)
    case .season:
      guard let season = Season(code: value.text) else { return nil }
      return Meaning(kind: kind, value: Int32(season.rawValue), extra: 0)
    case .part: return part(symbol(value, &lexicon), &lexicon)
    case .shift:
      guard head.count > 2, let count = value.number, let unit = TimeUnit(name: head[2]) else { return nil }
      let mod = head.count > 3 ? symbol(head[3], &lexicon) + 1 : 0
      return Meaning(kind: kind, value: count, extra: Int32(unit.rawValue) | mod << 8)
    case .tonight:
      guard head.count > 2, let offset = value.number else { return nil }
      return Meaning(kind: kind, value: offset, extra: symbol(head[2], &lexicon))
    case .holiday, .freq, .ref, .mod, .edge, .approx:
      return Meaning(kind: kind, value: symbol(value, &lexicon), extra: flag)
    default: return value.number.map { Meaning(kind: kind, value: $0, extra: flag) }
    }
  }

  private static func hasNoValue(_ kind: WordKind) -> Bool {
    switch kind {
    case .unit, .units, .season, .part, .shift, .tonight, .holiday, .freq, .ref, .mod, .edge, .approx: false
    default: true
    }
  }

  private var flag: Int32 { head.count > 2 ? head[2].number ?? 0 : 0 }

  private func part(_ code: Int32, _ lexicon: inout Lexicon) -> Meaning {
    let hours = head.count > 2 ? head[2].hours : 0
    if lexicon.partHours[Int(code)] == 0 { lexicon.partHours[Int(code)] = hours }
    return Meaning(kind: .part, value: code, extra: hours)
  }

  private mutating func symbol(_ name: RowWord, _ lexicon: inout Lexicon) -> Int32 {
    if let known = symbolNames.firstIndex(where: { $0 == name }) { return Int32(known) }
    symbolNames.append(name)
    lexicon.symbols.append(name.text)
    lexicon.partHours.append(0)
    return Int32(symbolNames.count - 1)
  }
}
