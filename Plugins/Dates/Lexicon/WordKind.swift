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

  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// By the name in the word files: `month-short`.
  static let byName: [String: WordKind] = {
    var names: [String: WordKind] = [:]
    for kind in allCases {
      let name = "\(kind)".map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
      names[name] = kind
    }
    return names
  }()
}

/// One meaning of a word: its kind and what it stands for.
struct Meaning: Sendable {
  let kind: WordKind
  /// A number, a unit, an index into the lexicon's symbols: by the kind.
  let value: Int32
  /// First and last hour of a part of the day (`from * 100 + to`).
  let extra: Int32
}
