internal import Segmentation
internal import Winnow

/// `12 months`, `more than two years`, `the last few months`, `a year`, `two years ago`, `every month`, `daily`.
struct DurationGrammar {
  let reader: SentenceReader

  func match(_ start: Int) -> DateMatch? {
    switch reader.word(start) {
    case .every: return every(start)
    case .frequency(let period): return DateMatch(start..<start + 1, .set, period, "frequency")
    case .the: return span(start + 1, from: start)
    case .last, .next: return span(start, from: start)
    default: return counted(start).map { shifted($0, start) }
    }
  }

  /// `every Friday`, `each month`, `every two weeks`.
  private func every(_ start: Int) -> DateMatch? {
    var match: DateMatch?
    switch reader.word(start + 1) {
    case .unit(let unit): match = DateMatch(start..<start + 2, .set, unit.duration("1"), "every unit")
    case .weekday(let day): match = DateMatch(start..<start + 2, .set, "XXXX-WXX-\(day)", "every weekday")
    case .month(let month): match = DateMatch(start..<start + 2, .set, TimexValue.month(nil, month), "every month")
    case .season(let season): match = DateMatch(start..<start + 2, .set, "XXXX-" + season, "every season")
    case .dayPart(let part): match = DateMatch(start..<start + 2, .set, "XXXX-XX-XXT" + part, "every part of the day")
    default:
      guard let counted = counted(start + 1) else { return nil }
      match = DateMatch(start..<counted.tokens.upperBound, .set, counted.mention.value, "every so many")
    }
    match?.mention.quant = "EVERY"
    return match
  }

  /// `the last few months`, `past six months`, `the next 24 hours`: a stretch that touches the present.
  private func span(_ start: Int, from first: Int) -> DateMatch? {
    guard let shift = RelativeGrammar.shift(reader.word(start)), shift != 0 else { return nil }
    guard let counted = counted(start + 1) else { return nil }
    return DateMatch(first..<counted.tokens.upperBound, .duration, counted.mention.value, "stretch up to the present")
  }

  /// A number and a unit.
  private func counted(_ start: Int) -> DateMatch? {
    guard let (count, next) = count(start) else { return nil }
    var end = next
    let isHyphenated = reader.sign(end) == 0x2D && reader.isGlued(end)
    if isHyphenated { end += 1 }
    guard case .unit(let unit)? = reader.word(end), unit != .second || end > start else { return nil }
    if unit == .weekend && count == "1" { return nil }
    end += 1
    if isHyphenated, reader.sign(end) == 0x2D, reader.key(end + 1) == Self.old { return nil }
    if isRate(start, unit) { return DateMatch(start..<end, .set, unit.duration("1"), "rate") }
    return DateMatch(start..<end, .duration, unit.duration(count), "number and unit")
  }

  private func count(_ start: Int) -> (value: String, next: Int)? {
    switch reader.word(start) {
    case .vagueNumber: return ("X", start + 1)
    case .half:
      guard case .article? = reader.word(start + 1) else { return nil }
      return ("0.5", start + 2)
    case .article:
      if case .vagueNumber? = reader.word(start + 1) { return ("X", start + 2) }
      if case .number(let count)? = reader.word(start + 1), count >= 12 { return (String(count), start + 2) }
      return ("1", start + 1)
    default: return reader.number(start)
    }
  }

  private static let old = DateKeys.key("old")
  private static let perWords = DateKeys.set("times once twice percent per times-a")

  /// `$3 a year`, `twice a week`: what is counted stands right before the article.
  private func isRate(_ start: Int, _ unit: TimeUnit) -> Bool {
    guard case .article? = reader.word(start), let key = reader.key(start - 1) else { return false }
    if Self.perWords.contains(key) { return true }
    let before = reader.tokens[start - 1].mark.kind
    if before == .number || before == .symbol { return true }
    if case .unit(let other)? = reader.word(start - 1) { return other != unit }
    // `18 million pounds a year`: the number stands a word or two further back.
    return (start - 3..<start - 1).contains { reader.bounds.contains($0) && reader.tokens[$0].mark.kind == .number }
  }

  // MARK: - Before and after now

  /// `two years ago`, `vor zwei Jahren`, `il y a deux ans`, `hace dos años`.
  private func shifted(_ match: DateMatch, _ start: Int) -> DateMatch {
    guard match.mention.kind == .duration else { return match }
    let end = match.tokens.upperBound
    if case .ago? = reader.word(end) { return moved(match, start..<end + 1) }
    if let key = reader.key(start - 1), Self.agoBefore.contains(key) { return moved(match, start - 1..<end) }
    if reader.key(start - 1) == Self.french.last, reader.key(start - 2) == Self.french.middle,
      reader.key(start - 3) == Self.french.first
    {
      return moved(match, start - 3..<end)
    }
    return match
  }

  private static let agoBefore = DateKeys.set("vor hace há")
  private static let french = (first: DateKeys.key("il"), middle: DateKeys.key("y"), last: DateKeys.key("a"))

  private func moved(_ match: DateMatch, _ tokens: Range<Int>) -> DateMatch {
    var result = DateMatch(tokens, .date, value(of: match), "so long ago")
    result.isRelative = true
    return result
  }

  private func value(of match: DateMatch) -> String {
    guard case .unit(let unit)? = unitWord(match), let today = reader.reference.today,
      let count = Int(match.mention.value.filter { $0.isASCII && $0.isNumber }), count < 3000
    else { return "PAST_REF" }
    switch unit {
    case .second, .minute, .hour: return today.value
    case .decade: return TimexValue.year(today.parts.year - count * 10)
    case .century: return TimexValue.year(max(0, today.parts.year - count * 100))
    case .year where count > today.parts.year: return "PAST_REF"
    default: return reader.reference.value(unit, shift: -count)
    }
  }

  private func unitWord(_ match: DateMatch) -> TimeWord? { reader.word(match.tokens.upperBound - 1) }
}
