internal import Segmentation
internal import Winnow

/// `last week`, `this morning`, `yesterday`, `two years ago`, `recent months`, `now`.
struct RelativeGrammar {
  let reader: SentenceReader

  static func shift(_ word: TimeWord?) -> Int? {
    switch word {
    case .last: -1
    case .this: 0
    case .next: 1
    default: nil
    }
  }

  func match(_ start: Int) -> DateMatch? {
    switch reader.word(start) {
    case .dayOffset(let days): return today(start, days)
    case .tonight: return relative(start..<start + 1, .time, (reader.reference.today?.value ?? "XXXX-XX-XX") + "TNI")
    case .reference(let value): return reference(start, value)
    case .recent: return recent(start)
    case .noon: return clock(start, "T12:00")
    case .midnight: return clock(start, "T00:00")
    case .this, .last, .next: return shifted(start)
    case .unit(let unit): return unitFirst(start, unit, from: start)
    case .the: return behindArticle(start)
    case .season(let season): return seasonOfYear(start, season, from: start)
    default: return nil
    }
  }

  private func today(_ start: Int, _ days: Int) -> DateMatch {
    let day = reader.reference.today.map { ($0 + days).value }
    guard case .dayPart(let part)? = reader.word(start + 1) else {
      return relative(start..<start + 1, .date, day ?? (days == 0 ? "PRESENT_REF" : "XXXX-XX-XX"))
    }
    return relative(start..<start + 2, .time, (day ?? "XXXX-XX-XX") + "T" + part)
  }

  private func clock(_ start: Int, _ time: String) -> DateMatch {
    relative(start..<start + 1, .time, (reader.reference.today?.value ?? "XXXX-XX-XX") + time)
  }

  private func reference(_ start: Int, _ value: String) -> DateMatch {
    DateMatch(start..<start + 1, .date, value, "reference word")
  }

  /// `recent months`, `recent years`.
  private func recent(_ start: Int) -> DateMatch? {
    guard case .unit? = reader.word(start + 1) else { return nil }
    return DateMatch(start..<start + 2, .date, "PAST_REF", "recent time")
  }

  /// `last week`, `next spring`, `this morning`.
  private func shifted(_ start: Int) -> DateMatch? {
    guard let shift = Self.shift(reader.word(start)) else { return nil }
    switch reader.word(start + 1) {
    case .unit(let unit) where !unit.isClock && isSingular(start + 1):
      return relative(start..<start + 2, .date, reader.reference.value(unit, shift: shift))
    case .dayPart(let part) where shift <= 0:
      let day = reader.reference.today.map { ($0 + (part == "NI" ? shift : 0)).value } ?? "XXXX-XX-XX"
      return relative(start..<start + 2, .time, day + "T" + part)
    case .season(let season): return relative(start..<start + 2, .date, self.season(season, shift))
    case .month(let month), .doubtfulMonth(let month):
      return reader.isCapitalised(start + 1) ? self.month(start, month, shift) : nil
    default: return nil
    }
  }

  private func month(_ start: Int, _ month: Int, _ shift: Int) -> DateMatch {
    let parts = reader.reference.today?.parts
    let year = parts.map { today in
      switch shift {
      case -1: month < today.month ? today.year : today.year - 1
      case 1: month > today.month ? today.year : today.year + 1
      default: today.year
      }
    }
    return relative(start..<start + 2, .date, TimexValue.month(year, month))
  }

  /// Plurals with `last` are durations: `last years`; German and Romance singulars may end alike, so only English asks.
  private func isSingular(_ index: Int) -> Bool {
    reader.words.code != "en" || reader.bytes[reader.trimmed(index).end - 1] != UInt8(ascii: "s")
  }

  /// `la semaine dernière`, `el año pasado`: the direction behind the unit.
  private func unitFirst(_ start: Int, _ unit: TimeUnit, from first: Int) -> DateMatch? {
    guard reader.words.code != "en", !unit.isClock, let shift = Self.shift(reader.word(start + 1)), shift != 0 else {
      return nil
    }
    return relative(first..<start + 2, .date, reader.reference.value(unit, shift: shift))
  }

  /// `the autumn`, `the summer of 1944`, `the future`, `la semaine dernière`.
  private func behindArticle(_ start: Int) -> DateMatch? {
    switch reader.word(start + 1) {
    case .season(let season): return seasonOfYear(start + 1, season, from: start)
    case .unit(let unit): return unitFirst(start + 1, unit, from: start)
    default: break
    }
    guard let key = reader.key(start + 1), reader.words.code == "en" else { return nil }
    if key == Self.future { return DateMatch(start..<start + 2, .date, "FUTURE_REF", "the future") }
    let isNoun = !reader.isWord(start + 2) || Self.closers.contains(reader.key(start + 2) ?? key)
    if key == Self.past, isNoun { return DateMatch(start..<start + 2, .date, "PAST_REF", "the past") }
    return nil
  }

  private static let future = DateKeys.key("future")
  private static let past = DateKeys.key("past")
  private static let closers = DateKeys.set("and or but to that which when is was has had for in at on")

  /// `the autumn`, `summer 2017`, `the spring of 1968`.
  private func seasonOfYear(_ start: Int, _ season: String, from first: Int) -> DateMatch? {
    var next = start + 1
    if case .of? = reader.word(next) { next += 1 }
    if let year = reader.year(next) {
      var match = DateMatch(first..<next + 1, .date, TimexValue.year(year) + "-" + season, "season of a year")
      match.year = year
      return match
    }
    guard first < start, next == start + 1, !reader.isCapitalised(start) || reader.words.code == "de" else {
      return nil
    }
    return relative(first..<start + 1, .date, self.season(season, 0))
  }

  private func season(_ season: String, _ shift: Int) -> String {
    guard let today = reader.reference.today?.parts else { return "XXXX-" + season }
    let order = ["SP": 3, "SU": 6, "FA": 9, "WI": 12]
    let begins = order[season] ?? 1
    let year =
      switch shift {
      case -1: today.month >= begins + 3 ? today.year : today.year - 1
      case 1: today.month < begins ? today.year : today.year + 1
      default: today.year
      }
    return TimexValue.year(year) + "-" + season
  }

  private func relative(_ tokens: Range<Int>, _ kind: DateMention.Kind, _ value: String) -> DateMatch {
    var match = DateMatch(tokens, kind, value, "relative to the creation time")
    match.isRelative = true
    return match
  }
}
