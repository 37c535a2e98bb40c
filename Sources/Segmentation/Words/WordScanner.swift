internal import CICU

/// Word segmentation (UAX #29 as ICU 72's rules have it) over UTF-8, 64 bytes at a step; not one boundary differs from
/// ICU's.
///
/// Blocks of masks settle letters, numbers, spaces and punctuation of all scripts that have no dictionary. A stretch with
/// anything else in it (Han, Kana, Thai, combining marks, Hebrew, flags) goes to ICU, from the segment it begins in to the
/// next place that is a boundary for certain.
struct WordScanner: ~Copyable {
  /// Bytes on either side of a byte that its boundary may depend on.
  private static let reach = 4
  private static let width = 64
  /// Where marks upon marks go farther back, ICU decides.
  private static let farthest = 24

  private let text: UnsafeBufferPointer<UInt8>
  private let low: UnsafeBufferPointer<UInt16>
  private let table: ScalarTable
  private let locale: String
  /// Finnish and Swedish have colons inside words.
  let colonJoins: Bool
  private var segmentStart = 0
  private var position = 0
  private var gatherer = FactGatherer()
  private var fallback: WordFallback?

  /// - Parameters:
  ///   - text: well-formed UTF-8, shorter than 2^31 bytes.
  ///   - low: `table.low`.
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ table: ScalarTable, low: UnsafeBufferPointer<UInt16>, locale: String
  ) {
    self.text = text
    self.table = table
    self.low = low
    self.locale = locale
    colonJoins = locale == "fi" || locale == "sv"
  }

  func value(_ scalar: UInt32) -> UInt16 { scalar < 0x10000 ? low[Int(scalar)] : table.high(scalar) }

  mutating func scan<Sink: SegmentSink>(into sink: inout Sink) {
    while position < text.count {
      let start = blockStart
      if start > contextStart, text[start] & 0xC0 == 0x80 || isExtend(start) {
        takeHard(from: position, &sink)
        continue
      }
      let block = block(at: start)
      let safe = min(start + Self.width - Self.reach, text.count)
      if block.hard &>> UInt64(position - start) == 0 {
        emit(block, start, until: safe, &sink)
      } else {
        let hard = start + (block.hard &>> UInt64(position - start)).trailingZeroBitCount + position - start
        emit(block, start, until: min(safe, max(position, hard - Self.reach)), &sink)
        if hard < safe { takeHard(from: hard, &sink) }
      }
    }
    if segmentStart < text.count { sink.take(segmentStart, text.count, gatherer.finish()) }
  }

  /// Four bytes of context and the rest of their scalar; none behind a boundary that is certain.
  private var blockStart: Int {
    var start = max(position - Self.reach, contextStart)
    while start > contextStart, text[start] & 0xC0 == 0x80 || isExtend(start), start > position - Self.farthest {
      start -= 1
    }
    return start
  }

  /// What Extend takes after stands before it.
  private func isExtend(_ index: Int) -> Bool {
    if text[index] < 0x80 { return false }
    return value(WideMasks.decode(text.baseAddress! + index).scalar) >> 8 == WordClass.extend
  }

  private var contextStart = 0

  /// The last block is copied, so that 64 bytes may be read.
  private func block(at start: Int) -> WordBlock {
    if start + Self.width + Self.reach <= text.count { return WordBlock(text.baseAddress! + start, self) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.width + Self.reach) { copy in
      let count = min(text.count - start, Self.width + Self.reach)
      copy.initialize(repeating: 0)
      for index in 0..<count { copy[index] = text[start + index] }
      return WordBlock(copy.baseAddress!, self)
    }
  }

  /// Hands on the segments that end from `position` to `end`, and remembers what the last one has so far.
  @inline(__always)
  private mutating func emit<Sink: SegmentSink>(
    _ block: borrowing WordBlock, _ start: Int, until end: Int, _ sink: inout Sink
  ) {
    guard end > position else { return }
    var from = Self.below(UInt64(position - start))
    let upTo = Self.below(UInt64(end - start))
    var left = block.boundaries & upTo & ~from
    if position == segmentStart { left &= ~(from &+ 1) }
    while left != 0 {
      let below = left & (0 &- left) &- 1
      left &= left &- 1
      let next = start + (~below).trailingZeroBitCount
      if gatherer.isEmpty {
        sink.take(segmentStart, next, WordFacts(block, below & ~from))
      } else {
        gatherer.take(block, below & ~from)
        sink.take(segmentStart, next, gatherer.finish())
      }
      segmentStart = next
      from = below
    }
    gatherer.take(block, upTo & ~from)
    position = end
  }

  /// Bits below `count`, which is at most 64.
  @inline(__always)
  private static func below(_ count: UInt64) -> UInt64 { count == 64 ? ~0 : 1 &<< count &- 1 }

  // MARK: - What ICU decides

  private mutating func takeHard<Sink: SegmentSink>(from hard: Int, _ sink: inout Sink) {
    let end = HardStretch(text, low, table).end(from: hard)
    if fallback == nil { fallback = WordFallback(locale: locale) }
    fallback?.scan(text, segmentStart, end, table, into: &sink)
    gatherer = FactGatherer()
    segmentStart = end
    position = end
    contextStart = end
  }
}

extension WordScanner {
  /// Hands the word segments of a text to `sink`; they tile it.
  static func scan<Sink: SegmentSink>(_ bytes: [UInt8], locale: String, into sink: inout Sink) {
    let table = ScalarTable.shared
    bytes.withUnsafeBufferPointer { text in
      table.low.withUnsafeBufferPointer { low in
        var scanner = WordScanner(text, table, low: low, locale: locale)
        scanner.scan(into: &sink)
      }
    }
  }
}
