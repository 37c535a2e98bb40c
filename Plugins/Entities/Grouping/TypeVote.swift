internal import Segmentation
internal import Winnow

/// One name has one type in a document: the one that most of its mentions were given.
struct TypeVote {
  /// Votes for each name; a document has few types of one name.
  private var votes: [WordKey: [(type: EntityType, count: Int)]] = [:]
  private let knowsDemonyms: Bool

  /// - Parameter knowsDemonyms: nationalities are miscellaneous names, whatever stands around them.
  init(_ spans: [EntitySpan], _ bytes: [UInt8], knowsDemonyms: Bool) {
    self.knowsDemonyms = knowsDemonyms
    for span in spans {
      let key = WordKey(bytes, span.range.start, span.range.end)
      if let index = votes[key]?.firstIndex(where: { $0.type == span.type }) {
        votes[key]?[index].count += 1
      } else {
        votes[key, default: []].append((span.type, 1))
      }
    }
  }

  /// The winner where it has more than half of two votes or more, else the span's own.
  func type(of span: EntitySpan, _ bytes: [UInt8]) -> EntityType {
    if knowsDemonyms, Self.isDemonym(span.range, bytes) { return EntityType(.misc) }
    guard let counts = votes[WordKey(bytes, span.range.start, span.range.end)], counts.count > 1 else {
      return span.type
    }
    let total = counts.reduce(0) { $0 + $1.count }
    return counts.first { $0.count * 2 > total }?.type ?? span.type
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
}
