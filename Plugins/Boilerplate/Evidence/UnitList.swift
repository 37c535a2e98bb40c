internal import Segmentation
internal import Winnow

/// The units of a document in order, with what is known of the whole.
struct UnitList {
  let units: [Unit]
  let tokens: Layer<Token>
  /// Average words of a paragraph, weighted by words: large for prose, small for dumps of lists.
  let weightedLength: Int

  init(_ document: Document) {
    tokens = document[Token.self]
    let sentences = document[Sentence.self]
    var units: [Unit] = []
    units.reserveCapacity(sentences.count)
    var total = 0
    var squares = 0
    for paragraph in document[Paragraph.self] {
      let words =
        tokens.firstIndex(startingAtOrAfter: paragraph.range.end)
        - tokens.firstIndex(startingAtOrAfter: paragraph.range.start)
      total += words
      squares += words * words
      for sentence in sentences.within(paragraph.range) {
        units.append(Unit(sentence.range, in: paragraph.range, words: words, document.bytes, tokens))
      }
    }
    self.units = units
    weightedLength = total == 0 ? 0 : squares / total
  }
}
