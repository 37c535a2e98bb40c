/// Where a row stands on a timeline: by begin, then end, then the order in which rows were found.
struct Moment: Comparable {
  private let begin: Key
  private let end: Key
  private let number: Int

  /// A year, which may be before the common era, and what follows it.
  private struct Key: Comparable {
    let year: Int
    let rest: String

    /// - Parameter iso: `2017-08-05`, `-0043-03-15`, `2017-08-05T14:30`.
    init(_ iso: String) {
      let isBefore = iso.hasPrefix("-")
      let digits = (isBefore ? iso.dropFirst() : iso[...]).prefix { $0.isNumber }
      year = (Int(digits) ?? 0) * (isBefore ? -1 : 1)
      rest = String(iso.dropFirst(digits.count + (isBefore ? 1 : 0)))
    }

    static func < (a: Key, b: Key) -> Bool { a.year != b.year ? a.year < b.year : a.rest < b.rest }
  }

  init(begin: String, end: String, number: Int) {
    self.begin = Key(begin)
    self.end = Key(end)
    self.number = number
  }

  static func < (a: Moment, b: Moment) -> Bool {
    if a.begin != b.begin { return a.begin < b.begin }
    if a.end != b.end { return a.end < b.end }
    return a.number < b.number
  }
}
