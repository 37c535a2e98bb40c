import Boilerplate
import Winnow

/// Scores of removal, in bytes that are no ASCII white space; unscored stretches count nowhere. The title over a text
/// counts as the data has it: as boilerplate.
struct BoilerplateTally: CustomStringConvertible {
  private var documents = 0
  private var clean = 0
  private var boilerplate = (all: 0, removed: 0)
  private var article = (all: 0, removed: 0)

  mutating func take(_ labelled: LabelledDocument, _ runs: Layer<BoilerplateRun>) {
    let ink = Self.inkBefore(labelled.document.bytes)
    var own = (boilerplate: 0, removed: 0, lost: 0)
    for label in labelled.labels {
      let all = ink[label.range.end] - ink[label.range.start]
      let removed = runs.overlapping(label.range).reduce(0) {
        $0 + ink[min($1.range.end, label.range.end)] - ink[max($1.range.start, label.range.start)]
      }
      if label.type == "content" {
        article.all += all
        own.lost += removed
      } else if label.type == "boilerplate" || label.type == "title" {
        own.boilerplate += all
        own.removed += removed
      }
    }
    documents += 1
    clean += own.lost == 0 && own.removed * 20 >= own.boilerplate * 19 ? 1 : 0
    boilerplate.all += own.boilerplate
    boilerplate.removed += own.removed
    article.removed += own.lost
  }

  private static func inkBefore(_ bytes: [UInt8]) -> [Int] {
    var sums = [0]
    for byte in bytes { sums.append(sums[sums.count - 1] + (byte > 0x20 ? 1 : 0)) }
    return sums
  }

  var description: String {
    let cost = boilerplate.all - boilerplate.removed + 5 * article.removed
    return "\(documents) documents, removed \(Self.share(boilerplate.removed, boilerplate.all)), "
      + "lost \(Self.share(article.removed, article.all)), clean \(Self.share(clean, documents)), "
      + "cost5 \(Self.share(cost, boilerplate.all))"
  }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    (Double(part) / Double(max(1, whole)) * 10_000).rounded() / 10_000
  }
}
