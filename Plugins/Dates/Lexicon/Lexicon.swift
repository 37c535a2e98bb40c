internal import DateData

/// The temporal words of one language, read from its word files.
struct Lexicon: Sendable {
  /// Primary subtag of the language.
  let code: String
  var trie = WordTrie()
  /// Meanings of all entries, each with the place of the entry's next.
  private(set) var meanings: [Meaning] = []
  /// First meaning of each entry, -1 when all were taken back.
  private var firsts: [Int32] = []
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
  /// Endings of nouns in the plural, in languages where these tell enough: `2024 Filialen` is a count.
  var pluralEndings: [[UInt8]] = []
  /// Words with such an ending that are no plurals.
  var singulars: [[UInt8]] = []
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
  /// Months had capitals until lately, days none: Portuguese.
  var hasCapitalMonths = false
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
    // About as large as the largest are: growing step by step would copy them over and over.
    trie.reserve(8192)
    meanings.reserveCapacity(2048)
    firsts.reserveCapacity(2048)
    kinds.reserveCapacity(2048)
    var reader = LexiconReader()
    reader.read(texts, into: &self)
    rejected = reader.rejected
  }

  /// The first meaning of a kind.
  func value(_ entry: Int32, _ kind: WordKind) -> Int? {
    guard entry >= 0, kinds[Int(entry)] & kind.bit != 0 else { return nil }
    return meaning(entry, kind).map { Int($0.value) }
  }

  func meaning(_ entry: Int32, _ kind: WordKind) -> Meaning? {
    guard entry >= 0 else { return nil }
    var place = firsts[Int(entry)]
    while place >= 0 {
      if meanings[Int(place)].kind == kind { return meanings[Int(place)] }
      place = meanings[Int(place)].next
    }
    return nil
  }

  /// Gives a phrase a meaning; the first of a kind stays.
  mutating func add(_ phrase: [UInt8], _ meaning: Meaning) {
    guard let entry = trie.insert(phrase, entry: Int32(kinds.count)) else { return }
    if Int(entry) == kinds.count {
      kinds.append(0)
      firsts.append(-1)
    }
    guard kinds[Int(entry)] & meaning.kind.bit == 0 else { return }
    kinds[Int(entry)] |= meaning.kind.bit
    var meaning = meaning
    meaning.next = firsts[Int(entry)]
    firsts[Int(entry)] = Int32(meanings.count)
    meanings.append(meaning)
  }

  /// Takes back all meanings of a phrase.
  mutating func drop(_ phrase: [UInt8]) {
    guard let entry = trie.entry(phrase) else { return }
    kinds[Int(entry)] = 0
    firsts[Int(entry)] = -1
  }

  func symbol(_ index: Int) -> String { symbols[index] }
}
