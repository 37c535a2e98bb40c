/// What the marks behind one in its paragraph are, answered in constant time.
struct MarkOutlook {
  private let singleClosers: [Int]
  private let strongSingles: [Int]
  private let closing: [Bool]
  private let closers: [[Int]]

  init(_ marks: [QuoteMark]) {
    singleClosers = Self.suffixCounts(marks) { $0.family == .single && $0.canClose }
    strongSingles = Self.suffixCounts(marks) { $0.family == .single && $0.canClose && $0.isStrong }
    closing = Self.closesNext(marks)
    closers = QuoteMark.Family.all.map { Self.runs(marks, $0) }
  }

  func hasCloser(after index: Int) -> Bool { singleClosers[index + 1] > 0 }
  func hasStrongCloser(after index: Int) -> Bool { strongSingles[index + 1] > 0 }
  /// The next double mark closes.
  func closesBeforeOpening(after index: Int) -> Bool { closing[index + 1] }
  /// How many marks of a family close before one opens.
  func closersBeforeOpening(after index: Int, family: QuoteMark.Family) -> Int {
    closers[Int(family.rawValue)][index + 1]
  }

  private static func suffixCounts(_ marks: [QuoteMark], _ counts: (QuoteMark) -> Bool) -> [Int] {
    var result = [Int](repeating: 0, count: marks.count + 1)
    for index in marks.indices.reversed() { result[index] = result[index + 1] + (counts(marks[index]) ? 1 : 0) }
    return result
  }

  private static func closesNext(_ marks: [QuoteMark]) -> [Bool] {
    var result = [Bool](repeating: false, count: marks.count + 1)
    for index in marks.indices.reversed() {
      result[index] =
        marks[index].family == .double && !marks[index].isDoubtful ? marks[index].context == .closes : result[index + 1]
    }
    return result
  }

  private static func runs(_ marks: [QuoteMark], _ family: QuoteMark.Family) -> [Int] {
    var result = [Int](repeating: 0, count: marks.count + 1)
    for index in marks.indices.reversed() {
      let mark = marks[index]
      guard mark.family == family else {
        result[index] = result[index + 1]
        continue
      }
      result[index] = mark.context == .opens && mark.nominal != .closes ? 0 : result[index + 1] + 1
    }
    return result
  }
}

extension QuoteMark.Family {
  static let all: [Self] = [.double, .single, .guillemet, .angle, .corner, .whiteCorner]
}
