internal import Winnow

/// Cuts paragraphs into sentences, one after the other, at those of ICU's boundaries that stand the refinement.
struct SentenceCutter {
  private let text: [UInt8]
  private let boundaries: [Int32]
  private let refinement: SentenceRefinement
  private var next = 0

  init(_ text: [UInt8], language: String?) {
    self.text = text
    boundaries = GlueBoundaries(text).merged(into: SentenceBoundaries(text, locale: language ?? "").ends)
    refinement = SentenceRefinement(text, language: language)
  }

  /// - Parameter paragraph: behind the one of the call before.
  mutating func sentences(in paragraph: TextRange) -> [Annotation<Sentence>] {
    var sentences: [Annotation<Sentence>] = []
    var start = paragraph.start
    while next < boundaries.count, Int(boundaries[next]) < paragraph.end {
      let boundary = Int(boundaries[next])
      next += 1
      guard boundary > start, let end = refinement.end(at: boundary, from: start, limit: paragraph.end) else {
        continue
      }
      append(start, end, to: &sentences)
      start = end
    }
    append(start, paragraph.end, to: &sentences)
    return sentences
  }

  private func append(_ start: Int, _ end: Int, to sentences: inout [Annotation<Sentence>]) {
    guard let range = Blank.trimmed(text, start, end) else { return }
    sentences.append(Annotation(range, Sentence()))
  }
}
