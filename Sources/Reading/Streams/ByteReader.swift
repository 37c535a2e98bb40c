/// Reads lines and counted bytes from a stream; memory holds a piece, and a line as long as its limit.
public struct ByteReader {
  private let stream: any ByteStream
  private var buffer: [UInt8] = []
  private var index = 0
  private var isAtEnd = false
  /// Decompressed bytes before `buffer`.
  private var base = 0
  /// Where compressed units begin: decompressed offset, and offset in the file.
  private var units: [(start: Int, file: Int)] = []

  public init(_ stream: any ByteStream) { self.stream = stream }

  /// Why the stream ended before its time; known at the end.
  public var damage: String? { isAtEnd ? stream.damage : nil }

  /// Decompressed bytes read so far.
  var offset: Int { base + index }

  /// Where in the file a reader can start to get here: the unit that begins here, or the offset where nothing is
  /// compressed. Nil inside a unit.
  var fileOffset: Int? {
    if units.isEmpty { return offset }
    return units.last { $0.start == offset }?.file
  }

  // MARK: - Reading

  /// The next bytes without taking them; fewer than `count` only at the end.
  mutating func peek(_ count: Int) -> ArraySlice<UInt8> {
    while buffer.count - index < count, fill() {}
    return buffer[index...].prefix(count)
  }

  /// A line without its line end, unless that is wanted too; nil at the end. What is beyond the limit is dropped.
  public mutating func line(upTo limit: Int, keepsEnd: Bool = false) -> (bytes: [UInt8], isCut: Bool)? {
    guard let first = piece(upTo: .max) else { return nil }
    var line = Array(first.prefix(limit))
    var isCut = first.count > limit
    var isOpen = first.last != 0x0A
    while isOpen, let more = piece(upTo: .max) {
      if more.count > limit - line.count { isCut = true }
      line += more.prefix(limit - line.count)
      isOpen = more.last != 0x0A
    }
    if !keepsEnd, !isOpen, !isCut {
      line.removeLast()
      if line.last == 0x0D { line.removeLast() }
    }
    return (line, isCut)
  }

  /// Some of the next bytes, nothing behind a line feed; nil at the end.
  mutating func piece(upTo count: Int) -> ArraySlice<UInt8>? {
    guard index < buffer.count || fill() else { return nil }
    let rest = buffer[index...].prefix(count)
    let piece = rest.firstIndex(of: 0x0A).map { rest[...$0] } ?? rest
    index += piece.count
    return piece
  }

  /// Hands over the next bytes piece by piece, at most `count`, and stops before a unit that begins with `head`.
  /// - Returns: how many there were.
  mutating func read(_ count: Int, before head: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) -> Int {
    var left = count
    while left > 0 {
      if index == buffer.count, !fill() { break }
      if left < count, units.contains(where: { $0.start == offset }), peek(head.count).elementsEqual(head) { break }
      let border = units.first { $0.start > offset }.map { $0.start - offset } ?? Int.max
      let part = buffer[index...].prefix(min(left, border))
      body(part)
      index += part.count
      left -= part.count
    }
    return count - left
  }

  /// Puts bytes back that were read last.
  mutating func restore(_ bytes: ArraySlice<UInt8>) {
    base = offset - bytes.count
    buffer = Array(bytes) + buffer[index...]
    index = 0
  }

  private mutating func fill() -> Bool {
    guard !isAtEnd, let piece = stream.next() else {
      isAtEnd = true
      return false
    }
    base += index
    if index == buffer.count {
      buffer = piece
    } else {
      buffer = Array(buffer[index...]) + piece
    }
    index = 0
    units.removeAll { $0.start < base }
    if let file = stream.unitStart { units.append((base + buffer.count - piece.count, file)) }
    return true
  }
}
