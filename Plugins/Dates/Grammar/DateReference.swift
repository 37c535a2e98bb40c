internal import Segmentation
internal import Winnow

/// What relative expressions are counted from. Without a creation time years stay unknown: nothing depends on today.
struct DateReference {
  let today: Day?
  /// The year that the text named last, for dates of a story told in the past.
  var lastYear: Int?

  init(_ document: Document) { today = document.creationTime.map { Day($0.year, $0.month, $0.day) } }

  private static let near = 92

  /// The year meant by a month and day without one: the nearest to the creation time, what comes where the sentence
  /// looks ahead; a day further back than three months is rather one of the story's year.
  func year(month: Int, day: Int, isFuture: Bool) -> Int? {
    guard let today else { return lastYear }
    let year = today.parts.year
    let candidates = [year - 1, year, year + 1].map { ($0, Day($0, month, min(day, 28)).number - today.number) }
    if isFuture, let next = candidates.first(where: { $0.1 >= 0 }) { return next.0 }
    let best = candidates.min { Self.cost($0.1) < Self.cost($1.1) } ?? (year, 0)
    if abs(best.1) > Self.near, let lastYear, lastYear < year { return lastYear }
    return best.0
  }

  /// Distance in days; what lies ahead costs double, because news tells what happened.
  private static func cost(_ distance: Int) -> Int { distance > 0 ? distance * 2 : -distance }

  /// The year meant by a month alone.
  func year(month: Int, isFuture: Bool) -> Int? {
    guard let today else { return lastYear }
    let parts = today.parts
    if isFuture { return month >= parts.month ? parts.year : parts.year + 1 }
    let back = (parts.month - month + 12) % 12
    if back > 9 { return month > parts.month ? parts.year : parts.year + 1 }
    return month <= parts.month ? parts.year : parts.year - 1
  }

  func weekday(_ weekday: Int, shift: Int?, isFuture: Bool) -> Day? {
    guard let today else { return nil }
    let back = (today.weekday - weekday + 7) % 7
    if shift == -1 { return today + (back == 0 ? -7 : -back) }
    if shift == 1 { return today + (7 - back) }
    return today + (back == 0 ? 0 : isFuture ? 7 - back : -back)
  }

  /// Value of the unit `shift` away from the current one: `last month`, `next year`.
  func value(_ unit: TimeUnit, shift: Int) -> String {
    guard let today else { return shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF" }
    let parts = today.parts
    switch unit {
    case .day: return (today + shift).value
    case .week, .fortnight: return TimexValue.week(today + shift * 7)
    case .weekend: return TimexValue.week(today + shift * 7) + "-WE"
    case .month:
      let months = parts.year * 12 + parts.month - 1 + shift
      return TimexValue.month(months / 12, months % 12 + 1)
    case .quarter:
      let quarters = parts.year * 4 + (parts.month - 1) / 3 + shift
      return "\(quarters / 4)-Q\(quarters % 4 + 1)"
    case .year: return TimexValue.year(parts.year + shift)
    case .decade: return String((parts.year / 10) + shift)
    case .century: return String(parts.year / 100 + shift)
    default: return shift < 0 ? "PAST_REF" : "FUTURE_REF"
    }
  }
}
