/// A stream whose first bytes can be looked at before they are taken.
public final class PeekStream: ByteStream {
  private let source: any ByteStream
  private var ahead: [(bytes: [UInt8], unit: Int?)] = []
  public private(set) var unitStart: Int?
  public var damage: String? { ahead.isEmpty ? source.damage : nil }

  public init(_ source: any ByteStream) { self.source = source }

  /// The first bytes; fewer than `count` only at the end.
  public func head(_ count: Int) -> [UInt8] {
    var head = ahead.flatMap(\.bytes)
    while head.count < count, let piece = source.next() {
      ahead.append((piece, source.unitStart))
      head += piece
    }
    return Array(head.prefix(count))
  }

  public func next() -> [UInt8]? {
    if ahead.isEmpty {
      let piece = source.next()
      unitStart = source.unitStart
      return piece
    }
    let first = ahead.removeFirst()
    unitStart = first.unit
    return first.bytes
  }

  /// All that is left, or nil when that is more than `limit` bytes.
  public func rest(upTo limit: Int) -> [UInt8]? {
    guard var bytes = next() else { return [] }
    while bytes.count <= limit, let piece = next() { bytes += piece }
    return bytes.count <= limit ? bytes : nil
  }
}
