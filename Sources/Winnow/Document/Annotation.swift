/// A mark at its place in the text.
@frozen
public struct Annotation<M: Mark>: Sendable {
  /// The hull of what the mark is about, in UTF-8 bytes of the document's text.
  public let range: TextRange
  public let mark: M

  @inlinable
  public init(_ range: TextRange, _ mark: M) {
    self.range = range
    self.mark = mark
  }
}
