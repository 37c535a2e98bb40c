/// A half-open stretch of a document's text, counted in UTF-8 bytes.
///
/// Two 32-bit integers, so that a layer stays small; texts of 2 GiB and more are refused by the readers.
/// Ranges order by start going up, then by end going down: the longer of two that start together comes first.
@frozen
public struct TextRange: Hashable, Sendable {
  @usableFromInline let lower: Int32
  @usableFromInline let upper: Int32

  /// - Precondition: `0 <= start <= end < 2^31`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a text range runs forwards from zero")
    lower = Int32(start)
    upper = Int32(end)
  }

  /// First byte inside the range.
  @inlinable public var start: Int { Int(lower) }
  /// First byte behind the range.
  @inlinable public var end: Int { Int(upper) }
  /// Length in bytes.
  @inlinable public var count: Int { Int(upper) - Int(lower) }
  @inlinable public var isEmpty: Bool { lower == upper }
  /// The range as indices of a byte array.
  @inlinable public var indices: Range<Int> { start..<end }

  @inlinable
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  @inlinable
  public func contains(_ other: TextRange) -> Bool { lower <= other.lower && other.upper <= upper }

  /// True when the two share at least one byte.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool { lower < other.upper && other.lower < upper }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }
}

extension TextRange: Comparable {
  @inlinable
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.lower == b.lower ? a.upper > b.upper : a.lower < b.lower
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(lower)..<\(upper)" }
}
