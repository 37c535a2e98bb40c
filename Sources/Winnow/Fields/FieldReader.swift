/// Takes fields out of what a `FieldWriter` made, in the same order. Traps on anything else.
package struct FieldReader {
  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func number() -> Int {
    defer { position += 8 }
    let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: UInt64.self) }
    return Int(Int64(bitPattern: UInt64(littleEndian: value)))
  }

  package mutating func field() -> [UInt8] {
    let count = number()
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  package mutating func text() -> String { String(decoding: field(), as: UTF8.self) }

  package mutating func optionalText() -> String? { number() == 0 ? nil : text() }

  package mutating func fields() -> [[UInt8]] { (0..<number()).map { _ in field() } }
}
