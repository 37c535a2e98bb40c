import Segmentation
import Winnow

/// Precision and recall of sentence ends inside lines; at line ends every system is right for free.
struct BoundaryScore: CustomStringConvertible {
  private var right = 0
  private var found = 0
  private var wanted = 0

  mutating func add(_ document: Document, _ ends: Set<Int>, _ judge: TrialJudge) {
    var judge = judge
    let sentences = SentenceExtractor.sentences(of: document, &judge)
    let given = Set(sentences.map(\.range.end).filter { Self.isInner($0, document.bytes) })
    let gold = ends.filter { Self.isInner($0, document.bytes) }
    right += given.intersection(gold).count
    found += given.count
    wanted += gold.count
  }

  private static func isInner(_ end: Int, _ bytes: [UInt8]) -> Bool {
    var index = end
    while index < bytes.count, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A { return false }
      index += 1
    }
    return index < bytes.count
  }

  var description: String {
    func percent(_ part: Int, _ whole: Int) -> Double { Double(part * 10_000 / max(1, whole)) / 100 }
    return
      "inner F1 \(percent(2 * right, found + wanted)) precision \(percent(right, found)) recall \(percent(right, wanted))"
  }
}
