import Boilerplate
import Reading
import Winnow

/// A page with its gold main text, read and aligned.
struct GoldPage {
  let id: String
  /// Pages of one host are trained or tested together.
  let host: String
  let type: PageType
  let document: Document
  let page: BlockPage
  let gold: [UInt64]
  /// For each block whether most of its words are main text.
  let labels: [Bool]
  /// For each block how much it counts; all of a page's together about 1 to 2.
  let weights: [Float]

  init?(_ line: [UInt8]) {
    guard let object = (try? JSONParser.parse(line))?.object, let html = object["html"]?.string,
      let text = object["text"]?.string, !text.isEmpty
    else { return nil }
    id = object["id"]?.string ?? ""
    host = Self.host(object["url"]?.string ?? "") ?? id
    type = PageType(rawValue: object["type"]?.string ?? "") ?? .article
    document = HTMLReader().document(id: id, html: Array(html.utf8))
    page = BlockPage(document)
    gold = ScoredWords.keys(text)
    labels = Self.labels(page, document, gold)
    weights = Self.weights(page, labels, gold.count)
  }

  static func read(_ path: String) -> [GoldPage] {
    guard let bytes = FileBytes.read(path) else { return [] }
    return bytes.split(separator: 0x0A).compactMap { GoldPage(Array($0)) }
  }

  private static func host(_ url: String) -> String? {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    guard parts.count > 1 else { return nil }
    return parts[1].hasPrefix("www.") ? String(parts[1].dropFirst(4)) : String(parts[1])
  }

  /// The alignment with fewer changes between the two kinds is taken: main text comes in runs.
  private static func labels(_ page: BlockPage, _ document: Document, _ gold: [UInt64]) -> [Bool] {
    let words = page.blocks.map { ScoredWords.keys(document.bytes, $0.range) }
    let all = words.flatMap(\.self)
    let found = [true, false].compactMap { GoldAlignment.matches(all, gold, preferringEnd: $0) }
    let labels = found.map { Self.labels(words, $0) }
    return labels.min { changes($0) < changes($1) } ?? words.map { _ in false }
  }

  private static func labels(_ words: [[UInt64]], _ matched: [Bool]) -> [Bool] {
    var start = 0
    return words.map { block in
      let hits = matched[start..<start + block.count].count { $0 }
      start += block.count
      return hits * 2 > block.count
    }
  }

  private static func changes(_ labels: [Bool]) -> Int { zip(labels, labels.dropFirst()).count { $0 != $1 } }

  private static let extra: Float = 3
  private static let mostBoilerplate: Float = 1.5

  /// By words, as the scores count; the title is left out because nobody asks the labeller about it.
  private static func weights(_ page: BlockPage, _ labels: [Bool], _ gold: Int) -> [Float] {
    var weights = labels.indices.map { row in
      row == page.titleBlock ? 0 : (Float(page.words(row)) + extra) / (Float(gold) + 50)
    }
    let boilerplate = labels.indices.reduce(0) { $0 + (labels[$1] ? 0 : weights[$1]) }
    let scale = min(1, mostBoilerplate / max(0.001, boilerplate))
    for row in labels.indices where !labels[row] { weights[row] *= scale }
    return weights
  }
}
