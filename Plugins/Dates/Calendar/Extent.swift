/// The half-open extent of a calendar value, where the value says it: `2017-08` is 2017-08-01 to 2017-09-01.
struct Extent {
  let begin: String
  let end: String

  init?(_ value: String) {
    let parts = value.split(separator: "-").map(String.init)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    switch parts.count {
    case 1: self.init(Day(year, 1, 1), Day(year + 1, 1, 1))
    case 2: self.init(year, part: parts[1])
    case 3:
      guard let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
      let start = Day(year, month, day)
      self.init(start, start + 1)
    default: return nil
    }
  }

  private init?(_ year: Int, part: String) {
    if let month = Int(part) {
      self.init(Day(year, month, 1), month == 12 ? Day(year + 1, 1, 1) : Day(year, month + 1, 1))
    } else if part.hasPrefix("Q"), let quarter = Int(part.dropFirst()), (1...4).contains(quarter) {
      let start = quarter * 3 - 2
      self.init(Day(year, start, 1), quarter == 4 ? Day(year + 1, 1, 1) : Day(year, start + 3, 1))
    } else if part.hasPrefix("W"), let week = Int(part.dropFirst()) {
      let january4 = Day(year, 1, 4)
      let monday = january4 + (1 - january4.weekday + (week - 1) * 7)
      self.init(monday, monday + 7)
    } else {
      return nil
    }
  }

  private init(_ begin: Day, _ end: Day) {
    self.begin = begin.value
    self.end = end.value
  }
}
