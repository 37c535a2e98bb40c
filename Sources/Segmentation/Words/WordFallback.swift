internal import CICU

/// ICU's own word iterator for stretches of a text.
final class WordFallback {
  private let iterator: OpaquePointer?
  private var ends: [Int32] = []
  private var statuses: [UInt8] = []

  init(locale: String) { iterator = cicu_words_open(locale) }

  deinit { cicu_words_close(iterator) }

  /// Hands on the segments of `start..<end`; both are boundaries.
  func scan<Sink: SegmentSink>(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ table: ScalarTable, into sink: inout Sink
  ) {
    let count = end - start
    if ends.count < count {
      ends = [Int32](repeating: 0, count: count)
      statuses = [UInt8](repeating: 0, count: count)
    }
    var found: Int32 = -1
    if let iterator {
      found = cicu_words_next(iterator, text.baseAddress! + start, Int32(count), &ends, &statuses)
    }
    // Without memory for ICU the stretch stays in one piece.
    guard found >= 0 else { return sink.take(start, end, Self.facts(text, start, end, 2, table)) }
    var from = start
    for index in 0..<Int(found) {
      let to = start + Int(ends[index])
      sink.take(from, to, Self.facts(text, from, to, statuses[index], table))
      from = to
    }
  }

  /// - Parameter status: ICU's rule status, which tells the kind where the scalars' classes do not.
  static func facts(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ status: UInt8, _ table: ScalarTable
  ) -> WordFacts {
    var gatherer = ScalarGatherer()
    var index = start
    while index < end {
      let byte = text[index]
      let (scalar, length) = byte < 0x80 ? (UInt32(byte), 1) : WideMasks.decode(text.baseAddress! + index)
      gatherer.take(scalar, table.value(scalar))
      index += length
    }
    return gatherer.facts(status)
  }
}

/// The facts of a segment scalar by scalar.
private struct ScalarGatherer {
  private var shape: Token.Shape = []
  private var letters = 0
  private var uppers = 0
  private var isWord = false
  private var isNumber = false
  private var isHard = false

  mutating func take(_ scalar: UInt32, _ value: UInt16) {
    let traits = Traits(rawValue: UInt8(truncatingIfNeeded: value))
    if traits.contains(.letter) {
      letters += 1
      if traits.contains(.upper) { uppers += 1 }
      if letters == 1, uppers == 1 { shape.insert(.capitalized) }
      if traits.contains(.lower) { shape.insert(.hasLower) }
    }
    if traits.contains(.digit) { shape.insert(.hasDigit) }
    if scalar >= 0x80 { shape.insert(.nonASCII) }
    switch value >> 8 {
    case WordClass.letter: isWord = isWord || scalar != 0x40
    case WordClass.hangul: isWord = true
    case WordClass.number: isNumber = true
    case WordClass.hard: isHard = true
    default: break
    }
  }

  consuming func facts(_ status: UInt8) -> WordFacts {
    if letters == 1 { shape.insert(.oneLetter) }
    if uppers > 0, !shape.contains(.hasLower) { shape.insert(.allUpper) }
    if letters > 0 || isWord { return WordFacts(kind: .word, shape: shape) }
    if isNumber { return WordFacts(kind: .number, shape: shape) }
    guard isHard else { return WordFacts(kind: .none, shape: shape) }
    return WordFacts(kind: status > 1 ? .word : status == 1 ? .number : .none, shape: shape)
  }
}
