extension TimeFields {
  /// Both together, or nil when they contradict or do not belong to one expression.
  func merged(with other: TimeFields) -> TimeFields? {
    let (mine, theirs) = (slots, other.slots)
    guard mine.isDisjoint(with: theirs), Self.agree(mine, theirs), Self.agree(theirs, mine) else { return nil }
    guard shiftAllows(other), other.shiftAllows(self) else { return nil }
    return filled(with: other)
  }

  private static func agree(_ a: Slots, _ b: Slots) -> Bool {
    if a.contains(.reference) { return b.isSubset(of: [.mod]) }
    if a.contains(.era) { return b.isSubset(of: [.mod, .nth]) }
    if a.contains(.block) { return b.isSubset(of: [.year, .shift, .mod]) }
    if a.contains(.holiday) { return b.isSubset(of: [.year, .shift, .mod, .clock, .part, .weekday, .offset]) }
    if a.contains(.nth) { return b.isSubset(of: [.year, .month, .shift, .mod, .clock, .part, .weekday, .block]) }
    if a.contains(.offset) { return b.isSubset(of: [.clock, .part, .weekday, .holiday]) }
    return true
  }

  /// What may stand with `last month`: the smaller parts of the shifted unit.
  private func shiftAllows(_ other: TimeFields) -> Bool {
    guard let shift else { return true }
    let theirs = other.slots
    switch shift.unit {
    case .day: return theirs.isSubset(of: [.clock, .part, .mod, .weekday, .nth])
    case .week, .fortnight: return theirs.isSubset(of: [.weekday, .clock, .part, .mod, .nth])
    case .weekend: return theirs.isSubset(of: [.clock, .part, .mod, .nth])
    case .month: return theirs.isSubset(of: [.day, .weekday, .clock, .part, .mod, .nth])
    case .year, .season, .quarter, .half:
      return theirs.isSubset(of: [.month, .day, .weekday, .block, .holiday, .mod, .nth])
    default: return theirs.isSubset(of: [.mod])
    }
  }

  private func filled(with other: TimeFields) -> TimeFields {
    var result = self
    result.year = year ?? other.year
    result.isBC = isBC || other.isBC
    result.isIslamic = isIslamic || other.isIslamic
    result.isFiscal = isFiscal || other.isFiscal
    result.decade = decade ?? other.decade
    result.century = century ?? other.century
    result.month = month ?? other.month
    result.day = day ?? other.day
    result.weekday = weekday ?? other.weekday
    result.quarter = quarter ?? other.quarter
    result.half = half ?? other.half
    result.week = week ?? other.week
    result.season = season ?? other.season
    result.holiday = holiday ?? other.holiday
    result.nth = nth ?? other.nth
    result.nthUnit = nthUnit ?? other.nthUnit
    result.shift = shift ?? other.shift
    result.named = named ?? other.named
    if named == nil { result.namedBase = other.namedBase }
    result.clock = clock ?? other.clock
    result.hasMinutes = hasMinutes || other.hasMinutes
    result.hasSeconds = hasSeconds || other.hasSeconds
    result.isHalfDay = isHalfDay || other.isHalfDay
    result.part = part ?? other.part
    result.zone = zone ?? other.zone
    result.reference = reference ?? other.reference
    result.isAnaphor = isAnaphor || other.isAnaphor
    result.mod = mod ?? other.mod
    result.offset = offset ?? other.offset
    result.around = around ?? other.around
    result.counting = counting ?? other.counting
    return result
  }
}
