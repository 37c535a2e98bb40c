/// The second stage: gives expressions their values, counted from the creation time and from what was named before.
///
/// Granularity arithmetic: `last month` is a month, `three years ago` a year. Without an anchor parts stay unknown.
struct Resolver {
  let now: Moment?
  let register: Register
  /// The period named last, with the index of its mention and the sentence it stood in.
  var last: (period: CalendarPeriod, mention: Int, sentence: Int)?
  var sentence = 0
  /// What was named last is a year back itself: `a year ago` and `a year earlier` of one report are the same.
  var isLastComparison = false
  /// Where the story stands: what gives months and days their year in a narrative.
  private(set) var story: CalendarPeriod?
  /// Where it stood before a mention inside a sentence leapt ahead: `a campaign planned for 1976`.
  private(set) var thread: CalendarPeriod?
  /// The mention that brought it there.
  private var storyMention: Int?

  init(now: Moment?, register: Register) {
    self.now = now
    self.register = register
  }

  /// What the anchor of the expression resolved last was.
  var anchor: DateMention.Anchor?
  /// A short text to others: its `Friday` may be today.
  var isPost = false
  /// The word in front says on which side of now it lies.
  var isSided = false
  /// What opens the range that the expression closes.
  var opening: CalendarPeriod?
  /// The day of the clock time that opens a range.
  var rangeDay: CalendarPeriod?

  mutating func resolve(_ expression: TimeExpression, tense: Tense) -> Resolution {
    anchor = nil
    var resolution = resolution(expression, tense)
    resolution.mention.mod = expression.mod ?? resolution.mention.mod
    resolution.mention.anchor = anchor
    return resolution
  }

  private mutating func resolution(_ expression: TimeExpression, _ tense: Tense) -> Resolution {
    switch expression.form {
    case .point(let fields): return point(fields, tense, expression.rule)
    case .range(let from, let to): return range(from, to, tense, expression)
    case .duration(let amount): return Resolution(.duration, amount.value, expression.rule)
    case .recent(let amount, let side): return recent(amount, side, expression.rule)
    case .within(let amount): return within(amount, tense, expression.rule)
    case .set(let value, let quant, let freq):
      var resolution = Resolution(.set, value, expression.rule)
      resolution.mention.quant = quant
      resolution.mention.freq = freq
      return resolution
    }
  }

  // MARK: - Anchors

  /// The day that relations count from, noted as the anchor.
  mutating func base(_ base: TimeFields.Base) -> Day? {
    if register == .narrative, let storyMention, let day = story?.firstDay, last?.period.year != nil {
      anchor = .mention(storyMention)
      return day
    }
    return lastBase(base)
  }

  /// `that year` is the one named last, whether or not the story went there.
  mutating func lastBase(_ base: TimeFields.Base) -> Day? {
    if base == .lastNamed || register == .narrative, let last, let day = last.period.firstDay {
      anchor = .mention(last.mention)
      return day
    }
    guard let now else { return nil }
    anchor = .creationTime
    return now.day
  }

  /// The story moves on to what was named, but not to what it looks back at, nor to a year in passing (`declassified in
  /// 2005`) while it goes from day to day.
  mutating func tell(_ period: CalendarPeriod, _ expression: TimeExpression) {
    guard period.year != nil else { return }
    if case .point(let fields) = expression.form, fields.looksBack { return }
    if expression.isEndOfRange, period.unit == .year { return }
    if expression.isInPassing, period.unit == .year, let story, story.unit == .day || story.unit == .month { return }
    if let here = story?.firstDay, let there = period.firstDay {
      if expression.isLate && there < here || expression.isBound && there > here { return }
      keepThread(period, expression, there.number - here.number)
    }
    (story, storyMention) = (period, last?.mention)
  }

  /// A year, or a date half a year on, inside of a sentence may be a look ahead; anything else takes the story along.
  private mutating func keepThread(_ period: CalendarPeriod, _ expression: TimeExpression, _ days: Int) {
    let isDated = story?.unit == .day || story?.unit == .month
    if expression.isInside, isDated, days > 0, period.unit == .year || days > 150 && period.unit <= .month {
      thread = story
    } else if period.unit != .year || !expression.isInside {
      thread = nil
    }
  }

  // MARK: - Points

  private mutating func point(_ fields: TimeFields, _ tense: Tense, _ rule: String) -> Resolution {
    if isToday(fields) { return Resolution(.date, "PRESENT_REF", rule) }
    if let reference = fields.reference { return self.reference(reference, fields, rule) }
    if let offset = fields.offset, offset.amount.isVague { return vague(offset, rule) }
    if let offset = fields.offset, offset.amount.unit.isClock, fields.clock == nil { return clockOffset(offset, rule) }
    if let shift = fields.shift, shift.unit.isClock, let found = clockShift(shift, rule) { return found }
    let period = period(fields, tense)
    var resolution = Resolution(fields.isTimeOfDay ? .time : .date, period.value, rule, period: period)
    if fields.isTimeOfDay { addTime(fields, period, &resolution) } else { addExtent(fields, period, &resolution) }
    resolution.mention.mod = fields.mod
    return resolution
  }

  /// In a narrative `today` is when it is read, or the day of somebody quoted.
  private func isToday(_ fields: TimeFields) -> Bool {
    guard register == .narrative, let shift = fields.shift else { return false }
    return shift.unit == .day && shift.base == .now && shift.count == 0 && fields.slots == [.shift]
  }

  /// What was named last for `at that time`, if anything was.
  private mutating func reference(_ reference: String, _ fields: TimeFields, _ rule: String) -> Resolution {
    guard fields.isAnaphor, let last else { return Resolution(.date, reference, rule) }
    anchor = .mention(last.mention)
    return Resolution(.date, last.period.value, rule, period: last.period)
  }

  /// `a few years ago`, `weeks later`: when, is not known.
  private mutating func vague(_ offset: TimeFields.Offset, _ rule: String) -> Resolution {
    if offset.base == .lastNamed, let last, let year = last.period.year {
      anchor = .mention(last.mention)
      let prefix = (last.period.isBC ? "BC" : "") + Day.padded(year, 4)
      let unit = offset.amount.unit
      if unit == .week { return Resolution(.date, prefix + "-WXX", rule) }
      if unit == .month { return Resolution(.date, prefix + "-XX", rule) }
    }
    return Resolution(.date, offset.sign < 0 ? "PAST_REF" : "FUTURE_REF", rule)
  }

  /// `in two hours`, `half an hour ago`.
  private mutating func clockOffset(_ offset: TimeFields.Offset, _ rule: String) -> Resolution {
    guard let total = offset.amount.total, let now, now.seconds != nil, offset.base != .lastNamed else {
      return Resolution(.duration, offset.amount.value, rule)
    }
    anchor = .creationTime
    let moment = now.adding(total, sign: offset.sign)
    return Resolution(.time, moment.iso, rule, period: CalendarPeriod(moment.day))
  }

  // MARK: - Times of day

  private mutating func addTime(_ fields: TimeFields, _ period: CalendarPeriod, _ resolution: inout Resolution) {
    guard let clock = clock(fields) else { return addPart(fields, period, &resolution) }
    var period = period
    if register == .note, !fields.hasDate, let now, let seconds = now.seconds, clock.seconds <= seconds - 600,
      period == CalendarPeriod(now.day), rangeDay == nil
    {
      period = CalendarPeriod(now.day + 1)
    }
    let text = Moment.clock(clock.seconds, hasSeconds: fields.hasSeconds)
    resolution.mention.value = period.value + "T" + text
    resolution.mention.zone = fields.zone
    resolution.period = period
    guard let day = period.extent?.begin, period.unit == .day else { return }
    let begin = Moment(day: day, seconds: clock.seconds)
    resolution.mention.begin = day.iso + "T" + text
    resolution.mention.end = begin.adding((0, 0, fields.hasSeconds ? 1 : 60), sign: 1).iso
  }

  /// Hours of twelve take the half of the day that a part of the day says, in notes the next to come.
  private func clock(_ fields: TimeFields) -> (seconds: Int, isSure: Bool)? {
    guard var seconds = fields.clock else { return nil }
    guard seconds < 12 * 3600 else { return (seconds, true) }
    if let part = fields.part {
      if ["AF", "EV"].contains(part.code) || part.code == "NI" && seconds > 4 * 3600 { seconds += 12 * 3600 }
      return (seconds, true)
    }
    guard fields.isHalfDay else { return (seconds, true) }
    if register == .note, let now, let current = now.seconds, seconds + 600 < current, seconds + 12 * 3600 > current,
      !fields.hasDate
    {
      seconds += 12 * 3600
    }
    return (seconds, false)
  }

  private func addPart(_ fields: TimeFields, _ period: CalendarPeriod, _ resolution: inout Resolution) {
    guard let part = fields.part else { return }
    resolution.mention.value = period.value + "T" + part.code
    guard let day = period.extent?.begin, period.unit == .day, part.end > part.begin else { return }
    resolution.mention.begin = Moment(day: day, seconds: part.begin * 3600).iso
    resolution.mention.end = part.end == 24 ? (day + 1).iso + "T00:00" : Moment(day: day, seconds: part.end * 3600).iso
  }

  // MARK: - Extents

  private func addExtent(_ fields: TimeFields, _ period: CalendarPeriod, _ resolution: inout Resolution) {
    guard !fields.isFiscal, var extent = islamicYear(fields) ?? period.extent else { return }
    if let rule = fields.holiday {
      extent.end = extent.begin + Holidays.length(rule, from: extent.begin)
      if Holidays.beginsOnEve(rule) { extent.begin = extent.begin + -1 }
    }
    if let mod = fields.mod { extent = Self.portion(mod, of: extent, period.unit) }
    resolution.mention.begin = extent.begin.iso
    resolution.mention.end = extent.end.iso
  }

  /// Years of the Hijra begin and end inside of ours.
  private func islamicYear(_ fields: TimeFields) -> (begin: Day, end: Day)? {
    guard fields.isIslamic, let year = fields.year, let begin = ForeignCalendar.islamic.firstDay(ofYear: year),
      let end = ForeignCalendar.islamic.firstDay(ofYear: year + 1)
    else { return nil }
    return (begin, end)
  }

  /// The beginning, middle or end of a period: a third of a month, a quarter of a year, three days of a week.
  private static func portion(_ mod: String, of whole: (begin: Day, end: Day), _ unit: TimeUnit) -> (
    begin: Day, end: Day
  ) {
    let third: (Day, Day)
    switch unit {
    case .month: third = (whole.begin + 10, whole.begin + 20)
    case .year: third = (whole.begin.adding(months: 3), whole.begin.adding(months: 9))
    case .week: third = (whole.begin + 3, whole.begin + 4)
    case .decade: third = (whole.begin.adding(months: 36), whole.begin.adding(months: 84))
    default:
      let length = whole.end.number - whole.begin.number
      guard length > 2 else { return whole }
      third = (whole.begin + length / 3, whole.begin + (length - length / 3))
    }
    switch mod {
    case "START": return (whole.begin, third.0)
    case "MID": return third
    case "END": return (third.1, whole.end)
    default: return whole
    }
  }

  // MARK: - Ranges

  private mutating func range(
    _ from: TimeFields, _ to: TimeFields, _ tense: Tense, _ expression: TimeExpression
  ) -> Resolution {
    let first = point(from, tense, expression.rule)
    // Clock times of a range are of one day.
    rangeDay = to.clock != nil && !to.hasDate ? first.period : nil
    if !from.isTimeOfDay { opening = first.period }
    var second = point(to, tense, expression.rule)
    rangeDay = nil
    if let begin = first.mention.begin, from.clock != nil, to.clock != nil { Self.putBehind(begin, &second) }
    var resolution = expression.isLastWhole ? second : first
    resolution.mention.begin = first.mention.begin
    // A range of clock times ends when its last begins; days and longer are in it to their end.
    resolution.mention.end = second.mention.kind == .time && to.clock != nil ? second.mention.begin : second.mention.end
    if let begin = resolution.mention.begin, let end = resolution.mention.end, begin >= end {
      resolution.mention.end = nil
    }
    return resolution
  }

  /// `11:30-1:30` ends in the other half of the day, `22:00-2:00` on the next.
  private static func putBehind(_ begin: String, _ second: inout Resolution) {
    guard let end = second.mention.begin, end <= begin, let first = Moment(iso: begin), let last = Moment(iso: end),
      let opened = first.seconds, let closed = last.seconds, first.day.number - last.day.number <= 1
    else { return }
    let hours = opened < closed + 12 * 3600 && opened >= 8 * 3600 && closed < 12 * 3600 ? 12 : 24
    let moved = last.adding((0, first.day.number - last.day.number, (hours) * 3600), sign: 1)
    second.mention.begin = moved.iso
    second.mention.value = moved.iso
  }
}
