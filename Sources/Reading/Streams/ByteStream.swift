/// Bytes that come in pieces: a file, a pipe, or what a decompressor makes of one.
public protocol ByteStream: AnyObject {
  /// The next piece, never empty; nil at the end.
  func next() -> [UInt8]?

  /// Where in the file the compressed unit begins that the piece returned last is the start of; nil for a piece inside
  /// a unit and where nothing is compressed. No piece reaches over the border of two units.
  var unitStart: Int? { get }

  /// Why the bytes ended before their time; known when `next` has returned nil.
  var damage: String? { get }
}

extension ByteStream {
  public var unitStart: Int? { nil }
  public var damage: String? { nil }
}
