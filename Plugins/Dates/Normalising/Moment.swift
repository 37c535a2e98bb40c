internal import Winnow

/// The creation time as day and seconds of the day, in its own local time.
struct Moment: Sendable {
  var day: Day
  /// Nil when the creation time is a day without a time.
  var seconds: Int?

  init(day: Day, seconds: Int? = nil) {
    self.day = day
    self.seconds = seconds
  }

  /// From `2021-03-15` or `2021-03-15T09:30:00+01:00`.
  init?(iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count >= 10 else { return nil }
    day = Day(ISODate.number(iso, 0, 4), ISODate.number(iso, 5, 2), ISODate.number(iso, 8, 2))
    guard bytes.count >= 16 else { return }
    seconds = ISODate.number(iso, 11, 2) * 3600 + ISODate.number(iso, 14, 2) * 60
    if bytes.count >= 19, bytes[16] == UInt8(ascii: ":") { seconds = (seconds ?? 0) + ISODate.number(iso, 17, 2) }
  }

  func adding(_ total: (months: Int, days: Int, seconds: Int), sign: Int) -> Moment {
    var result = Moment(day: day.adding(months: sign * total.months) + sign * total.days, seconds: seconds)
    if total.seconds != 0, let seconds {
      let sum = seconds + sign * total.seconds
      let days = sum >= 0 ? sum / 86_400 : (sum - 86_399) / 86_400
      result.day = result.day + days
      result.seconds = sum - days * 86_400
    }
    return result
  }

  /// `2013-02-12T05:30`, with seconds when they are not zero.
  var iso: String {
    guard let seconds else { return day.iso }
    return day.iso + "T" + Self.clock(seconds, hasSeconds: seconds % 60 != 0)
  }

  static func clock(_ seconds: Int, hasSeconds: Bool) -> String {
    let text = Day.padded(seconds / 3600, 2) + ":" + Day.padded(seconds / 60 % 60, 2)
    return hasSeconds ? text + ":" + Day.padded(seconds % 60, 2) : text
  }
}
