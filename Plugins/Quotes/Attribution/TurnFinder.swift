internal import Segmentation
internal import Winnow

/// Turns of interviews and transcripts: `RUIZ: We start on Monday.`, `Q: And when do you end?`
///
/// A label is taken for a speaker when it stands in capitals, is Q or A, or comes back; and when others answer.
struct TurnFinder {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>

  struct Turn {
    var label: TextRange
    var colon: TextRange
    var content: TextRange
    var paragraph: Int
    fileprivate var key: WordKey
    fileprivate var isCertain: Bool
  }

  /// Turns by ascending paragraph; empty when the document is no conversation.
  private(set) var turns: [Turn] = []

  init(_ document: Document) {
    bytes = document.bytes
    tokens = document[Token.self]
    let found = document[Paragraph.self].enumerated().compactMap { turn(in: $1.range, $0) }
    guard found.count >= 2 else { return }
    var counts: [WordKey: Int] = [:]
    for turn in found { counts[turn.key, default: 0] += 1 }
    let kept = found.filter { $0.isCertain || counts[$0.key, default: 0] >= 3 }
    if kept.count >= 2, kept.contains(where: { $0.key != kept[0].key }) { turns = kept }
  }

  private func turn(in paragraph: TextRange, _ number: Int) -> Turn? {
    let first = tokens.firstIndex(startingAtOrAfter: paragraph.start)
    var index = first
    while index < tokens.count, index - first < 6, tokens[index].range.end <= paragraph.end {
      let token = tokens[index]
      if token.mark.kind == .punctuation, [0x3A].contains(bytes[token.range.start]), token.range.count == 1 {
        return turn(first, index, paragraph, number)
      }
      guard isLabel(token) else { return nil }
      index += 1
    }
    return nil
  }

  private func isLabel(_ token: Annotation<Token>) -> Bool {
    if token.mark.kind == .punctuation { return [0x2E, 0x2D, 0x27].contains(bytes[token.range.start]) }
    return token.mark.kind == .word && token.mark.shape.contains(.capitalized)
  }

  private func turn(_ first: Int, _ colon: Int, _ paragraph: TextRange, _ number: Int) -> Turn? {
    guard colon > first, let content = Blank.trimmed(bytes, tokens[colon].range.end, paragraph.end),
      tokens[colon].range.end < content.start, !beginsMarked(content.start)
    else { return nil }
    let label = tokens[first].range.union(tokens[colon - 1].range)
    let words = (first..<colon).filter { tokens[$0].mark.kind == .word }
    let key = WordKey(bytes, label.start, label.end)
    let isUpper =
      words.allSatisfy { tokens[$0].mark.shape.contains(.allUpper) } && !Self.headings.contains(tokens[first].mark.key)
    let isLetter = words.count == 1 && label.count == 1
    guard !isLetter || Self.letters.contains(key) else { return nil }
    return Turn(
      label: label, colon: tokens[colon].range, content: content, paragraph: number, key: key,
      isCertain: isUpper && (label.count > 2 || isLetter))
  }

  private func beginsMarked(_ index: Int) -> Bool {
    MarkScanner(bytes: bytes).marks(in: index..<min(index + 8, bytes.count)).first?.start == index
  }

  private static let letters: WordSet = "q a f i"
  /// Capitals that head a line and do not speak.
  private static let headings: WordSet = """
    update updated watch read more breaking note photo photos video source sources related warning advertisement correction
    editor’s tel fax email www http exclusive live opinion analysis caption
    """
}
