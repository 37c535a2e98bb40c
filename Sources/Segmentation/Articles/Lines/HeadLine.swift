internal import Winnow

/// A line, or a paragraph of a hard-wrapped text, and what its shape says about its part in an article.
struct HeadLine {
  enum Role: Hashable {
    /// Marks alone (`* * *`, `-----`), `Document 2 of 5`, `ENDS`.
    case separator
    /// `HEADLINE: …` and the like, as databases export.
    case keyed(Key)
    /// A date and what goes with one, nothing else.
    case date
    case byline
    /// Prose behind a dateline.
    case dateline(isStrong: Bool)
    /// Short, no stop at its end, a capital at its start.
    case headline
    /// One or more whole sentences.
    case prose
    case other
  }

  enum Key: Hashable { case title, byline, date, other }

  let range: TextRange
  var role: Role
  /// The byline's or dateline's own range, the value behind a key; else the whole line.
  var part: TextRange
  /// ISO 8601 day that the line names, if it names one with its year.
  var day: String?
  /// The date is when the article was changed last.
  var isUpdate = false
  /// Blank lines, or the start of the text, stand before it.
  var isApart: Bool

  var isBody: Bool {
    switch role {
    case .prose, .dateline: true
    default: false
    }
  }

  /// Says when or by whom, and belongs to a head.
  var isEvidence: Bool {
    switch role {
    case .date, .byline, .dateline, .keyed: true
    default: false
    }
  }
}
