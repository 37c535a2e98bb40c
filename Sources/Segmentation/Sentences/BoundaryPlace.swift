/// A place between two stretches of black text where a sentence may end, with what stands on either side.
struct BoundaryPlace {
  /// What the rules say about it.
  enum Verdict: UInt32 { case none, goesOn, ends }

  /// How far the sentence has come and what is open.
  struct Progress {
    var words = 0
    /// 1: a bracket; 2: a quote.
    var open: UInt32 = 0
  }

  private let bytes: [UInt8]
  private let left: BlackRun
  private let beforeLeft: BlackRun
  private let right: BlackRun
  private let afterRight: BlackRun
  private let spaces: Int
  private let start: Int
  private let limit: Int

  /// - Parameters:
  ///   - left: what stands before the white space; `right` what behind.
  ///   - start: where the sentence began.
  ///   - limit: end of the paragraph.
  init(_ bytes: [UInt8], _ left: BlackRun, _ right: BlackRun, from start: Int, limit: Int) {
    self.bytes = bytes
    self.left = left
    self.right = right
    self.start = start
    self.limit = limit
    spaces = right.start - left.end
    beforeLeft = Self.run(bytes, before: left.start, limit: start)
    afterRight = Self.run(bytes, behind: right.end, limit: limit)
  }

  private static func run(_ bytes: [UInt8], before end: Int, limit: Int) -> BlackRun {
    var end = end
    while end > limit, BlackRun.isSpace(bytes, endingAt: end) { end -= 1 }
    return end > limit ? BlackRun(bytes, before: end, limit: limit) : .none
  }

  private static func run(_ bytes: [UInt8], behind start: Int, limit: Int) -> BlackRun {
    var start = start
    while start < limit, BlackRun.isSpace(bytes, at: start) {
      start += max(1, BlackRun.lengthOfWideSpace(bytes, at: start))
    }
    return start < limit ? BlackRun(bytes, from: start, limit: limit) : .none
  }

  func fill(
    _ features: inout BoundaryFeatures, _ verdict: Verdict, _ progress: Progress, style: UInt32,
    _ abbreviations: Abbreviations
  ) {
    let tail = Marks(bytes, left.coreEnd, left.end, before: left.hasCore ? nil : beforeLeft)
    let head = Marks(bytes, right.start, right.coreStart, before: nil)
    let (t, last, h) = (tail.all, tail.last, head.all)
    let word = key(left)
    let next = key(right)
    let shape = UInt32(RunShape(bytes, left).rawValue)
    let shape2 = UInt32(RunShape(bytes, beforeLeft).rawValue)
    let shapeNext = UInt32(RunShape(bytes, right).rawValue)
    let shapeAfter = UInt32(RunShape(bytes, afterRight).rawValue)
    let starts: UInt32 =
      right.hasCore && SentenceWords.starters.contains(WordKey(bytes, right.coreStart, right.coreEnd)) ? 1 : 0
    let kind =
      left.hasCore
      ? abbreviations[WordKey(bytes, left.coreStart, left.coreEnd)].map { UInt32($0.rawValue) + 1 } ?? 0 : 0
    let far = UInt32(min(progress.words, 4) + (progress.words > 8 ? 1 : 0) + (progress.words > 20 ? 1 : 0))
    let open = progress.open

    features.removeAll()
    features.add(0)
    features.add(1, t, shapeNext)
    features.add(2, t, h, shapeNext)
    features.add(3, word, last)
    features.add(4, word, t, shapeNext)
    features.add(5, next, t)
    features.add(6, next, shape, last)
    features.add(7, shape, t, shapeNext)
    features.add(8, shape2, shape, t, shapeNext << 8 | shapeAfter)
    features.add(9, key(beforeLeft), word, last)
    features.add(10, next, key(afterRight))
    features.add(11, kind, t, shapeNext << 1 | starts)
    features.add(12, verdict.rawValue, t, shapeNext << 1 | starts)
    features.add(13, UInt32(min(left.coreEnd - left.coreStart, 12)), t, shapeNext)
    features.add(14, far, last, shapeNext)
    features.add(15, style, t, shapeNext)
    features.add(16, UInt32(min(spaces, 3)), last, shapeNext)
    features.add(17, key(beforeLeft), t, shape)
    features.add(18, key(afterRight), t, shapeNext)
    features.add(19, open, t, shapeNext << 1 | starts)
    features.add(20, far, shape, t, shapeNext)
    features.add(21, style, shape, t, h << 8 | shapeNext)
    features.add(22, verdict.rawValue, open, t, shapeNext)
    let behind = Marks(bytes, right.coreEnd, right.end, before: nil).all
    let rest = Self.bucket(limit - right.start)
    let whole = Self.bucket(left.end - start)
    features.add(23, style)
    features.add(24, style, last)
    features.add(25, rest, t, shapeNext)
    features.add(26, rest, whole, last, shapeNext)
    features.add(27, behind, t, shapeNext, shapeAfter)
    features.add(28, behind, shape, t, shapeNext)
    features.add(29, style, word, t)
    features.add(30, style, next, t)
    if left.end - left.start < 5, left.coreEnd < left.end || left.coreStart > left.start {
      features.add(31, UInt32(truncatingIfNeeded: WordKey(bytes, left.start, left.end).value), shapeNext)
    }
  }

  /// Logarithm of a length.
  private static func bucket(_ length: Int) -> UInt32 {
    UInt32(min(9, Int.bitWidth - max(0, length).leadingZeroBitCount))
  }

  private func key(_ run: BlackRun) -> UInt32 {
    guard run.hasCore else { return Marks(bytes, run.start, run.end, before: nil).all }
    return UInt32(truncatingIfNeeded: WordKey(bytes, run.coreStart, run.coreEnd).value)
  }

  /// Marks in a form that says what they do: kinds of quotes alike, runs cut short.
  private struct Marks {
    private(set) var all: UInt32 = 0
    private(set) var last: UInt32 = 0
    private var run = 0

    /// - Parameter before: a run whose trailing marks come first.
    init(_ bytes: [UInt8], _ start: Int, _ end: Int, before: BlackRun?) {
      if let before { take(bytes, before.coreEnd, before.end) }
      take(bytes, start, end)
    }

    private mutating func take(_ bytes: [UInt8], _ start: Int, _ end: Int) {
      var index = start
      while index < end {
        let (scalar, length) = Scalars.decode(bytes, at: index)
        index += length
        let mark = Self.normalised(scalar)
        run = mark == last ? run + 1 : 0
        last = mark
        if run < 3 { all = (all ^ mark) &* 0x0100_0193 }
      }
    }

    private static func normalised(_ scalar: UInt32) -> UInt32 {
      switch scalar {
      case 0x201C, 0x201D: 0x22
      case 0x2018, 0x2019: 0x27
      case 0x2010...0x2015: 0x2D
      case 0x2026: 0x2E
      case 0...0xFF: scalar
      default: 1
      }
    }
  }
}
