internal import Segmentation
internal import Winnow

/// The classes of the words of one language.
struct Lexicon: Sendable {
  let language: String
  private let classes: WordMap<WordClass>

  /// German, Dutch, Swedish.
  var isVerbSecond: Bool { ["de", "nl", "sv"].contains(language) }

  func classes(of key: WordKey) -> WordClass { classes[key] ?? [] }

  private init(_ language: String, _ lists: [(WordClass, String)], verbs: [(WordClass, String)] = []) {
    self.language = language
    var found: [WordKey: WordClass] = [:]
    found.reserveCapacity(4096)
    for (classes, words) in verbs {
      for entry in words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        for (form, classes) in EnglishVerbs.forms(Array(entry), classes) {
          found[WordKey(form, 0, form.count), default: []].formUnion(classes)
        }
      }
    }
    for (classes, words) in lists { Self.add(Array(words.utf8), classes, to: &found) }
    self.classes = WordMap(found.map { ($0.key, $0.value) })
  }

  /// The words between the blanks of a list.
  private static func add(_ list: [UInt8], _ classes: WordClass, to found: inout [WordKey: WordClass]) {
    for word in list.indices.split(whereSeparator: { list[$0] <= 0x20 }) {
      found[WordKey(list, word.startIndex, word.endIndex), default: []].formUnion(classes)
    }
  }

  // MARK: - By language

  static let english = Lexicon(
    "en", EnglishWords.words, verbs: EnglishWords.verbs + [(.finite, EnglishWords.otherVerbs)])
  private static let german = Lexicon("de", GermanWords.german)
  private static let dutch = Lexicon("nl", GermanWords.dutch)
  private static let french = Lexicon("fr", RomanceWords.french)
  private static let spanish = Lexicon("es", RomanceWords.spanish)
  private static let italian = Lexicon("it", RomanceWords.italian)
  private static let portuguese = Lexicon("pt", RomanceWords.portuguese)
  private static let russian = Lexicon("ru", OtherWords.russian)
  private static let arabic = Lexicon("ar", OtherWords.arabic)
  private static let swedish = Lexicon("sv", OtherWords.swedish)
  private static let polish = Lexicon("pl", OtherWords.polish)

  static func of(_ code: String) -> Lexicon? {
    switch code {
    case "en": english
    case "de": german
    case "nl": dutch
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "ru": russian
    case "ar": arabic
    case "sv": swedish
    case "pl": polish
    default: nil
    }
  }

  private static let codes = ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ru", "ar"]

  /// The list that knows most of the words; for texts too short for language detection. English when none does better.
  static func best(for tokens: Layer<Token>) -> Lexicon {
    let keys = tokens.prefix(60).lazy.filter { $0.mark.kind == .word }.map(\.mark.key)
    var best = (lexicon: english, hits: 0)
    for lexicon in codes.compactMap(of) {
      let hits = keys.count { !lexicon.classes(of: $0).isEmpty }
      if hits > best.hits { best = (lexicon, hits) }
    }
    return best.lexicon
  }
}
