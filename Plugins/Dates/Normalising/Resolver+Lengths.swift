/// Lengths of time that begin or end now.
extension Resolver {
  mutating func recent(_ amount: Amount, _ side: Int, _ rule: String) -> Resolution {
    var resolution = Resolution(.duration, amount.value, rule)
    guard let total = amount.total, let now, register != .narrative else { return resolution }
    anchor = .creationTime
    let isClock = amount.unit.isClock
    guard !isClock || now.seconds != nil else { return resolution }
    let start = Moment(day: isClock ? now.day : edge(amount.unit, side, now.day), seconds: isClock ? now.seconds : nil)
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
