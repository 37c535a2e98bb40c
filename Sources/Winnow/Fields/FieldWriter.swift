/// Puts fields into a row of bytes, each behind its length: what the processes of one run send one another.
///
/// No format to keep: both ends are the same program.
package struct FieldWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func add(_ number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { bytes += $0 }
  }

  package mutating func add(_ field: [UInt8]) {
    bytes.reserveCapacity(bytes.count + field.count + 16)
    add(field.count)
    bytes += field
  }

  package mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Nil and the empty text stay apart.
  package mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  package mutating func add(_ fields: [[UInt8]]) {
    add(fields.count)
    for field in fields { add(field) }
  }
}
