/// A word, number or sign as the grammar sees it. Positions are bytes of the text.
struct TimeToken: Sendable {
  enum Shape: UInt8, Sendable {
    /// In the lexicon.
    case word
    /// Any other word.
    case other
    /// Digits: `number`, as many as `digits`.
    case number
    /// `20.30`, `2,5`: `number` and `second` with `digits` behind the mark.
    case decimal
    /// A whole date: year in `number` (0 when unknown), month * 100 + day in `second` (day 0 when unknown).
    case date
    /// `2/15`, `15.10.`, `2-15`: month * 100 + day in `second`; a date only in company.
    case shortDate
    /// `10:15`, `15h30`: seconds since midnight in `number`; `digits` is 3 with seconds.
    case clock
    case sign
  }

  var start: Int32
  var end: Int32
  var shape: Shape
  /// No white space stands before it.
  var isGlued: Bool
  var isCapitalised = false
  var isAllCaps = false
  /// The ASCII sign that it is or stands for; dashes are hyphens.
  var sign: UInt8 = 0
  var digits: UInt8 = 0
  var entry: Int32 = -1
  var kinds: UInt64 = 0
  var number: Int32 = 0
  var second: Int32 = 0

  init(_ shape: Shape, _ start: Int, _ end: Int, isGlued: Bool) {
    self.shape = shape
    self.start = Int32(start)
    self.end = Int32(end)
    self.isGlued = isGlued
  }
}
