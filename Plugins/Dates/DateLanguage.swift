internal import Segmentation
internal import Winnow

/// Which language's temporal words count: the document's, else the one whose function words are most frequent.
enum DateLanguage {
  private static let sample = 600

  static func words(for document: Document) -> DateWords {
    if let code = document.language?.code { return DateWords.words(for: code) }
    var counts = [Int](repeating: 0, count: functionWords.count)
    for token in document[Token.self].prefix(sample) where token.mark.kind == .word {
      for (index, language) in functionWords.enumerated() where language.words.contains(token.mark.key) {
        counts[index] += 1
      }
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return DateWords.words(for: functionWords[best].code)
  }

  private static let functionWords: [(code: String, words: WordSet)] = [
    ("en", "the and that with was for his from they this which have been not are were said"),
    ("de", "der und das mit nicht auf sich auch ist ein eine dem den wird sind wurde nach sagte"),
    ("fr", "les des est une dans qui pour sur pas avec ont été cette aux mais plus leur"),
    ("es", "los las del una por con para que como más pero fue sus este ha también según"),
    ("it", "che della gli non una per con sono dei alla anche più nel delle ha dal stato"),
    ("nl", "het een van dat niet zijn voor met aan ook maar naar werd heeft worden bij"),
    ("pt", "não uma dos com para que mais foi pelo são das também ao seu pela como"),
  ]
}
