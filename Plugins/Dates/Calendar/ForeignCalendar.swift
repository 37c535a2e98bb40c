internal import CICU
internal import Synchronization

/// Days of calendars that ICU knows: Islamic (Umm al-Qura), Hebrew, Chinese.
///
/// ICU opens a calendar for each question, so answers are kept.
enum ForeignCalendar: String, Sendable {
  case islamic = "islamic-umalqura"
  case hebrew
  case chinese

  private struct Question: Hashable {
    let calendar: ForeignCalendar
    let year: Int
    /// Month * 100 + day; 0 for the first day of a year of the calendar itself.
    let date: Int
  }

  private static let answers = Mutex<[Question: Int32]>([:])

  /// The day on which a day of this calendar falls in a Gregorian year, the first when there are two.
  func day(_ month: Int, _ day: Int, inGregorian year: Int) -> Day? {
    answer(Question(calendar: self, year: year, date: month * 100 + day)) {
      cicu_calendar_day(rawValue, Int32(year), Int32(month), Int32(day))
    }
  }

  /// The first day of a year of this calendar.
  func firstDay(ofYear year: Int) -> Day? {
    answer(Question(calendar: self, year: year, date: 0)) { cicu_calendar_year(rawValue, Int32(year)) }
  }

  private func answer(_ question: Question, _ ask: () -> Int32) -> Day? {
    guard (1...9999).contains(question.year) else { return nil }
    let known = Self.answers.withLock { $0[question] }
    let number = known ?? ask()
    if known == nil {
      Self.answers.withLock {
        if $0.count > 4096 { $0.removeAll() }
        $0[question] = number
      }
    }
    return number == Int32.min ? nil : Day(number: Int(number))
  }
}
