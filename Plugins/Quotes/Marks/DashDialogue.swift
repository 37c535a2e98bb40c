internal import Segmentation
internal import Winnow

/// Lines of dialogue behind a dash, as Spanish, French, Portuguese, Italian, Russian and Polish write them:
/// `—El depósito es viejo —dijo Ruiz—. Cerrará en mayo.`
struct DashDialogue {
  private static let languages: Set<String> = ["es", "fr", "pt", "it", "ru", "pl"]
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let lexicon: Lexicon

  /// Nil in languages without the convention.
  init?(_ document: Document, _ lexicon: Lexicon) {
    guard Self.languages.contains(lexicon.language) else { return nil }
    bytes = document.bytes
    tokens = document[Token.self]
    self.lexicon = lexicon
  }

  /// The spoken parts of a paragraph that begins with a dash and names who speaks; empty for any other.
  func stretches(in paragraph: TextRange, _ number: Int) -> [Stretch] {
    guard dashLength(at: paragraph.start) != nil else { return [] }
    let first = tokens.firstIndex(startingAtOrAfter: paragraph.start)
    let last = tokens.firstIndex(startingAtOrAfter: paragraph.end)
    var found: [Stretch] = []
    var start: Int? = paragraph.start
    for index in first..<last where index > first && dashLength(at: tokens[index].range.start) != nil {
      if let begin = start {
        guard isCue(behind: index, last) else { continue }
        add(begin, tokens[index].range.start, number, &found)
        start = nil
      } else {
        // The narrator's words end; a stop or comma behind the dash belongs to them.
        start = behindStop(index, last)
      }
    }
    if let begin = start, !found.isEmpty, begin < paragraph.end { add(begin, paragraph.end, number, &found) }
    return found
  }

  private func add(_ start: Int, _ end: Int, _ number: Int, _ found: inout [Stretch]) {
    guard let range = Blank.trimmed(bytes, start, end) else { return }
    let inner = dashLength(at: range.start).flatMap { Blank.trimmed(bytes, range.start + $0, range.end) } ?? range
    found.append(Stretch(range: range, inner: inner, paragraph: number, isOpen: false))
  }

  /// A verb of saying stands right behind the dash.
  private func isCue(behind dash: Int, _ end: Int) -> Bool {
    for index in dash + 1..<max(dash + 1, min(dash + 4, end)) {
      let classes = lexicon.classes(of: tokens[index].mark.key)
      if !classes.isDisjoint(with: .speech), !tokens[index].mark.shape.contains(.capitalized) { return true }
      if tokens[index].mark.kind == .punctuation { return false }
    }
    return false
  }

  private func behindStop(_ dash: Int, _ end: Int) -> Int? {
    var index = dash + 1
    while index < end, tokens[index].mark.kind == .punctuation { index += 1 }
    return index < end ? tokens[index].range.start : nil
  }

  /// Length of a long dash at a byte; nil for anything else.
  private func dashLength(at index: Int) -> Int? {
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
    return (0x93...0x95).contains(bytes[index + 2]) ? 3 : nil
  }
}
