internal import Segmentation
internal import Winnow

/// Speakers and cues of Chinese and Japanese quotations, which have no blanks and few inflections: the words right
/// around the marks decide.
struct CJKAttribution {
  struct Found {
    var speaker: TextRange?
    var cue: TextRange?
  }

  private let bytes: [UInt8]
  private let isJapanese: Bool

  init(_ document: Document, isJapanese: Bool) {
    bytes = document.bytes
    self.isJapanese = isJapanese
  }

  /// - Parameter bounds: the sentence or paragraph that the stretch stands in.
  /// - Returns: nil when nothing says that the marked words are speech.
  func attribution(of stretch: TextRange, from start: Int, to end: Int) -> Found? {
    isJapanese ? japanese(stretch, start, end) : chinese(stretch, start, end)
  }

  // MARK: - Japanese: X は「…」と述べた

  private func japanese(_ stretch: TextRange, _ start: Int, _ end: Int) -> Found? {
    guard let particle = match(Self.quotative, at: stretch.end, end), !isNamed(particle.end, end) else { return nil }
    let reach = min(end, particle.end + 90)
    let stop = first(Self.fullStops, in: particle.end..<reach)?.start ?? reach
    let cue = first(Self.japaneseCues, in: particle.end..<stop)
    guard let cue = cue ?? (bytesBegin("の", at: particle.end) ? nil : particle) else { return nil }
    let before = topic(start, stretch.start) ?? topic(particle.end, cue.start)
    return Found(speaker: before, cue: cue)
  }

  /// 「…」という言葉, 「…」と書かれた看板: a name or notice; 「…」という。 is hearsay.
  private func isNamed(_ index: Int, _ end: Int) -> Bool {
    if match(Self.noticed, at: index, end) != nil { return true }
    guard let says = match(Self.namely, at: index, end) else { return false }
    return says.end < end && match(Self.fullStops, at: says.end, end) == nil
      && match(Self.stops, at: says.end, end) == nil
  }

  /// The noun phrase in front of は or が; a comma or full stop ends it.
  private func topic(_ start: Int, _ end: Int) -> TextRange? {
    guard start < end, let particle = last(Self.topics, in: start..<end) else { return nil }
    var begin = start
    if let stop = last(Self.stops, in: start..<particle.start) { begin = stop.end }
    return Blank.trimmed(bytes, begin, particle.start)
  }

  // MARK: - Chinese: X 说：“…”, “…”X 说

  private func chinese(_ stretch: TextRange, _ start: Int, _ end: Int) -> Found? {
    if let cue = last(Self.chineseCues, in: start..<stretch.start), isNear(cue.end, stretch.start) {
      return Found(speaker: chineseSubject(start, cue.start), cue: cue)
    }
    let reach = min(end, stretch.end + 60)
    guard stretch.end < reach, isOpen(stretch), let cue = first(Self.chineseCues, in: stretch.end..<reach) else {
      return nil
    }
    return Found(speaker: chineseSubject(stretch.end, cue.start), cue: cue)
  }

  /// A sign ends the marked words or follows them; without one they name what follows: “拯救渡轮”组织.
  private func isOpen(_ stretch: TextRange) -> Bool {
    let inner = stretch.end - 6
    return match(Self.signs, at: stretch.end, bytes.count) != nil
      || inner > stretch.start && match(Self.signs, at: inner, bytes.count) != nil
  }

  /// Between the verb and the marks stand signs, or a few words.
  private func isNear(_ index: Int, _ stretch: Int) -> Bool { stretch - index <= 24 }

  private func chineseSubject(_ start: Int, _ end: Int) -> TextRange? {
    guard start < end else { return nil }
    var begin = start
    if let stop = last(Self.stops, in: start..<end) { begin = stop.end }
    if let source = match(Self.sources, at: begin, end) { begin = source.end }
    guard let range = Blank.trimmed(bytes, begin, end) else { return nil }
    // Times and adverbs behind the name: 王毅星期三, 她还.
    if let time = first(Self.chineseTimes, in: range.start..<range.end), time.start > range.start {
      return TextRange(range.start, time.start)
    }
    return range
  }

  // MARK: - Searching

  private func match(_ words: [[UInt8]], at index: Int, _ end: Int) -> TextRange? {
    words.first { index + $0.count <= end && bytes[index..<index + $0.count].elementsEqual($0) }
      .map { TextRange(index, index + $0.count) }
  }

  private func bytesBegin(_ word: String, at index: Int) -> Bool {
    match([Array(word.utf8)], at: index, bytes.count) != nil
  }

  private func first(_ words: [[UInt8]], in range: Range<Int>) -> TextRange? {
    for index in range where bytes[index] & 0xC0 != 0x80 {
      if let found = match(words, at: index, range.upperBound) { return found }
    }
    return nil
  }

  private func last(_ words: [[UInt8]], in range: Range<Int>) -> TextRange? {
    for index in range.reversed() where bytes[index] & 0xC0 != 0x80 {
      if let found = match(words, at: index, range.upperBound) { return found }
    }
    return nil
  }

  private static func list(_ words: String) -> [[UInt8]] { words.split(separator: " ").map { Array($0.utf8) } }

  private static let quotative = list("と って などと")
  private static let topics = list("は が も によると によれば")
  private static let fullStops = list("。 ！ ？ \n")
  private static let signs = list("， 。 ！ ？ … — ,")
  private static let noticed = list("ある あっ あり 書かれ 記され 題し 名付け 名づけ 呼ばれ 呼ぶ 銘打")
  private static let namely = list("いう いった いっ")
  private static let stops = list("、 。 ， ； ！ ？ 」 ” \n")
  private static let japaneseCues = list(
    """
    述べ 話し 話す 語っ 語る 語り 言っ 言う 言い 発言 発表 説明 強調 指摘 批判 主張 コメント 訴え 答え 明らか 歓迎 書い 投稿 伝え
    振り返 期待 呼びかけ 反論 警告 約束 認め 喜ん 嘆い つぶや 叫ん 尋ね 問い 求め 示し 評価 宣言 表明 報じ
    """.replacingLineEnds)
  private static let chineseCues = list(
    """
    说道 说 表示 称 指出 强调 认为 告诉 透露 宣布 写道 回应 问道 问 回答 答道 補充 补充 警告 呼吁 承认 坦言 介绍 解释 说明 表明 寫道
    說 強調 認為 指称
    """.replacingLineEnds)
  /// In front of a source: 据市教育局介绍.
  private static let sources = list("根据 根據 据 據")
  private static let chineseTimes = list(
    "星期 周一 周二 周三 周四 周五 周六 周日 今天 昨天 明天 当天 日前 近日 还 也 则 在 对 向 随后 同时 曾 就 补充 強調 强调 回应 坦言 笑着 哽咽 介绍 解释")
}

extension String {
  fileprivate var replacingLineEnds: String { String(map { $0 == "\n" ? " " : $0 }) }
}
