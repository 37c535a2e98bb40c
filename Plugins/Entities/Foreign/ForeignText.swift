internal import Segmentation
internal import Winnow

/// The words of a document in a language other than English, and what the lists say of stretches of them.
struct ForeignText {
  let words: [ForeignWord]
  let bytes: [UInt8]
  let sentences: [Range<Int>]
  private let lexicon = EntityLexicon.standard

  init(_ document: Document) {
    let tokens = document[Token.self]
    bytes = document.bytes
    words = tokens.map { [bytes] in ForeignWord($0, bytes) }
    var index = 0
    sentences = document[Sentence.self].map { sentence in
      while index < tokens.count, tokens[index].range.start < sentence.range.start { index += 1 }
      let first = index
      while index < tokens.count, tokens[index].range.start < sentence.range.end { index += 1 }
      return first..<index
    }
  }

  func phrase(_ range: Range<Int>) -> WordKey {
    range.dropFirst().reduce(words[range.lowerBound].key) { $0.followed(by: words[$1].key) }
  }

  func classes(_ range: Range<Int>) -> NameClasses { lexicon.classes(phrase(range)) }

  func isFirstName(_ index: Int) -> Bool {
    !words[index].isAllUpper && !lexicon.classes(words[index].key).isDisjoint(with: [.first, .masculine, .feminine])
  }

  func isIn(_ set: WordSet, _ index: Int) -> Bool { words.indices.contains(index) && set.contains(words[index].key) }

  func ends(_ index: Int, in endings: [[UInt8]]) -> Bool {
    let word = bytes[words[index].start..<words[index].end]
    return endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  /// A hyphen that joins the words on its sides.
  func isHyphen(_ index: Int) -> Bool {
    bytes[words[index].start] == 0x2D && words[index].end - words[index].start == 1 && !words[index].isAfterSpace
  }

  func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    words.indices.contains(index) && words[index].end - words[index].start == 1 && bytes[words[index].start] == mark
  }

  func span(_ range: Range<Int>, _ kind: EntityKind) -> EntitySpan {
    let place = TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end)
    return EntitySpan(range: place, kind: kind, tokens: range)
  }
}
