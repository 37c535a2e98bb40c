import Testing

@testable import Dates

@Suite struct CalendarTests {
  @Test func daysAndPartsAreInverse() {
    for number in stride(from: -1_000_000, through: 1_000_000, by: 37) {
      let parts = Day(number: number).parts
      #expect(Day(parts.year, parts.month, parts.day).number == number)
    }
  }

  /// Weeks by ISO 8601 around new years where they differ from the calendar's year.
  @Test(arguments: [
    (Day(2005, 1, 1), 2004, 53), (Day(2008, 12, 29), 2009, 1), (Day(2010, 1, 3), 2009, 53),
    (Day(2024, 12, 30), 2025, 1),
  ])
  func weeksFollowTheStandard(day: Day, year: Int, week: Int) {
    #expect(day.week == (year, week))
    #expect(Day.monday(ofWeek: week, year) <= day)
  }

  /// Dates of Easter as published, West and East.
  @Test(arguments: [
    (1818, Day(1818, 3, 22), Day(1818, 4, 26)), (2013, Day(2013, 3, 31), Day(2013, 5, 5)),
    (2025, Day(2025, 4, 20), Day(2025, 4, 20)), (2038, Day(2038, 4, 25), Day(2038, 4, 25)),
  ])
  func easterIsComputed(year: Int, west: Day, east: Day) {
    #expect(Holidays.easter(year) == west)
    #expect(Holidays.orthodoxEaster(year) == east)
  }

  @Test func rulesNameTheirDays() {
    #expect(Holidays.day("11-w4-4", year: 2013) == Day(2013, 11, 28))
    #expect(Holidays.day("11-w4-4+1", year: 2013) == Day(2013, 11, 29))
    #expect(Holidays.day("5-w1--1", year: 2024) == Day(2024, 5, 27))
    #expect(Holidays.day("easter-2", year: 2024) == Day(2024, 3, 29))
    #expect(Holidays.day("2-30", year: 2024) == nil)
  }

  /// Days as published: Umm al-Qura, the Chinese New Year and festivals of India.
  @Test(arguments: [
    ("islamic-10-1", Day(2024, 4, 10)), ("islamic-12-10", Day(2018, 8, 21)), ("islamic-10-1<5", Day(2018, 6, 8)),
    ("chinese-1-1", Day(2014, 1, 31)), ("hebrew-8-15", Day(2024, 4, 23)), ("hindu-7-30-sunset", Day(2019, 10, 27)),
    ("hindu-7-30-sunset", Day(2024, 10, 31)), ("hindu-12-15-sunset", Day(2019, 3, 20)),
    ("hindu-1-1", Day(2018, 3, 18)), ("hindu-5-15", Day(2018, 8, 26)), ("hindu-11-29-midnight", Day(2020, 2, 21)),
    ("hindu-solar-9", Day(2019, 1, 15)), ("hindu-solar-0", Day(2018, 4, 14)),
  ])
  func otherCalendarsAreConverted(rule: String, expected: Day) {
    #expect(Holidays.day(rule, year: expected.parts.year) == expected)
  }

  @Test func holidaysOfManyDaysHaveALength() throws {
    let ramadan = "islamic-9-1/islamic-10-1"
    let first = try #require(Holidays.day(ramadan, year: 2034))
    #expect(first == Day(2034, 11, 12) && Holidays.length(ramadan, from: first) == 30)
  }

  @Test func periodsHaveHalfOpenExtents() throws {
    let february = try #require(CalendarPeriod(.month, year: 2024, index: 2).extent)
    #expect(february.begin == Day(2024, 2, 1) && february.end == Day(2024, 3, 1))
    let century = try #require(CalendarPeriod(.century, index: 18).extent)
    #expect(century.begin == Day(1800, 1, 1) && century.end == Day(1900, 1, 1))
    #expect(CalendarPeriod(.day, index: 8, day: 5).extent == nil)
  }
}
