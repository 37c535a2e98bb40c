/// Tokens at which a name of the entity layer begins.
struct NameStarts {
  private let tokens: Set<Int32>

  init(_ tokens: Set<Int32>) { self.tokens = tokens }

  func contains(_ token: Int32) -> Bool { tokens.contains(token) }
}
