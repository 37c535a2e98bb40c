/// A leaf of the outline of a document: what Markdown writes as one block, and what it stands in.
struct MarkdownBlock {
  enum Kind {
    case paragraph
    case heading(Int)
    case code(String?)
    case table
  }

  /// A block quote or an item of a list around it.
  struct Container: Equatable {
    enum Kind: Equatable {
      case quote, bullet
      case number(Int)
      case definition
    }

    var kind: Kind
    /// Tells containers apart.
    var id: Int
    /// The list that an item belongs to; -1 for none.
    var list: Int

    /// What its first line begins with.
    var marker: String {
      switch kind {
      case .quote: "> "
      case .bullet: "- "
      case .number(let number): "\(number). "
      case .definition: ":   "
      }
    }

    /// What its other lines begin with.
    var continuation: String { kind == .quote ? "> " : String(repeating: " ", count: marker.utf8.count) }
  }

  var kind: Kind
  var range: TextRange
  /// From the outermost in.
  var containers: [Container]
}
