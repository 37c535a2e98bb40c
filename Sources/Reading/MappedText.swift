internal import Winnow

/// UTF-8 text under construction together with the runs that lead back to where it came from.
struct MappedText {
  private(set) var bytes: [UInt8] = []
  private(set) var runs: [SourceMap.Run] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  var map: SourceMap { SourceMap(runs: runs) }
  var count: Int { bytes.count }

  /// Appends bytes that are the same in the source, where they begin at `start`.
  mutating func copy(_ slice: Slice<UnsafeBufferPointer<UInt8>>, from start: Int) {
    let range = TextRange(bytes.count, bytes.count + slice.count)
    bytes.append(contentsOf: slice)
    join(SourceMap.Run(text: range, source: TextRange(start, start + slice.count), kind: .copied))
  }

  mutating func copy(_ byte: UInt8, from start: Int) {
    bytes.append(byte)
    join(
      SourceMap.Run(
        text: TextRange(bytes.count - 1, bytes.count), source: TextRange(start, start + 1), kind: .copied))
  }

  mutating func append(scalar: UInt32, from source: TextRange, _ kind: SourceMap.Kind) {
    let start = bytes.count
    append(scalar: scalar)
    join(SourceMap.Run(text: TextRange(start, bytes.count), source: source, kind: kind))
  }

  /// Appends text that stands as a whole for a stretch of the source.
  mutating func append(_ text: [UInt8], from source: TextRange) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    if !text.isEmpty { join(SourceMap.Run(text: TextRange(start, bytes.count), source: source, kind: .decoded)) }
  }

  /// Appends a character that the source does not have.
  mutating func insert(_ byte: UInt8) { bytes.append(byte) }

  private mutating func append(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800: bytes += [UInt8(0xC0 | scalar >> 6), Self.tail(scalar)]
    case 0x800..<0x10000: bytes += [UInt8(0xE0 | scalar >> 12), Self.tail(scalar >> 6), Self.tail(scalar)]
    default:
      bytes += [
        UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18), Self.tail(scalar >> 12), Self.tail(scalar >> 6),
        Self.tail(scalar),
      ]
    }
  }

  private static func tail(_ bits: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | bits & 0x3F) }

  /// Neighbours grow together: copied ones always, recoded ones where every scalar has the same two lengths.
  private mutating func join(_ run: SourceMap.Run) {
    guard let last = runs.last, last.kind == run.kind, run.kind != .decoded, last.text.end == run.text.start,
      last.source.end == run.source.start,
      run.kind == .copied
        || last.text.count % run.text.count == 0
          && last.text.count / run.text.count * run.source.count == last.source.count
          && last.text.count != last.source.count
    else { return runs.append(run) }
    runs[runs.count - 1].text = last.text.union(run.text)
    runs[runs.count - 1].source = last.source.union(run.source)
  }
}
