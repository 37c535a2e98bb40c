internal import Segmentation
internal import Winnow

/// The temporal words of one language.
struct DateWords: Sendable {
  let table: WordMap<TimeWord>
  /// Verb forms that point to what comes.
  let future: WordSet
  /// Words in front of which a bare number is a year.
  let beforeYear: WordSet
  let code: String

  static func words(for code: String) -> DateWords { all[code] ?? english }

  static let english = DateWords("en", EnglishDateWords.rows, EnglishDateWords.future, EnglishDateWords.beforeYear)

  private static let all: [String: DateWords] = {
    var all = ["en": english]
    for (code, rows) in OtherDateWords.rows {
      all[code] = DateWords(code, rows, OtherDateWords.future, OtherDateWords.beforeYear)
    }
    return all
  }()

  private init(_ code: String, _ rows: KeyValuePairs<String, TimeWord>, _ future: WordSet, _ beforeYear: WordSet) {
    self.code = code
    table = WordMap(rows)
    self.future = future
    self.beforeYear = beforeYear
  }
}
