/// What a word may mean in a temporal expression. The word files (`Data/README.md`) use the same names, with hyphens.
enum WordKind: UInt8, CaseIterable, Sendable {
  // Names of the calendar. `doubtful` ones are ordinary words too and want company.
  case month, monthShort, weekday, weekdayShort, weekdays, season, holiday, era, decade, doubtful
  // Numbers.
  case number, multiplier, ordinal, vague
  // Units and marks behind numbers.
  case unit, units, yearMark, monthMark, dayMark, quarterMark, fiscal
  // Parts of the day and clock times.
  case part, day, tonight, meridiem, oclock, hourWord, noon, clockSide, fraction, halfTo, zone
  // Relations: `ago` stands behind a length of time, `away` in front of it.
  case rel, discourse, ago, away, within, later, after, shift
  // Sets.
  case every, freq, per, times
  // References without a value, modifiers, edges.
  case ref, mod, edge, approx, filler, old
  // Small words inside expressions.
  case article, of, at, from, to, and, between
  // Context.
  case tense, beforeYear, never, counted, duringWord, ended, occasion

  /// Its place in a set of kinds: 64 at most.
  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The names in the word files, in the order of the cases.
  private static let names: [StaticString] = [
    "month", "month-short", "weekday", "weekday-short", "weekdays", "season", "holiday", "era", "decade", "doubtful",
    "number", "multiplier", "ordinal", "vague",
    "unit", "units", "year-mark", "month-mark", "day-mark", "quarter-mark", "fiscal",
    "part", "day", "tonight", "meridiem", "oclock", "hour-word", "noon", "clock-side", "fraction", "half-to", "zone",
    "rel", "discourse", "ago", "away", "within", "later", "after", "shift",
    "every", "freq", "per", "times",
    "ref", "mod", "edge", "approx", "filler", "old",
    "article", "of", "at", "from", "to", "and", "between",
    "tense", "before-year", "never", "counted", "during-word", "ended", "occasion",
  ]

  init?(name: RowWord) {
    guard let index = Self.names.firstIndex(where: { name == $0 }) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}

/// One meaning of a word: its kind and what it stands for.
struct Meaning: Sendable {
  let kind: WordKind
  /// A number, a unit, an index into the lexicon's symbols: by the kind.
  let value: Int32
  /// A second number of the row: first and last hour of a part of the day (`from * 100 + to`), a flag.
  let extra: Int32
  /// Place of the entry's next meaning in the lexicon, -1 behind the last.
  var next: Int32 = -1
}
