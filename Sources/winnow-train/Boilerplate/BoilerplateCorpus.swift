import Boilerplate
import Segmentation
import Winnow

/// Training documents with the evidence on them.
struct BoilerplateCorpus {
  /// A unit's label: what most of its bytes are.
  enum Label: UInt8 { case article, boilerplate, unscored }

  struct Item {
    let labelled: LabelledDocument
    /// With its paragraphs.
    let document: Document
    let evidence: TextEvidence
    let labels: [Label]
    /// Weight of each unit in training.
    let weights: [Float]
    let set: String
  }

  private(set) var items: [Item] = []

  /// Reads files of labelled documents; each file is a set, named by its path.
  init?(_ paths: [String]) {
    guard let pipeline = try? Pipeline(from: Catalog([ParagraphExtractor.self])) else { return nil }
    for path in paths {
      for labelled in LabelledDocument.read(path) {
        let document = pipeline.annotate(labelled.document)
        let evidence = TextEvidence(document)
        let labels = (0..<evidence.count).map { Self.label(evidence.range($0), labelled) }
        let weights = (0..<evidence.count).map { Self.weight(evidence.range($0), labels[$0], labelled) }
        items.append(
          Item(
            labelled: labelled, document: document, evidence: evidence, labels: labels, weights: weights, set: path))
      }
    }
  }

  private static func label(_ range: TextRange, _ labelled: LabelledDocument) -> Label {
    var bytes = (article: 0, boilerplate: 0)
    var low = 0
    var high = labelled.labels.count
    while low < high {
      let middle = (low + high) / 2
      if labelled.labels[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    while low < labelled.labels.count, labelled.labels[low].range.start < range.end {
      let label = labelled.labels[low]
      let shared = min(label.range.end, range.end) - max(label.range.start, range.start)
      if label.type == "content" { bytes.article += shared }
      if label.type == "boilerplate" { bytes.boilerplate += shared }
      low += 1
    }
    if bytes.article + bytes.boilerplate == 0 { return .unscored }
    return bytes.boilerplate > bytes.article ? .boilerplate : .article
  }

  /// By the square root of the length; article text twice, because losing it is worse than keeping boilerplate.
  private static func weight(_ range: TextRange, _ label: Label, _ labelled: LabelledDocument) -> Float {
    guard label != .unscored else { return 0 }
    return Float(range.count).squareRoot() / 8 * (label == .article ? 2 : labelled.boost) * labelled.weight
  }
}
