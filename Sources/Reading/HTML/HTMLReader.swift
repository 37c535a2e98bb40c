public import Winnow

/// Reads HTML.
public struct HTMLReader: Sendable {
  private let options: ReadingOptions
  public init(_ options: ReadingOptions = ReadingOptions()) { self.options = options }

  public func document(id: String, html: [UInt8]) -> Document { Document(id: id, bytes: html) }
}
