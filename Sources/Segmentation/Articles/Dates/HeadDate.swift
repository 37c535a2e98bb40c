internal import Winnow

/// A calendar day as heads of articles write it.
struct HeadDate {
  /// ISO 8601; nil without a year, or where day and month could be exchanged.
  var iso: String?
  /// Index of the first token behind it.
  var end: Int

  /// Nil for a day that no calendar has.
  init?(year: Int?, month: Int, day: Int, end: Int) {
    guard (1...12).contains(month), day >= 1, day <= ISODate.days(inMonth: month, of: year ?? 2000) else { return nil }
    self.end = end
    guard let year, (1600...2200).contains(year) else { return }
    iso = "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// A day written in numbers whose order the text does not tell.
  init(ambiguousUntil end: Int) { self.end = end }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
