/// What an expression says about a point or period of the calendar, before it is resolved.
struct TimeFields: Sendable {
  /// A part of the day by its code, with first and last hour.
  struct Part: Hashable, Sendable {
    var code: String
    var begin: Int
    var end: Int
  }

  /// What a relation is counted from.
  enum Base: Sendable { case now, lastNamed, fields }

  /// So much before (`sign` -1) or after the base.
  struct Offset: Sendable {
    var amount: Amount
    var sign: Int
    var base: Base
  }

  /// The weekday so many times after or, when negative, before the base.
  struct Counting: Sendable {
    var count: Int
    var weekday: Int
  }

  /// This (0), last (-1) or next (1) unit.
  struct Shift: Sendable {
    var unit: TimeUnit
    var count: Int
    var base: Base
  }

  var year: Int?
  var isBC = false
  /// Of somebody's fiscal year, whose extent the text does not tell.
  var isFiscal = false
  /// `year` is one of the Hijra.
  var isIslamic = false
  var decade: Int?
  var century: Int?
  var month: Int?
  var day: Int?
  var weekday: Int?
  var quarter: Int?
  var half: Int?
  /// ISO week of the year.
  var week: Int?
  var season: Int?
  /// Rule of a holiday: `12-25`, `easter+39`, `11-4-4`.
  var holiday: String?
  /// `third` in `third day of October`; from the end when negative.
  var nth: Int?
  /// Unit of `nth`; nil when the weekday is counted.
  var nthUnit: TimeUnit?
  var shift: Shift?
  /// `last` of `last Friday`, `next` of `next spring`.
  var named: Int?
  var namedBase = Base.now
  /// Seconds since midnight.
  var clock: Int?
  var hasMinutes = false
  var hasSeconds = false
  /// Twelve hours may have to be added.
  var isHalfDay = false
  var part: Part?
  var zone: String?
  var reference: String?
  /// The reference is to what was named last.
  var isAnaphor = false
  var mod: String?
  var offset: Offset?
  /// `third Tuesday after` what the other fields name.
  var counting: Counting?
  /// The unit that holds what is named: `the week of October 6`.
  var around: TimeUnit?
  /// `the quarter`: this one or the last.
  var isVagueShift = false

  /// What is set, as bits: two parts of an expression may say different things, never the same.
  struct Slots: OptionSet, Sendable {
    let rawValue: UInt32
    static let year = Slots(rawValue: 1)
    static let month = Slots(rawValue: 2)
    static let day = Slots(rawValue: 4)
    static let weekday = Slots(rawValue: 8)
    static let block = Slots(rawValue: 16)
    static let holiday = Slots(rawValue: 32)
    static let nth = Slots(rawValue: 64)
    static let shift = Slots(rawValue: 128)
    static let clock = Slots(rawValue: 256)
    static let part = Slots(rawValue: 512)
    static let reference = Slots(rawValue: 1024)
    static let era = Slots(rawValue: 2048)
    static let mod = Slots(rawValue: 4096)
    static let offset = Slots(rawValue: 8192)
    static let around = Slots(rawValue: 16384)
  }

  var slots: Slots {
    var slots: Slots = []
    if year != nil { slots.insert(.year) }
    if month != nil { slots.insert(.month) }
    if day != nil { slots.insert(.day) }
    if weekday != nil { slots.insert(.weekday) }
    if quarter != nil || half != nil || season != nil || week != nil { slots.insert(.block) }
    if holiday != nil { slots.insert(.holiday) }
    if nth != nil { slots.insert(.nth) }
    if shift != nil { slots.insert(.shift) }
    if clock != nil { slots.insert(.clock) }
    if part != nil { slots.insert(.part) }
    if reference != nil { slots.insert(.reference) }
    if decade != nil || century != nil { slots.insert(.era) }
    if mod != nil { slots.insert(.mod) }
    if offset != nil || counting != nil { slots.insert(.offset) }
    if around != nil { slots.insert(.around) }
    return slots
  }

  var isTimeOfDay: Bool { clock != nil || part != nil }

  /// Counted back from elsewhere: `the previous year`, `two decades earlier`.
  var looksBack: Bool { offset?.sign ?? 0 < 0 || shift?.count ?? 0 < 0 || named ?? 0 < 0 }

  /// Everything that names a day or more.
  var hasDate: Bool { !slots.subtracting([.clock, .part, .mod]).isEmpty }
}
