internal import Segmentation
internal import Winnow

/// One name has one type in a document: the one that most of its mentions were given.
struct KindVote {
  private var votes: [WordKey: [Int]] = [:]

  init(_ spans: [EntitySpan], _ bytes: [UInt8]) {
    for span in spans {
      let key = WordKey(bytes, span.range.start, span.range.end)
      votes[key, default: [0, 0, 0, 0]][Self.index(span.kind)] += 1
    }
  }

  /// The winner where it has more than half of two votes or more, else the kind itself.
  func kind(of span: EntitySpan, _ bytes: [UInt8]) -> EntityKind {
    if Self.isDemonym(span.range, bytes) { return .misc }
    guard let counts = votes[WordKey(bytes, span.range.start, span.range.end)] else { return span.kind }
    let total = counts.reduce(0, +)
    guard total > 1, let top = counts.max(), top * 2 > total, let winner = counts.firstIndex(of: top) else {
      return span.kind
    }
    return SpanCollector.kinds[winner]
  }

  /// `Korean`, `North Korean`: a nationality, whatever stands around it.
  private static func isDemonym(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
    let blank = bytes[range.indices].lastIndex(of: 0x20)
    if let blank, bytes[range.start..<blank].contains(0x20) { return false }
    let key = WordKey(bytes, blank.map { $0 + 1 } ?? range.start, range.end)
    if let blank, !directions.contains(WordKey(bytes, range.start, blank)) { return false }
    return !EntityLexicon.standard.classes(key).isDisjoint(with: [.demonym, .language])
  }

  private static let directions: WordSet = "north south east west northern southern eastern western latin central"

  private static func index(_ kind: EntityKind) -> Int { SpanCollector.kinds.firstIndex(of: kind) ?? 3 }
}
