internal import DateData

/// The temporal words of one language, read from its word files.
struct Lexicon: Sendable {
  /// Primary subtag of the language.
  let code: String
  var trie = WordTrie()
  /// Meanings of all entries, those of one entry in one run.
  var entries: [[Meaning]] = []
  var kinds: [UInt64] = []
  var symbols: [String] = []
  /// First and last hour (`from * 100 + to`) of the part of the day whose code the symbol is; 0 for other symbols.
  var partHours: [Int32] = []
  /// Rows of the word files that made no sense, for a test.
  var rejected: [String] = []
  /// Endings of verbs in the past, without a word list.
  var pastEndings: [[UInt8]] = []
  /// Endings behind the digits of an ordinal: `st`, `er`, `ª`.
  var ordinalEndings: [[UInt8]] = []
  var isMonthFirst = false
  var isYearFirst = false
  /// Words are not set apart by blanks.
  var isUnspaced = false
  /// A full stop behind digits makes an ordinal: `5. August`.
  var hasOrdinalStop = false
  /// Ordinary words have no capitals, names of months and days do.
  var hasCapitals = false
  /// All nouns have capitals.
  var hasNounCapitals = false
  var hasCompounds = false
  var hasBarePlurals = false
  /// `la semaine dernière`: the direction may stand behind the unit.
  var hasRelationBehind = false
  /// In running text a clock time behind a preposition is an expression of its own: `am Montag | um 20 Uhr`.
  var setsClockApart = false
  /// An article in front of a day is part of the expression: `the 5th of August`.
  var hasArticleOfDays = false

  /// Languages with a word file, in the order of the data.
  static let codes: [String] = (0..<Int(date_word_file_count)).map { String(cString: date_word_files[$0].language) }

  init(code: String, reading texts: [UnsafeBufferPointer<UInt8>]) {
    self.code = code
    var reader = LexiconReader()
    reader.read(texts, into: &self)
    rejected = reader.rejected
    kinds = entries.map { $0.reduce(0) { $0 | $1.kind.bit } }
  }

  /// The first meaning of a kind.
  func value(_ entry: Int32, _ kind: WordKind) -> Int? {
    guard entry >= 0, kinds[Int(entry)] & kind.bit != 0 else { return nil }
    return meaning(entry, kind).map { Int($0.value) }
  }

  func meaning(_ entry: Int32, _ kind: WordKind) -> Meaning? {
    guard entry >= 0 else { return nil }
    return entries[Int(entry)].first { $0.kind == kind }
  }

  func symbol(_ index: Int) -> String { symbols[index] }
}
