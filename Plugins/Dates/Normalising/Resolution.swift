/// An expression with its value.
struct Resolution: Sendable {
  var mention: DateMention
  /// The period it names, for what is counted from it later.
  var period: CalendarPeriod?

  init(_ kind: DateMention.Kind, _ value: String, _ rule: String, period: CalendarPeriod? = nil) {
    mention = DateMention(kind, value: value, rule: rule)
    self.period = period
  }
}
