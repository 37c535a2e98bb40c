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

  /// The civil Islamic calendar of ICU (`islamic-civil`) gives these days.
  @Test(arguments: [(1439, 10, 1, Day(2018, 6, 15)), (1445, 10, 1, Day(2024, 4, 10)), (1, 1, 1, Day(622, 7, 19))])
  func islamicDaysAreConverted(year: Int, month: Int, day: Int, expected: Day) {
    #expect(Holidays.islamicDay(year, month, day) == expected)
  }

  @Test func periodsHaveHalfOpenExtents() throws {
    let february = try #require(CalendarPeriod(.month, year: 2024, index: 2).extent)
    #expect(february.begin == Day(2024, 2, 1) && february.end == Day(2024, 3, 1))
    let century = try #require(CalendarPeriod(.century, index: 18).extent)
    #expect(century.begin == Day(1800, 1, 1) && century.end == Day(1900, 1, 1))
    #expect(CalendarPeriod(.day, index: 8, day: 5).extent == nil)
  }
}
