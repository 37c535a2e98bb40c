/// Dates and clock times written in digits alone, and the look-alikes that are none.
struct NumericPattern {
  /// How dates without a clear order are read.
  enum Order: Sendable { case dayFirst, monthFirst }

  private let bytes: [UInt8]
  private let limit: Int
  private let order: Order
  private let isYearFirst: Bool

  init(_ bytes: [UInt8], limit: Int, order: Order, isYearFirst: Bool) {
    self.bytes = bytes
    self.limit = limit
    self.order = order
    self.isYearFirst = isYearFirst
  }

  /// The numbers and separators at a place: two or three numbers of at most four digits.
  private struct Parts {
    var values = (0, 0, 0)
    var counts = (0, 0, 0)
    /// How many numbers, and where the last of two and of three ends.
    var count = 0
    var end = 0
    var separator: UInt8 = 0
    /// The last number is followed by the separator and no further digit.
    var hasTrailingSeparator = false

    mutating func add(_ run: (value: Int, count: Int, end: Int)) {
      switch count {
      case 0: (values.0, counts.0) = (run.value, run.count)
      case 1: (values.1, counts.1) = (run.value, run.count)
      default: (values.2, counts.2) = (run.value, run.count)
      }
      count += 1
      end = run.end
    }
  }

  /// A date token at `start`; nil when the digits are something else.
  func date(at start: Int, isGlued: Bool) -> TimeToken? {
    guard let parts = parts(start), parts.count >= 2 else { return nil }
    return parts.count == 3 ? full(start, parts, isGlued) : short(start, parts, isGlued)
  }

  private func parts(_ start: Int) -> Parts? {
    var parts = Parts()
    var position = start
    while let run = Digits.run(bytes, position, limit) {
      guard run.count <= 4, parts.count < 3 else { return nil }
      parts.add(run)
      guard let (sign, next) = separator(run.end), parts.separator == 0 || parts.separator == sign else { break }
      if Digits.digit(bytes, next, limit) == nil {
        parts.hasTrailingSeparator = parts.separator != 0
        break
      }
      parts.separator = sign
      position = next
    }
    return parts
  }

  /// `.`, `/` and `-`; a full stop may have a blank behind it (`23. 3. 1976`).
  private func separator(_ index: Int) -> (sign: UInt8, next: Int)? {
    guard index < limit else { return nil }
    let sign = bytes[index]
    guard sign == 0x2E || sign == 0x2F || sign == 0x2D else { return nil }
    if sign == 0x2E, index + 2 < limit, bytes[index + 1] == 0x20, bytes[index + 2] &- 0x30 < 10 {
      return (sign, index + 2)
    }
    return (sign, index + 1)
  }

  private func full(_ start: Int, _ parts: Parts, _ isGlued: Bool) -> TimeToken? {
    let (a, b, c) = parts.values
    let counts = parts.counts
    if counts.0 == 4 {
      guard counts.1 <= 2, counts.2 <= 2 else { return nil }
      return token(start, parts.end, a, b, c, isGlued) ?? token(start, parts.end, a, c, b, isGlued)
    }
    guard counts.0 <= 2, counts.1 <= 2, counts.2 == 4 || counts.2 == 2 else { return nil }
    // Times of races and versions have this shape too: two-digit years want the other parts whole.
    if counts.2 == 2, parts.separator == 0x2E, counts.0 == 1, counts.1 == 1 { return nil }
    let year = counts.2 == 4 ? c : Self.century(c)
    guard (1000...2999).contains(year) else { return nil }
    if isYearFirst, counts.2 == 2, let found = token(start, parts.end, Self.century(a), b, c, isGlued) {
      return found
    }
    let isDayFirst = order == .dayFirst || parts.separator == 0x2E
    let first =
      isDayFirst ? token(start, parts.end, year, b, a, isGlued) : token(start, parts.end, year, a, b, isGlued)
    return first
      ?? (isDayFirst
        ? token(start, parts.end, year, a, b, isGlued) : token(start, parts.end, year, b, a, isGlued))
  }

  private func short(_ start: Int, _ parts: Parts, _ isGlued: Bool) -> TimeToken? {
    let (a, b, _) = parts.values
    // 2/2013, 02.2013, 2017-08
    if parts.counts.0 <= 2, parts.counts.1 == 4, (1..<13).contains(a), (1900...2099).contains(b),
      parts.separator != 0x2D
    {
      return dateToken(start, parts.end, b, a, 0, isGlued)
    }
    if parts.counts.0 == 4, parts.counts.1 == 2, (1..<13).contains(b), parts.separator == 0x2D,
      b < 10 || a % 100 >= b,
      (1900...2099).contains(a)
    {
      return dateToken(start, parts.end, a, b, 0, isGlued)
    }
    guard parts.counts.0 <= 2, parts.counts.1 <= 2, parts.separator != 0x2D else { return nil }
    if parts.separator == 0x2E, !parts.hasTrailingSeparator || isLetter(parts.end + 1) { return nil }
    let isDayFirst = order == .dayFirst || parts.separator == 0x2E
    let (month, day) = isDayFirst ? (b, a) : (a, b)
    let end = parts.end + (parts.separator == 0x2E ? 1 : 0)
    for (month, day) in [(month, day), (day, month)] where Day.exists(nil, month, day) {
      var token = TimeToken(.shortDate, start, end, isGlued: isGlued)
      token.second = Int32(month * 100 + day)
      token.sign = parts.separator
      return token
    }
    return nil
  }

  /// `1.20.x` is a version.
  private func isLetter(_ index: Int) -> Bool { index < limit && (bytes[index] | 0x20) &- 0x61 < 26 }

  private func token(_ start: Int, _ end: Int, _ year: Int, _ month: Int, _ day: Int, _ isGlued: Bool) -> TimeToken? {
    Day.exists(year, month, day) ? dateToken(start, end, year, month, day, isGlued) : nil
  }

  private func dateToken(_ start: Int, _ end: Int, _ year: Int, _ month: Int, _ day: Int, _ isGlued: Bool) -> TimeToken
  {
    var token = TimeToken(.date, start, end, isGlued: isGlued)
    token.number = Int32(year)
    token.second = Int32(month * 100 + day)
    return token
  }

  /// Two-digit years: 00 to 39 are ours, the others the last century's (the window of POSIX, moved on).
  static func century(_ year: Int) -> Int { year < 40 ? 2000 + year : year < 100 ? 1900 + year : year }

  // MARK: - Clock times

  /// `10:15`, `10:15:30`, `15h30`, `T17:00:00`; refused next to further digits and as part of a ratio or score.
  func clock(at start: Int, isGlued: Bool) -> TimeToken? {
    guard let hour = Digits.run(bytes, start, limit), hour.count <= 2, hour.value <= 24, hour.end < limit else {
      return nil
    }
    let sign = bytes[hour.end]
    guard sign == 0x3A || sign == 0x68 || sign == 0x48,
      let minute = Digits.run(bytes, hour.end + 1, limit), minute.count == 2, minute.value < 60
    else { return nil }
    var token = TimeToken(.clock, start, minute.end, isGlued: isGlued)
    token.number = Int32(hour.value * 3600 + minute.value * 60)
    token.digits = 2
    if sign == 0x3A, minute.end < limit, bytes[minute.end] == 0x3A,
      let second = Digits.run(bytes, minute.end + 1, limit), second.count == 2, second.value < 61
    {
      token.number += Int32(second.value)
      token.digits = 3
      token.end = Int32(second.end)
    }
    return token
  }
}
