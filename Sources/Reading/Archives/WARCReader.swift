/// Takes the records of a web archive one by one (WARC 0.17 to 1.1, ISO 28500) and goes on behind bad ones.
///
/// Memory holds one record. Where a record ends is checked: a wrong `Content-Length` is told by what stands behind the
/// block, and the next record is found by its first line.
struct WARCReader {
  static let head = Array("WARC/".utf8)
  private static let mark = Array("WARC/1.".utf8)
  /// Bytes of all header lines of a record, and of a line.
  private static let longestHeader = 1 << 20
  private static let longestLine = 1 << 16

  private var reader: ByteReader
  private let limit: Int
  /// Blocks of other types are passed over.
  private let types: Set<String>

  /// - Parameter limit: bytes of a block; larger ones are passed over.
  init(_ stream: any ByteStream, types: Set<String>, limit: Int) {
    reader = ByteReader(stream)
    self.types = types
    self.limit = limit
  }

  /// What was wrong outside of the records that were handed out; known at the end.
  private(set) var damage: String?
  /// The last record was bad, so that what is left of it is no news.
  private var isBehindDamage = false
  /// A length swallowed other records before: from then on records also end where the next one seems to begin, because
  /// reading everything twice for each would take quadratic time.
  private var distrustsLengths = false

  /// The next record of one of the types, or a bad one of any type; nil at the end.
  mutating func next() -> WARCRecord? {
    while let record = nextOfAnyType() {
      isBehindDamage = record.damage != nil
      if types.contains(record.type) || record.type.isEmpty && record.damage != nil { return record }
      if let reason = record.damage { damage = damage ?? reason }
    }
    damage = reader.damage ?? damage
    return nil
  }

  private mutating func nextOfAnyType() -> WARCRecord? {
    guard findHead() else { return nil }
    let offset = reader.fileOffset
    let (fields, problem) = header()
    var record = WARCRecord(fields: fields, offset: offset, damage: problem)
    guard problem == nil else { return record }
    guard let written = fields["content-length"], let length = Int(written), length >= 0 else {
      record.damage = "the record has no Content-Length"
      return record
    }
    readBlock(length, &record)
    return record
  }

  /// Goes to the next first line of a record.
  private mutating func findHead() -> Bool {
    while true {
      if reader.peek(Self.head.count).elementsEqual(Self.head) { return true }
      guard let line = reader.line(upTo: Self.longestLine) else { return false }
      if !line.bytes.isEmpty, !isBehindDamage {
        damage = damage ?? "there is something between records before byte \(reader.offset)"
      }
    }
  }

  private mutating func header() -> (fields: HeaderFields, problem: String?) {
    var fields = HeaderFields()
    var size = 0
    _ = reader.line(upTo: Self.longestLine)
    while let line = reader.line(upTo: Self.longestLine) {
      if line.bytes.isEmpty { return (fields, nil) }
      size += line.bytes.count
      if line.isCut || size > Self.longestHeader { return (fields, "the record's header is too long") }
      fields.add(line.bytes)
    }
    return (fields, "the archive ends inside a record's header")
  }

  private mutating func readBlock(_ length: Int, _ record: inout WARCRecord) {
    let isWanted = types.contains(record.type)
    record.isTooLarge = length > limit
    var block: [UInt8] = []
    if isWanted, !record.isTooLarge { block.reserveCapacity(min(length, 1 << 20)) }
    let keeps = isWanted && !record.isTooLarge
    let count =
      keeps && !distrustsLengths
      ? reader.read(length, before: Self.head) { block += $0 } : readLines(length) { if keeps { block += $0 } }
    if count < length {
      record.damage = "the record ends after \(count) of \(length) bytes"
    } else if !endsHere() {
      record.damage = "Content-Length says \(length) bytes, but the record does not end there"
    }
    if record.damage != nil, !(keeps && giveBack(&block)), keeps, count == length { readOn(&block, &record) }
    record.block = block
  }

  /// What is passed over can't be read again, so it ends where the next record seems to begin.
  private mutating func readLines(_ length: Int, _ body: (ArraySlice<UInt8>) -> Void) -> Int {
    var left = length
    var isLineStart = true
    while left > 0 {
      if isLineStart, left < length, reader.peek(Self.mark.count).elementsEqual(Self.mark) { break }
      guard let piece = reader.piece(upTo: left) else { break }
      body(piece)
      left -= piece.count
      isLineStart = piece.last == 0x0A
    }
    return length - left
  }

  /// True when what follows is the end of the archive, or blank lines and then the next record.
  private mutating func endsHere() -> Bool {
    let next = reader.peek(4 + Self.head.count)
    let rest = next.drop { $0 == 0x0D || $0 == 0x0A }
    return rest.isEmpty || rest.starts(with: Self.head)
  }

  /// A length that is too large swallows the records behind; they are found by their first line and read again.
  private mutating func giveBack(_ block: inout [UInt8]) -> Bool {
    distrustsLengths = true
    let mark = [0x0D, 0x0A, 0x0D, 0x0A] + Self.mark
    var start = 0
    while let candidate = block[start...].firstIndex(of: 0x0D) {
      if block[candidate...].starts(with: mark) {
        reader.restore(block[(candidate + 4)...])
        block.removeSubrange(candidate...)
        return true
      }
      start = candidate + 1
    }
    return false
  }

  /// A length that is too small leaves a rest, which goes on to the next first line of a record.
  private mutating func readOn(_ block: inout [UInt8], _ record: inout WARCRecord) {
    while !reader.peek(Self.head.count).elementsEqual(Self.head),
      let line = reader.line(upTo: Self.longestHeader, keepsEnd: true)
    {
      block += line.bytes
      if block.count > limit {
        record.isTooLarge = true
        block = []
        return
      }
    }
    while let last = block.last, last == 0x0D || last == 0x0A { block.removeLast() }
  }
}
