internal import Segmentation
internal import Winnow

/// Turns tags into spans without possessive endings, leading articles and what hangs on behind a hyphen.
struct SpanCollector {
  private let tokens: Layer<Token>
  private let bytes: [UInt8]
  private let types: [EntityType]
  private let takesAnyWord: Bool

  /// - Parameter takesAnyWord: a name needs no capital.
  init(_ tokens: Layer<Token>, _ bytes: [UInt8], _ types: [EntityType], takesAnyWord: Bool) {
    self.takesAnyWord = takesAnyWord
    self.tokens = tokens
    self.bytes = bytes
    self.types = types
  }

  func spans(_ tags: [Int]) -> [EntitySpan] {
    var spans: [EntitySpan] = []
    var start: Int?
    for (index, tag) in tags.enumerated() where tag != EntityTag.outside {
      if EntityTag.begins(tag) { start = index }
      guard EntityTag.ends(tag), let first = start else { continue }
      start = nil
      if let span = span(first, index, types[EntityTag.type(tag)]), !overlapsLast(span, spans) {
        spans.append(span)
      }
    }
    return spans
  }

  private func overlapsLast(_ span: EntitySpan, _ spans: [EntitySpan]) -> Bool {
    spans.last.map { $0.range.end > span.range.start } ?? false
  }

  private func span(_ first: Int, _ last: Int, _ type: EntityType) -> EntitySpan? {
    var (first, last) = (first, last)
    if type.kind == .person {
      last = behindHyphens(last)
      first = behindTitles(first, last)
    } else {
      last = beforeSuffix(first, last)
    }
    if first < last, Self.articles.contains(tokens[first].mark.key) { first += 1 }
    guard tokens[first].mark.kind == .word || tokens[first].mark.kind == .number, takesAnyWord || isNamed(first...last)
    else {
      return nil
    }
    let end = max(Possessive.end(of: tokens[last].range, in: bytes), tokens[first].range.start + 1)
    return EntitySpan(range: TextRange(tokens[first].range.start, end), type: type, tokens: first..<last + 1)
  }

  /// Some training sets mark common nouns (genres, methods); a name has a capital or a digit.
  private func isNamed(_ range: ClosedRange<Int>) -> Bool {
    range.contains { !tokens[$0].mark.shape.isDisjoint(with: [.capitalized, .allUpper, .hasDigit]) || isMixed($0) }
  }

  private func isMixed(_ index: Int) -> Bool { bytes[tokens[index].range.indices].contains { $0 &- 0x41 < 26 } }

  /// A person's name goes on over hyphens: `Kang Kyung-wha`.
  private func behindHyphens(_ index: Int) -> Int {
    var last = index
    while last + 2 < tokens.count, isHyphen(last + 1), tokens[last + 2].mark.kind == .word,
      tokens[last + 2].range.start == tokens[last + 1].range.end, !Self.suffixes.contains(tokens[last + 2].mark.key)
    {
      last += 2
    }
    return last
  }

  /// Without `Mr.`, `President`, `Dr` in front, nor `I'm`, which has a capital, too.
  private func behindTitles(_ first: Int, _ last: Int) -> Int {
    var first = first
    while first < last, isTitle(first) || isDon(first, last) {
      first += 1
      if first < last, bytes[tokens[first].range.start] == 0x2E { first += 1 }
    }
    return first
  }

  private func isTitle(_ index: Int) -> Bool {
    TitleWords.titles.contains(tokens[index].mark.key) || tokens[index].mark.key == Self.speaker
  }

  /// `Don Ezio Malan`; `Don King` is called so.
  private func isDon(_ first: Int, _ last: Int) -> Bool {
    Self.dons.contains(tokens[first].mark.key) && last == first + 2
  }

  /// `London-based`, `al-Qaida-linked`: the name ends before the hyphen.
  private func beforeSuffix(_ first: Int, _ last: Int) -> Int {
    let isSuffix = last > first + 1 && isHyphen(last - 1) && Self.suffixes.contains(tokens[last].mark.key)
    return isSuffix ? last - 2 : last
  }

  private func isHyphen(_ index: Int) -> Bool {
    bytes[tokens[index].range.start] == 0x2D && !tokens[index].mark.shape.contains(.afterSpace)
  }

  private static let articles: WordSet = "the a an"
  private static let speaker = WordKey("i'm")
  private static let dons: WordSet = "don doña dom"
  private static let suffixes: WordSet = """
    based led born backed linked style owned run controlled occupied held bound wide era related funded made trained
    educated listed friendly sponsored brokered mediated administered speaking
    """
}
