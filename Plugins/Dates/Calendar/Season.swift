/// Seasons of the northern half, with the days on which they begin.
enum Season: Int, Sendable {
  case spring, summer, autumn, winter

  init?(code: String) {
    guard let index = ["SP", "SU", "FA", "WI"].firstIndex(of: code) else { return nil }
    self.init(rawValue: index)
  }

  var code: String { ["SP", "SU", "FA", "WI"][rawValue] }

  /// The month that most of it follows: winter belongs to the year in which it begins.
  var firstMonth: Int { 3 + rawValue * 3 }

  /// From equinox or solstice to the next (days as they fall in most years).
  func extent(_ year: Int) -> (begin: Day, end: Day) {
    let first = [Day(year, 3, 20), Day(year, 6, 21), Day(year, 9, 23), Day(year, 12, 21)]
    let last = [Day(year, 6, 21), Day(year, 9, 24), Day(year, 12, 21), Day(year + 1, 3, 21)]
    return (first[rawValue], last[rawValue])
  }
}
