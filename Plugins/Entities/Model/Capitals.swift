internal import Segmentation

/// Stretches of capitalised words and what joins them: a cheap guess at a whole name, for its head and its neighbours.
struct Capitals {
  /// First and last token of the stretch each token is in; the token itself elsewhere.
  private(set) var first: [Int32]
  private(set) var last: [Int32]

  init(_ facts: [TokenFact], _ sentences: [Range<Int>]) {
    first = facts.indices.map(Int32.init(truncatingIfNeeded:))
    last = first
    for sentence in sentences { join(facts, sentence) }
    for index in first.indices { last[index] = last[Int(first[index])] }
  }

  private mutating func join(_ facts: [TokenFact], _ sentence: Range<Int>) {
    var start = -1
    for index in sentence where facts[index].isAnchor {
      let end = start >= 0 ? Int(last[start]) : -1
      if end >= 0, Self.joins(facts, end + 1..<index) {
        for inside in end + 1...index { first[inside] = Int32(start) }
      } else {
        start = index
      }
      last[start] = Int32(index)
    }
  }

  private static func joins(_ facts: [TokenFact], _ between: Range<Int>) -> Bool {
    switch between.count {
    case 0: true
    case 1: joiners.contains(WordKey(value: facts[between.lowerBound].key))
    case 2: facts[between.lowerBound].key == of && facts[between.lowerBound + 1].key == the
    default: false
    }
  }

  private static let joiners: WordSet = "of de la del della du des von van der den da do dos bin ibn al el & - . ' for"
  private static let of = WordKey("of").value
  private static let the = WordKey("the").value
}
