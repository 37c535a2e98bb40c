/// What the grammar found: tokens and their meaning, not yet resolved.
struct TimeExpression: Sendable {
  enum Form: Sendable {
    case point(TimeFields)
    /// From the first through the second.
    case range(TimeFields, TimeFields)
    case duration(Amount)
    /// So many units that end (-1) or begin (1) now: `the last three months`.
    case recent(Amount, Int)
    /// So long at most from now: `within two weeks`.
    case within(Amount)
    /// TIMEX3 value of what recurs.
    case set(value: String, quant: String?, freq: String?)
  }

  var tokens: Range<Int>
  var form: Form
  var mod: String?
  /// Of a range, the end that is written whole, which gives the value: `5 May` in `3 to 5 May`.
  var isLastWhole = false
  /// Inside a sentence, and not behind `in`: a year so named (`declassified by 2005`) is not where a story goes.
  var isInPassing = false
  /// The last year of `1975-1976`, which the story has not come to.
  var isEndOfRange = false
  /// The other end of a range that the expression before opens: it does not come before that.
  var isLinked = false
  /// Behind `since` (-1), `until` or `starting` (1), whatever the verb says.
  var side = 0
  /// Behind `until` and its like.
  var isBound = false
  /// The ends of a range as the expressions that they are in running text, where TIMEX3 marks each: `8` and `12 May`.
  var ends: [TimeExpression] = []
  /// The construction, for `explain`.
  var rule: String

  /// Not where its sentence begins, where a story moves on.
  var isInside: Bool { tokens.lowerBound > 3 }

  /// Far from there: what lies before the story (`since the treaty of 1871`) explains it only.
  var isLate: Bool { tokens.lowerBound > 8 }

  /// In news these are titles and idioms (`former`, `at the time`), in a narrative they place what is told.
  var isOfNarratives: Bool { rule == "attribute" || rule == "anaphor" }

  /// `a year ago`, `a year earlier`
  var isYearBack: Bool {
    guard case .point(let fields) = form, let offset = fields.offset else { return false }
    return offset.sign < 0 && offset.base != .fields && offset.amount == Amount(1, .year)
  }

  init(_ tokens: Range<Int>, _ form: Form, _ rule: String, mod: String? = nil) {
    self.tokens = tokens
    self.form = form
    self.rule = rule
    self.mod = mod
  }
}
