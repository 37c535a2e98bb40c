internal import Segmentation
internal import Winnow

/// What `winnow segment` cuts a text into.
enum SegmentUnit: String, CaseIterable {
  case tokens, words, sentences, paragraphs, names, articles

  /// The extractor that makes it.
  var extractor: String { self == .words ? Self.tokens.rawValue : rawValue }

  /// Calls `body` with each unit in order; tokens have a kind.
  func forEach(in document: Document, _ body: (TextRange, Token.Kind?) -> Void) {
    switch self {
    case .tokens: for token in document[Token.self] { body(token.range, token.mark.kind) }
    case .words:
      for token in document[Token.self] where Self.isWord(token.mark.kind) { body(token.range, token.mark.kind) }
    case .sentences: for sentence in document[Sentence.self] { body(sentence.range, nil) }
    case .paragraphs: for paragraph in document[Paragraph.self] { body(paragraph.range, nil) }
    case .names: for name in document[Name.self] { body(name.range, nil) }
    case .articles: articles(document, body)
    }
  }

  private static func isWord(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .punctuation, .symbol, .emoji: false
    default: true
    }
  }

  /// A file that holds one article is that article.
  private func articles(_ document: Document, _ body: (TextRange, Token.Kind?) -> Void) {
    let articles = document[Article.self]
    if let whole = Blank.trimmed(document.bytes, 0, document.bytes.count), articles.isEmpty { body(whole, nil) }
    for article in articles { body(article.range, nil) }
  }
}
