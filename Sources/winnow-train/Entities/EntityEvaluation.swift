import Entities
import Segmentation
import Winnow

/// Development documents with their gold spans, prepared once and tagged after each pass.
struct EntityEvaluation {
  private struct Item {
    var document: Document
    var features: EntityFeatures
    var gold: [EntitySpan]
  }

  let name: String
  private let items: [Item]

  init(_ path: String, _ pipeline: Pipeline) {
    name = String(path.split(separator: "/").last ?? "")
    items = LabelledDocument.read(path).map { labelled in
      let document = pipeline.annotate(labelled.document)
      return Item(document: document, features: EntityFeatures(document), gold: Self.gold(labelled, document))
    }
  }

  private static func gold(_ labelled: LabelledDocument, _ document: Document) -> [EntitySpan] {
    labelled.labels.compactMap { label in
      guard let kind = EntityLabel.kind(label.type) else { return nil }
      let text = document.bytes
      return EntitySpan(range: trimmed(label.range, text), kind: kind)
    }
  }

  /// Without `the`, `a`, `an` and a possessive ending, straight or curly.
  private static func trimmed(_ range: TextRange, _ text: [UInt8]) -> TextRange {
    var (start, end) = (range.start, range.end)
    for article in ["the ", "a ", "an "] {
      let bytes = Array(article.utf8)
      if end - start > bytes.count, zip(text[start...], bytes).allSatisfy({ $0 | 0x20 == $1 }) {
        start += bytes.count
        break
      }
    }
    for ending in ["'s", "’s", "'", "’"] {
      let bytes = Array(ending.utf8)
      if end - start > bytes.count, text[end - bytes.count..<end].elementsEqual(bytes) {
        end -= bytes.count
        break
      }
    }
    return TextRange(start, end)
  }

  func score(_ finder: MentionFinder) -> EntityScore {
    var score = EntityScore()
    for item in items { score.add(finder.spans(item.document, item.features), item.gold) }
    return score
  }
}
