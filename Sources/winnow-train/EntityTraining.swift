import Entities
import Segmentation
import Winnow

/// The commands around the entity trainer.
enum EntityTraining {
  private static let types = ["PER": 0, "ORG": 1, "LOC": 2, "MISC": 3]

  static func train(out: String, data: [String]) {
    let catalog = Catalog([TokenExtractor.self, ParagraphExtractor.self, SentenceExtractor.self])
    guard let pipeline = try? Pipeline(from: catalog) else { return print("the pipeline can't be built") }
    var documents: [EntityFeatures] = []
    var sentences: [EntityTrainer.Sentence] = []
    for path in data {
      for labelled in LabelledDocument.read(path) {
        let document = pipeline.annotate(labelled.document)
        documents.append(EntityFeatures(document))
        sentences += self.sentences(document, labelled, documents[documents.count - 1], documents.count - 1)
      }
      print("\(path): \(sentences.count) sentences so far")
    }
    var trainer = EntityTrainer()
    trainer.train(sentences, documents)
    print(FileBytes.write(out, trainer.quantised) ? "wrote \(out)" : "can't write \(out)")
  }

  private static func sentences(
    _ document: Document, _ labelled: LabelledDocument, _ features: EntityFeatures, _ number: Int
  ) -> [EntityTrainer.Sentence] {
    let tokens = document[Token.self]
    let gold = tags(labelled, tokens)
    return document[Segmentation.Sentence.self].map { sentence in
      let bounds =
        tokens.firstIndex(
          startingAtOrAfter: sentence.range.start)..<tokens.firstIndex(startingAtOrAfter: sentence.range.end)
      let rows = bounds.map { index in
        var rows: [Int32] = []
        features.rows(of: index, in: bounds, into: &rows)
        return rows
      }
      return EntityTrainer.Sentence(rows: rows, gold: Array(gold[bounds]), document: number, start: bounds.lowerBound)
    }
  }

  private static func tags(_ labelled: LabelledDocument, _ tokens: Layer<Token>) -> [Int] {
    var tags = [Int](repeating: EntityTag.outside, count: tokens.count)
    for label in labelled.labels {
      guard let type = types[label.type] else { continue }
      let first = tokens.firstIndex(startingAtOrAfter: label.range.start)
      var end = first
      while end < tokens.count, tokens[end].range.start < label.range.end { end += 1 }
      guard end > first else { continue }
      for (offset, tag) in EntityTag.tags(type: type, length: end - first).enumerated() { tags[first + offset] = tag }
    }
    return tags
  }
}
