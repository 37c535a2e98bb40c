internal import Segmentation

/// Classes of words that boilerplate and articles are made of. Evidence, never a verdict: the model weighs them together
/// with everything else, and a word may be of several classes.
enum WordClass: Int, CaseIterable {
  case consent, privacy, button, share, newsletter, navigation, related, copyright, advertisement, paywall, comments
  case reader, legal, credit, byline, function, speech, time

  /// Classes of which one word in a line of few is telling.
  static let telling = WordClasses(allCases.prefix { $0 != .reader })
}

/// A set of word classes.
struct WordClasses: OptionSet {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ classes: some Sequence<WordClass>) { rawValue = classes.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  func contains(_ one: WordClass) -> Bool { rawValue & 1 << UInt32(one.rawValue) != 0 }
}
