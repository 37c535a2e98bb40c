/// Days of the Hindu lunisolar calendar (months end at new moon, Chaitra is 1; lunar days 1 to 30, full moon 15) and of
/// its solar months, computed for Ujjain from the places of sun and moon (rules as in Reingold and Dershowitz,
/// "Calendrical Calculations"). Almanacs of other towns may differ by a day.
enum HinduCalendar {
  /// The hour of the local day whose lunar day counts.
  enum Hour: String, Sendable {
    case sunrise, noon, sunset, midnight

    /// In days from 00:00 UTC.
    var fraction: Double {
      switch self {
      case .sunrise: 0.04
      case .noon: 0.30
      case .sunset: 0.54
      case .midnight: 0.79
      }
    }
  }

  /// The first day of a Gregorian year on which a lunar day of a month rules at an hour; nil when there is none.
  static func day(_ month: Int, _ lunarDay: Int, _ hour: Hour, year: Int) -> Day? {
    // Chaitra begins between the middle of March and of April.
    let usual = 66 + (month - 1) * 59 / 2 + lunarDay
    return [usual - 365, usual].lazy.filter { $0 > -50 }.compactMap { search(month, lunarDay, hour, year, $0) }.first
  }

  private static func search(_ month: Int, _ lunarDay: Int, _ hour: Hour, _ year: Int, _ offset: Int) -> Day? {
    let first = Day(year, 1, 1) + offset
    var previous = number(first + -1, hour)
    for step in 0..<50 {
      let current = first + step
      let number = number(current, hour)
      let isReached = number == lunarDay || previous < lunarDay && number > lunarDay && number - previous < 5
      if isReached, self.month(current, hour) == month, current.parts.year == year { return current }
      previous = number
    }
    return nil
  }

  /// The day on which the sun enters a sign of the sidereal zodiac (0 Aries, 9 Capricorn) before sunset.
  static func solarDay(_ sign: Int, year: Int) -> Day? {
    let first = Day(year, 1, 1) + (sign >= 9 ? (sign - 9) * 30 : 90 + sign * 30)
    return (0..<30).lazy.map { first + $0 }.first { day in
      Self.sign(time(day, .sunset)) == sign && Self.sign(time(day + -1, .sunset)) != sign
    }
  }

  private static func time(_ day: Day, _ hour: Hour) -> Double { Double(day.number) + hour.fraction }

  private static func elongation(_ time: Double) -> Double {
    SkyPosition.turn(SkyPosition.moon(time) - SkyPosition.sun(time))
  }

  /// The lunar day that rules.
  private static func number(_ day: Day, _ hour: Hour) -> Int { Int(elongation(time(day, hour)) / 12) + 1 }

  private static func sign(_ time: Double) -> Int {
    Int(SkyPosition.turn(SkyPosition.sun(time) - SkyPosition.precession(time)) / 30)
  }

  /// A month has the name of the sign that the sun enters in it; one in which it enters none is a leap month (0).
  private static func month(_ day: Day, _ hour: Hour) -> Int {
    let now = time(day, hour)
    let last = newMoon(before: now)
    let next = newMoon(before: last + 31)
    let (begin, end) = (sign(last), sign(next))
    return begin == end ? 0 : (begin + 1) % 12 + 1
  }

  private static func newMoon(before time: Double) -> Double {
    var guess = time - elongation(time) / 12.1907
    for _ in 0..<3 {
      let rest = elongation(guess)
      guess -= (rest > 180 ? rest - 360 : rest) / 12.1907
    }
    return guess
  }
}
