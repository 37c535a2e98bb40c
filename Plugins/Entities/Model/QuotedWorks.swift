internal import Segmentation
internal import Winnow

/// Titles in quote marks beside a word for what they are: the novel “Small Rain”; “Small Rain”, her first book.
struct QuotedWorks {
  private static let longest = 8

  private let tokens: Layer<Token>
  private let bytes: [UInt8]

  init(_ tokens: Layer<Token>, _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
  }

  /// The spans with the titles put in; spans inside a title go.
  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    let titles = titles()
    guard !titles.isEmpty else { return spans }
    let others = spans.filter { span in !titles.contains { $0.range.overlaps(span.range) } }
    return (others + titles).sorted { $0.range.start < $1.range.start }
  }

  private func titles() -> [EntitySpan] {
    var titles: [EntitySpan] = []
    var index = 1
    while index + 1 < tokens.count {
      let first = index
      index += 1
      guard tokens[first].mark.shape.contains(.capitalized), isQuote(first - 1), let last = last(first),
        isWork(before: first - 2) || isWork(behind: last + 2)
      else { continue }
      let range = TextRange(tokens[first].range.start, tokens[last].range.end)
      var title = EntitySpan(range: range, kind: .misc, tokens: first..<last + 1)
      title.subtype = "work"
      titles.append(title)
      index = last + 2
    }
    return titles
  }

  /// The title's last word, if its quote marks close soon and all but small words have capitals.
  private func last(_ first: Int) -> Int? {
    var last = first
    while last + 1 < tokens.count, last - first < Self.longest, !isQuote(last + 1) {
      last += 1
      let token = tokens[last].mark
      guard !token.shape.contains(.afterLineEnd),
        token.shape.contains(.capitalized) || token.kind != .word || Self.small.contains(token.key)
      else { return nil }
    }
    guard last + 1 < tokens.count, isQuote(last + 1), tokens[last].mark.kind != .punctuation else { return nil }
    return last
  }

  private func isQuote(_ index: Int) -> Bool {
    let range = tokens[index].range
    if range.count == 1 { return bytes[range.start] == 0x22 || bytes[range.start] == 0x27 }
    return range.count == 3 && bytes[range.start] == 0xE2 && bytes[range.start + 1] == 0x80
      && (0x98...0x9F).contains(bytes[range.start + 2])
  }

  private func isWork(before index: Int) -> Bool {
    guard index >= 0 else { return false }
    let isMark = tokens[index].mark.kind == .punctuation || Self.links.contains(tokens[index].mark.key)
    let noun = isMark ? index - 1 : index
    return noun >= 0 && Self.works.contains(tokens[noun].mark.key)
  }

  /// Behind a comma and an article or the like, a few words on.
  private func isWork(behind index: Int) -> Bool {
    guard index + 1 < tokens.count, bytes[tokens[index].range.start] == 0x2C,
      Self.openings.contains(tokens[index + 1].mark.key)
    else { return false }
    var noun = index + 2
    while noun < tokens.count, noun < index + 6, tokens[noun].mark.kind == .word {
      if Self.works.contains(tokens[noun].mark.key) { return true }
      noun += 1
    }
    return false
  }

  private static let small: WordSet =
    "a an the of and in on for to with from at by or de la le el di du des und der die das"
  private static let links: WordSet = "called titled entitled named"
  private static let openings: WordSet = """
    a an the his her their its my our ein eine sein seine ihr ihre un une son sa leur una su uno il suo um uma seu sua een
    """
  private static let works: WordSet = """
    book novel novella memoir film movie album song poem play painting sculpture opera musical documentary series single
    symphony sitcom thriller biography autobiography sequel trilogy ballet mural anthem track roman buch lied livre chanson
    novela libro canción película romanzo canzone romance livro filme canção boek lied
    """
}
