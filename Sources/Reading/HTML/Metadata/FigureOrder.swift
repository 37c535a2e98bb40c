/// Whether a page writes its dates month first: by dates that can be read one way only, in figures (`25/10/2023`) or with
/// the name of the month (`3 October 2023`).
enum FigureOrder {
  private static let reach = 24

  /// - Returns: nil where the page does not show it.
  static func isMonthFirst(_ text: [UInt8]) -> Bool? {
    var (dayFirst, monthFirst) = (0, 0)
    var index = 0
    while index + 4 <= text.count {
      guard isYear(text, index) else {
        index += 1
        continue
      }
      switch order(before: index, text) {
      case true?: monthFirst += 1
      case false?: dayFirst += 1
      case nil: break
      }
      index += 4
    }
    return dayFirst == monthFirst ? nil : monthFirst > dayFirst
  }

  /// Four figures that begin with 19 or 20, alone.
  private static func isYear(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] == 0x32 && text[index + 1] == 0x30 || text[index] == 0x31 && text[index + 1] == 0x39,
      isDigit(text[index + 2]), isDigit(text[index + 3])
    else { return false }
    return !(index > 0 && isDigit(text[index - 1])) && !(index + 4 < text.count && isDigit(text[index + 4]))
  }

  private static func order(before year: Int, _ text: [UInt8]) -> Bool? {
    let parts = DatePart.parts(text[max(0, year - reach)..<year]).suffix(2)
    guard let first = parts.first, let second = parts.last, parts.count == 2 else { return nil }
    switch (first.number, second.number) {
    case (nil, let day?): return MonthNames.month(first.word) != nil && (1...31).contains(day) ? true : nil
    case (let day?, nil): return MonthNames.month(second.word) != nil && (1...31).contains(day) ? false : nil
    case (let a?, let b?) where first.joint == 0x2F && (1...31).contains(a) && (1...31).contains(b):
      return a > 12 && b <= 12 ? false : b > 12 && a <= 12 ? true : nil
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
