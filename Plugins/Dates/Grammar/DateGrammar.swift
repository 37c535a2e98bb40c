internal import Segmentation
internal import Winnow

/// All rules over one sentence: at each token the longest match wins and is consumed, then modifiers before it are
/// taken in and neighbours joined. Every rule looks a bounded number of tokens ahead, so time is linear.
struct DateGrammar {
  private let reader: SentenceReader
  private let calendar: CalendarGrammar
  private let relative: RelativeGrammar
  private let durations: DurationGrammar
  private let years: YearGrammar
  private let numeric: NumericGrammar

  init(_ reader: SentenceReader, dayFirst: Bool) {
    self.reader = reader
    calendar = CalendarGrammar(reader: reader)
    relative = RelativeGrammar(reader: reader)
    durations = DurationGrammar(reader: reader)
    years = YearGrammar(reader: reader)
    numeric = NumericGrammar(reader: reader, dayFirst: dayFirst)
  }

  func matches() -> [DateMatch] {
    let modifiers = DateModifiers(reader: reader)
    var matches: [DateMatch] = []
    var index = reader.bounds.lowerBound
    while index < reader.bounds.upperBound {
      guard mayStart(index), let found = longest(index) else {
        index += 1
        continue
      }
      let match = modifiers.apply(to: found)
      // A modifier may have been read as the end of the expression before.
      let free = matches.last.map { $0.tokens.upperBound <= match.tokens.lowerBound } ?? true
      matches.append(free ? match : found)
      index = found.tokens.upperBound
    }
    return DateComposition(reader: reader).joined(matches)
  }

  private func mayStart(_ index: Int) -> Bool {
    reader.word(index) != nil || reader.tokens[index].mark.shape.contains(.hasDigit)
  }

  private func longest(_ index: Int) -> DateMatch? {
    var best: DateMatch?
    for match in [
      numeric.match(index), calendar.match(index), durations.match(index), relative.match(index), years.match(index),
    ] {
      guard let match = match, match.tokens.upperBound <= reader.bounds.upperBound else { continue }
      if match.tokens.upperBound > (best?.tokens.upperBound ?? 0) { best = match }
    }
    return best
  }
}
