public import Winnow

/// What is counted of a page: hashes of its units and of pairs of neighbours, once each.
public struct PageCount: Sendable {
  /// Hash of all units in order.
  let content: UInt64
  /// Sorted; empty for a page without units.
  let keys: [UInt64]

  public init(_ document: Document) {
    let page = PageUnits(document)
    content = page.content
    keys = page.units.isEmpty ? [] : page.keys.sorted()
  }

  /// From and to another process.
  package init(bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    content = UInt64(bitPattern: Int64(reader.number()))
    keys = (0..<reader.number()).map { _ in UInt64(bitPattern: Int64(reader.number())) }
  }

  package var bytes: [UInt8] {
    var writer = FieldWriter()
    for number in [content, UInt64(keys.count)] + keys { writer.add(Int(truncatingIfNeeded: number)) }
    return writer.bytes
  }
}
