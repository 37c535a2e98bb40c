/// Lengths of time that begin or end now.
extension Resolver {
  mutating func recent(_ amount: Amount, _ side: Int, _ rule: String) -> Resolution {
    var resolution = Resolution(.duration, amount.value, rule)
    guard let total = amount.total, let now, register != .narrative else { return resolution }
    anchor = .creationTime
    let isClock = amount.unit.isClock
    guard !isClock || now.seconds != nil else { return resolution }
    let start = isClock ? clockEdge(amount.unit, side, now) : Moment(day: edge(amount.unit, side, now.day))
    let other = start.adding(total, sign: side)
    resolution.mention.begin = side < 0 ? other.iso : start.iso
    resolution.mention.end = side < 0 ? start.iso : other.iso
    return resolution
  }

  /// Days, months and years roll from today on; quarters are those of the calendar.
  private func edge(_ unit: TimeUnit, _ side: Int, _ now: Day) -> Day {
    guard unit == .quarter, let extent = CalendarPeriod(.quarter, around: now).extent else {
      return side < 0 ? now : now + 1
    }
    return side < 0 ? extent.begin : extent.end
  }

  /// Searches mean whole hours and minutes, as they do whole days: `next 3 hours` at 4:30 are those from 5 on.
  private func clockEdge(_ unit: TimeUnit, _ side: Int, _ now: Moment) -> Moment {
    guard register == .note, let seconds = now.seconds else { return now }
    let whole = Moment(day: now.day, seconds: seconds - seconds % unit.seconds)
    return side < 0 ? whole : whole.adding((0, 0, unit.seconds), sign: 1)
  }

  /// `within two weeks`: from now, unless what is told is over.
  mutating func within(_ amount: Amount, _ tense: Tense, _ rule: String) -> Resolution {
    var resolution = Resolution(.duration, amount.value, rule)
    guard let total = amount.total, let now, register == .note || tense == .future, register != .narrative,
      !amount.unit.isClock || now.seconds != nil
    else { return resolution }
    anchor = .creationTime
    let start = amount.unit.isClock ? now : Moment(day: now.day)
    resolution.mention.begin = start.iso
    resolution.mention.end = start.adding(total, sign: 1).iso
    return resolution
  }

  /// `last hour`, `the next minute`: units of the clock around now.
  mutating func clockShift(_ shift: TimeFields.Shift, _ rule: String) -> Resolution? {
    guard shift.base == .now, let now, let seconds = now.seconds, shift.unit != .second else { return nil }
    anchor = .creationTime
    let length = shift.unit.seconds
    let start = Moment(day: now.day, seconds: seconds - seconds % length).adding((0, 0, length), sign: shift.count)
    var resolution = Resolution(.time, shift.unit == .hour ? String(start.iso.prefix(13)) : start.iso, rule)
    resolution.mention.begin = start.iso
    resolution.mention.end = start.adding((0, 0, length), sign: 1).iso
    return resolution
  }
}
