/// Features of the blocks of a page, one byte each, a column after the other: trees compare a column at once.
package struct FeatureTable {
  package let rows: Int
  package private(set) var bytes: [UInt8] = []
  package private(set) var names: [String] = []

  /// - Parameter expected: columns to make room for, so that a long document's table is not moved about.
  package init(rows: Int, expected: Int = 0) {
    self.rows = rows
    bytes.reserveCapacity(rows * expected)
  }

  package var columns: Int { rows == 0 ? 0 : bytes.count / rows }

  package func column(_ index: Int) -> ArraySlice<UInt8> { bytes[index * rows..<(index + 1) * rows] }

  @inline(__always)
  mutating func add(_ name: StaticString, _ value: (Int) -> UInt8) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: rows))
    bytes.withUnsafeMutableBufferPointer { bytes in
      for row in 0..<rows { bytes[start + row] = value(row) }
    }
    #if DEBUG
      names.append("\(name)")
    #endif
  }

  mutating func add(_ name: StaticString, page value: UInt8) { add(name) { _ in value } }
}

/// Numbers as bytes, fine where it matters.
enum Byte {
  /// Logarithmic: 16 steps for each doubling, 255 at 60,000.
  static func log(_ value: Int) -> UInt8 {
    guard value > 0 else { return 0 }
    let whole = Int.bitWidth - 1 - (value + 1).leadingZeroBitCount
    let rest = (((value + 1) << 4) >> whole) & 15
    return UInt8(min(255, whole * 16 + rest))
  }

  /// A share of the whole in 200ths; what is more than the whole is capped at 255.
  static func ratio(_ part: Int, _ whole: Int) -> UInt8 {
    whole <= 0 ? 0 : UInt8(min(255, max(0, part) * 200 / whole))
  }

  static func count(_ value: Int) -> UInt8 { UInt8(min(255, max(0, value))) }

  /// A signed distance around 128.
  static func around(_ value: Int) -> UInt8 { UInt8(min(255, max(0, 128 + value))) }

  static func flag(_ value: Bool) -> UInt8 { value ? 1 : 0 }

  static func probability(_ value: Float) -> UInt8 { UInt8(min(255, max(0, value * 255))) }
}
