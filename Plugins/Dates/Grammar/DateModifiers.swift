internal import Segmentation
internal import Winnow

/// Words before an expression that belong to it: `more than`, `at least`, `early`, `the end of`.
struct DateModifiers {
  let reader: SentenceReader

  func apply(to match: DateMatch) -> DateMatch {
    match.mention.kind == .duration ? quantified(match) : placed(match)
  }

  private func quantified(_ match: DateMatch) -> DateMatch {
    let start = match.tokens.lowerBound
    var match = match
    if let last = reader.key(start - 1), let first = reader.key(start - 2),
      let mod = Self.pairs[first.followed(by: last)]
    {
      match.mention.mod = mod
      return match.widened(to: start - 2)
    }
    if let last = reader.key(start - 1), let mod = Self.singles[last] {
      match.mention.mod = mod
      return match.widened(to: start - 1)
    }
    return match
  }

  /// Parts of a calendar unit: `late June`, `mid-2017`, `the end of March`, `Anfang August`.
  private func placed(_ match: DateMatch) -> DateMatch {
    var match = match
    var start = match.tokens.lowerBound
    guard match.mention.kind == .date, Self.hasParts(match.mention.value) else { return match }
    if reader.sign(start - 1) == 0x2D, case .mid? = reader.word(start - 2) { start -= 1 }
    switch reader.word(start - 1) {
    case .early: match.mention.mod = "START"
    case .mid: match.mention.mod = "MID"
    case .late: match.mention.mod = "END"
    case .of: return partOf(match, start)
    default: return match
    }
    return match.widened(to: withArticle(start - 1))
  }

  private func partOf(_ match: DateMatch, _ start: Int) -> DateMatch {
    var match = match
    switch reader.word(start - 2) {
    case .endOf, .late: match.mention.mod = "END"
    case .startOf, .early: match.mention.mod = "START"
    case .middleOf, .mid: match.mention.mod = "MID"
    default: return match
    }
    return match.widened(to: withArticle(start - 2))
  }

  private func withArticle(_ index: Int) -> Int {
    if case .the? = reader.word(index - 1) { return index - 1 }
    return index
  }

  /// Months, years, decades, weeks and seasons, but no days.
  private static func hasParts(_ value: String) -> Bool {
    value.first?.isNumber == true && value.utf8.count <= 8 || value.hasPrefix("XXXX-")
  }

  private static let singles = WordMap<String>([
    "over exceeding über plus": "MORE_THAN",
    "about around some nearly almost roughly approximately circa etwa rund fast ungefähr environ près presque casi quasi "
      + "circa bijna ongeveer cerca unos": "APPROX",
    "under unter": "LESS_THAN",
    "mindestens minstens almeno": "EQUAL_OR_MORE",
    "höchstens": "EQUAL_OR_LESS",
  ])

  private static let pairs: [WordKey: String] = {
    var pairs: [WordKey: String] = [:]
    let rows: KeyValuePairs<String, String> = [
      "more than": "MORE_THAN", "longer than": "MORE_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
      "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "mehr als": "MORE_THAN",
      "weniger als": "LESS_THAN", "plus de": "MORE_THAN", "moins de": "LESS_THAN", "au moins": "EQUAL_OR_MORE",
      "más de": "MORE_THAN", "menos de": "LESS_THAN", "al menos": "EQUAL_OR_MORE", "più di": "MORE_THAN",
      "meno di": "LESS_THAN", "meer dan": "MORE_THAN", "minder dan": "LESS_THAN", "mais de": "MORE_THAN",
    ]
    for (phrase, mod) in rows {
      let words = phrase.split(separator: " ").map { DateKeys.key(String($0)) }
      pairs[words[0].followed(by: words[1])] = mod
    }
    return pairs
  }()
}
