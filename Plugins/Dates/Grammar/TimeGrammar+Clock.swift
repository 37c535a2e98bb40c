/// Clock times: `10:15 a.m.`, `3pm`, `half past three`, `halb vier`, `las tres y media`, `15 Uhr 20`, `noon`.
extension TimeGrammar {
  typealias Found = (fields: TimeFields, end: Int)

  func clock(_ index: Int) -> (fields: TimeFields, end: Int)? {
    guard let found = named(index) ?? sided(index) ?? written(index) ?? bareHour(index) else { return nil }
    return zoned(found)
  }

  private func fields(_ seconds: Int, minutes: Bool, half: Bool) -> TimeFields {
    var fields = TimeFields()
    fields.clock = seconds
    fields.hasMinutes = minutes
    fields.isHalfDay = half
    return fields
  }

  // MARK: - Hours

  /// `noon`, `12 noon`, `midi et quart`, `midi moins cinq`, `midi trente`.
  private func named(_ index: Int) -> Found? {
    let at = has(index + 1, .noon) && number(index)?.value == 12 ? index + 1 : index
    guard let hour = value(at, .noon), !has(at, .doubtful) || isAtHour(at) else { return nil }
    let found = withMinutes((fields(hour * 3600, minutes: true, half: false), at + 1))
    guard isNote, found.end == at + 1, let (minutes, end) = number(at + 1), (10..<60).contains(minutes),
      end >= tokens.count
    else { return found }
    return shifted(found, minutes, end)
  }

  /// Polish `północ` is the north too; what is done at, before or after it is done at midnight.
  private func isAtHour(_ index: Int) -> Bool {
    isNote || value(index - 1, .at) == 0 || has(index - 1, .after) || has(index - 1, .to) || has(index - 1, .from)
  }

  /// Digits or a number word with a mark of the clock behind.
  private func written(_ index: Int) -> Found? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    switch token.shape {
    case .clock where !has(index - 1, .never):
      var fields = fields(
        Int(token.number), minutes: true,
        half: token.number < 13 * 3600 && lexicon.code == "en" && !startsWithZero(index))
      fields.hasSeconds = token.digits == 3
      return marked((fields, index + 1)) ?? (fields, skip(index + 1, .hourWord))
    case .decimal:
      guard token.digits == 2, token.second < 60, token.number <= 24 else { return nil }
      let found = (
        fields(Int(token.number) * 3600 + Int(token.second) * 60, minutes: true, half: token.number <= 12), index + 1
      )
      return marked(found)
        ?? ((isTimed(index) || isNote && tokens.count == 1 && token.second >= 13) && endsSentence(index + 1)
          ? found : nil)
    case .number where token.digits >= 3 && token.digits <= 4:
      guard token.number / 100 <= 24, token.number % 100 < 60,
        has(index + 1, .meridiem) || has(index + 1, .oclock) || isTimed(index) || isMilitary(index)
      else { return nil }
      let found = (
        fields(Int(token.number / 100) * 3600 + Int(token.number % 100) * 60, minutes: true, half: true), index + 1
      )
      return marked(found) ?? (isTimed(index) ? found : nil)
    default: return hourWithMark(index)
    }
  }

  /// `at 1500 hours`, `0600 hours`
  private func isMilitary(_ index: Int) -> Bool {
    has(index + 1, .hourWord) && tokens[index].digits == 4 && (value(index - 1, .at) == 0 || startsWithZero(index))
  }

  /// `at 1030`
  private func isTimed(_ index: Int) -> Bool {
    guard isNote, tokens[index].digits < 4 || !(1900...2099).contains(tokens[index].number) else { return false }
    return value(index - 1, .at) == 0 || has(index - 1, .approx)
  }

  func endsSentence(_ index: Int) -> Bool {
    index >= tokens.count || index + 1 == tokens.count && tokens[index].shape == .sign && !isSign(index, "%")
  }

  private func startsWithZero(_ index: Int) -> Bool { folded[Int(tokens[index].start)] == 0x30 }

  private func hourWithMark(_ index: Int) -> Found? {
    guard let (hour, end) = hour(index) else { return nil }
    // `ten thirty am`
    if let (minute, next) = number(end), (1..<60).contains(minute), !isGlued(end),
      has(next, .meridiem) || has(next, .oclock),
      tokens[index].shape == .word || isNote
    {
      return marked((fields(hour * 3600 + minute * 60, minutes: true, half: true), next))
    }
    return marked((fields(hour * 3600, minutes: false, half: hour <= 12 && hour > 0), end))
  }

  private func hour(_ index: Int) -> (value: Int, end: Int)? {
    guard let found = number(index), found.value <= 24, !has(index, .article), !has(index, .ordinal) else { return nil }
    if tokens[index].shape == .word, folded[Int(tokens[index].start)..<Int(tokens[index].end)].contains(0x20) {
      return nil
    }
    if isNumber(index), tokens[index].digits > 2 { return nil }
    // `3ish`
    return extra(found.end, .approx) == 3 && isGlued(found.end) ? (found.value, found.end + 1) : found
  }

  /// Takes in `a.m.`, `o'clock`, `Uhr 20`, `h30`, `heures et quart`; nil when no mark of a clock follows.
  private func marked(_ found: Found) -> Found? {
    var (fields, end) = found
    let hour = (fields.clock ?? 0) / 3600
    var isMarked = false
    if has(end, .oclock) && !has(end + 1, .ago) || hourWordCounts(end, hour) {
      end += 1
      isMarked = true
      if !fields.hasMinutes { (fields, end) = withMinutes(minutesBehind((fields, end))) }
    }
    // A meridiem may stand behind or in front: `3 o'clock am`, `午後3時`.
    if let half = value(end, .meridiem), isMeridiem(end) {
      guard hour <= 12 || half == 1 else { return nil }
      fields = Self.with(fields, meridiem: half)
      end += 1
      isMarked = true
    }
    if !isMarked, tokens[end - 1].shape == .decimal, has(end, .zone), tokens[end].isAllCaps { isMarked = true }
    return isMarked ? (fields, end) : nil
  }

  /// A bare letter (`3 p`) is one only right behind the digits.
  private func isMeridiem(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start > 1
      || isNote && isGlued(index) && (folded[Int(tokens[index].start)] == 0x70 || tokens[index - 1].shape == .clock)
  }

  static func with(_ fields: TimeFields, meridiem: Int) -> TimeFields {
    var fields = fields
    let clock = fields.clock ?? 0
    let hour = clock / 3600
    if meridiem == 1, hour < 12 { fields.clock = clock + 12 * 3600 }
    if meridiem == 0, hour == 12 { fields.clock = clock - 12 * 3600 }
    fields.isHalfDay = false
    return fields
  }

  /// Words that mean hours of the clock and hours of duration alike count behind `at`, or with minutes behind.
  private func hourWordCounts(_ index: Int, _ hour: Int) -> Bool {
    guard has(index, .hourWord), hour < 24, hour > 1 || isNote || isNumber(index - 1) || has(index + 1, .of) else {
      return false
    }
    if has(index + 1, .ago) || has(index + 1, .later) { return false }
    // In English `six hours` last, and `0600 hours` is a time.
    if lexicon.code == "en", tokens[index].end - tokens[index].start > 1 {
      return isNumber(index - 1) && tokens[index - 1].digits > 2
    }
    if isGlued(index), tokens[index].end - tokens[index].start <= (lexicon.code == "en" ? 1 : 3) {
      return !has(index - 2, .away) && !has(index - 2, .rel) && (value(index - 2, .at) != 1 || has(index - 2, .to))
    }
    let first = index - 2
    // `une réunion de 3 heures`, `por tres horas` say how long.
    let isLength =
      has(first, .duringWord)
      || has(first, .of) && first > 0 && tokens[first - 1].shape == .other && !has(index + 1, .to)
        && !isNumber(index + 1)
    if isLength { return false }
    if has(first, .at) || has(first, .from) || has(first, .to) || has(first, .of) || has(first, .day)
      || has(first, .part)
    {
      return true
    }
    if has(first, .article), has(first - 1, .at) || has(first - 1, .from) { return true }
    // `sept heures moins dix`, `dix heures mercredi`
    if extra(index + 1, .clockSide) == 1 || has(index + 1, .and) && has(index + 2, .fraction) && unit(index + 3) == nil
    {
      return true
    }
    if isNote, has(index + 1, .weekday) { return true }
    return isNumber(index + 1) && tokens[index + 1].digits == 2 || has(index + 1, .part) || has(index + 1, .tonight)
      || has(index + 1, .of) && has(index + 2, .part)
  }

  /// `Uhr 20`, `h 30`.
  private func minutesBehind(_ found: Found) -> Found {
    if let (minutes, end) = number(found.end), !isNumber(found.end), (10..<60).contains(minutes),
      isNote || unit(end) == nil
    {
      return shifted(found, minutes, unit(end) == .minute ? end + 1 : end)
    }
    guard isNumber(found.end), tokens[found.end].digits <= 2, tokens[found.end].number < 60,
      unit(found.end + 1) != .day
    else { return found }
    if let unit = unit(found.end + 1), unit != .minute { return found }
    var fields = found.fields
    fields.clock = (fields.clock ?? 0) + Int(tokens[found.end].number) * 60
    fields.hasMinutes = true
    return (fields, unit(found.end + 1) == .minute ? found.end + 2 : found.end + 1)
  }

  /// `y media`, `et quart`, `moins cinq`, `e dieci` behind the hour.
  private func withMinutes(_ found: Found) -> Found {
    let isBackwards = value(found.end, .clockSide) == -1
    guard isBackwards || has(found.end, .and) && !isBetween(found.end), let (minutes, end) = minutes(found.end + 1)
    else {
      guard has(found.end, .fraction), let minutes = value(found.end, .fraction), unit(found.end) == nil else {
        return found
      }
      return shifted(found, minutes, found.end + 1)
    }
    return shifted(found, isBackwards ? -minutes : minutes, end)
  }

  /// `entre midi et 2`
  private func isBetween(_ and: Int) -> Bool { has(and - 2, .between) || has(and - 3, .between) }

  private func shifted(_ found: Found, _ minutes: Int, _ end: Int) -> Found {
    var fields = found.fields
    fields.clock = ((fields.clock ?? 0) + minutes * 60 + 86_400) % 86_400
    fields.hasMinutes = true
    return (fields, end)
  }

  private func minutes(_ index: Int) -> (value: Int, end: Int)? {
    let index = skip(index, .article)
    if let minutes = value(index, .fraction) { return (minutes, index + 1) }
    // `un quarto`, `een kwart`
    if value(index, .number) == 1, let minutes = value(index + 1, .fraction), minutes < 30 {
      return (minutes, index + 2)
    }
    guard let (minutes, end) = number(index), minutes < 60 else { return nil }
    return (minutes, unit(end) == .minute ? end + 1 : end)
  }

  // MARK: - Minutes first

  /// `a quarter past three`, `20 nach 3`, `viertel vor 12`, `half past nine`, `halb vier`.
  private func sided(_ index: Int) -> Found? {
    if let back = value(index, .halfTo), let found = hourBehind(index + 1) { return shifted(found, -back, found.end) }
    guard let (minutes, end) = minutes(index), let side = value(end, .clockSide), extra(end, .clockSide) == 0,
      let found = hourBehind(end + 1)
    else {
      return nil
    }
    // `three thirty to four`
    if minutes >= 30, unit(end - 1) == nil, !has(end - 1, .fraction) { return nil }
    // `5 to 6 pm` goes on, `ten to six` and `5 to 4` do not.
    if side < 0, isNumber(index), minutes < (found.fields.clock ?? 0) / 3600 % 12 { return nil }
    if !isNote, !has(skip(index, .article), .fraction), unit(end - 1) != .minute, !isClockLike(found, index),
      side < 0 || value(index - 1, .at) != 0
    {
      return nil
    }
    return shifted(found, side * minutes, found.end)
  }

  /// `rose 3 to 20` is no time of day.
  private func isClockLike(_ found: Found, _ index: Int) -> Bool {
    has(found.end, .part) || has(found.end - 1, .oclock) || has(found.end - 1, .meridiem) || has(found.end - 1, .noon)
      || !found.fields.isHalfDay && has(index - 1, .at)
  }

  private func hourBehind(_ index: Int) -> Found? {
    if let found = named(index) { return found }
    guard let (hour, end) = hour(index), hour <= 24, unit(end) == nil || has(end, .hourWord) else { return nil }
    let found = (fields(hour * 3600, minutes: true, half: hour <= 12), end)
    return marked(found) ?? found
  }

  // MARK: - Hours without a mark

  /// `at 3`, `um 2`, `tonight at eight`: only in notes, or when the clock is certain from the words around.
  private func bareHour(_ index: Int) -> Found? {
    guard
      isNote
        && (value(index - 1, .at) == 0
          || value(index - 2, .at) == 0 && (has(index - 1, .article) || has(index - 1, .approx))
          || has(index - 1, .approx) && isDated(index - 2))
        || value(index - 1, .at) == 0 && has(index - 2, .tonight)
        || isBetweenDay(index),
      let (hour, end) = hour(index), hour > 0, hour > 1 || isNumber(index) || isNote && endsSentence(end),
      hour < 13 || isNote, unit(end) == nil,
      !has(end, .month),
      !has(end, .of) || has(end, .at) && !isMonth(end + 1), !isSign(end, "/"), !isSign(end, "%"),
      !isSign(end, ".") || end + 1 >= tokens.count
    else { return nil }
    let found = withMinutes((fields(hour * 3600, minutes: false, half: hour <= 12), end))
    if let (minute, next) = number(found.end), minute < 60, minute >= 10 || isNumber(found.end),
      tokens[found.end].digits == 2 || tokens[index].shape == .word
    {
      return shifted(found, minute, next)
    }
    return found
  }

  private func isMonth(_ index: Int) -> Bool { has(index, .month) || has(index, .monthShort) }

  private func isDated(_ index: Int) -> Bool {
    has(index, .day) || has(index, .tonight) || has(index, .weekday) || has(index, .month) || has(index, .part)
      || has(index, .ordinal)
      || index > 0 && isNumber(index - 1) && isGlued(index)
  }

  /// `9 tomorrow morning`, `8 tonight`.
  private func isBetweenDay(_ index: Int) -> Bool {
    guard index < tokens.count, isNumber(index) || has(index, .number) else { return false }
    if isNote, index == 0,
      has(index + 1, .day) || has(index + 1, .tonight) || has(index + 1, .rel) && has(index + 2, .part)
    {
      return true
    }
    if isNote, lexicon.code != "en", has(index + 1, .part), !has(index + 1, .day) { return true }
    return value(index + 1, .at) == 1 && has(index + 2, .article) && has(index + 3, .part)
      || has(index + 1, .of) && has(index + 2, .article) && has(index + 3, .part)
  }
}
