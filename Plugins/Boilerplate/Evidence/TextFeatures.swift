internal import Winnow

/// The first pass's features of each unit: its words and shape, its neighbours, where it stands, and how it fits the
/// document.
struct TextFeatures {
  private(set) var table: FeatureTable
  private let evidence: TextEvidence
  private let lexical: [Float]
  private let tallies: [LexicalScore]
  private let edges: [Float]
  private let facts: DocumentFacts

  /// - Parameters:
  ///   - scores: what the words of each unit say.
  ///   - edges: what its beginning and its end say.
  init(_ evidence: TextEvidence, _ scores: [LexicalScore], edges: [Float]) {
    self.evidence = evidence
    tallies = scores
    lexical = scores.map(\.value)
    self.edges = edges
    facts = DocumentFacts(evidence.units, evidence.words, lexical)
    table = FeatureTable(rows: evidence.units.count, expected: Self.columns)
    addShape()
    addClasses()
    addBlock()
    for distance in [-3, -2, -1, 1, 2, 3] { addNeighbour(distance) }
    addWindows()
    addLandmarks()
    addPosition()
    addContrast()
    addDocument()
  }

  /// More than both passes make together.
  private static let columns = 165

  @inline(__always)
  private mutating func add(_ name: StaticString, _ value: (Unit) -> UInt8) {
    evidence.units.withUnsafeBufferPointer { units in table.add(name) { value(units[$0]) } }
  }

  private mutating func addShape() {
    table.add("words say") { [lexical] in Self.score(lexical[$0]) }
    table.add("edges say") { [edges] in Self.score(edges[$0]) }
    addTallies()
    add("colon") { $0.colon }
    add("words") { Byte.log($0.wordCount) }
    add("bytes") { Byte.log($0.range.count) }
    add("bytes of a word") { Byte.ratio($0.range.count, $0.wordCount * 10) }
    add("capitalised") { Byte.ratio(Int($0.capitalised), $0.wordCount) }
    add("upper case") { Byte.ratio(Int($0.upper), $0.wordCount) }
    add("numbers") { Byte.ratio(Int($0.numbers), $0.wordCount) }
    add("punctuation") { Byte.ratio(Int($0.punctuation), $0.wordCount + 1) }
    add("addresses") { Byte.count(Int($0.addresses)) }
    add("separators") { Byte.count(Int($0.separators)) }
    for flag in [Unit.Flags.endsLikeSentence, .hasQuoteMark, .startsUpper, .startsWithMark, .isGlued] {
      add("flag") { Byte.flag($0.flags.contains(flag)) }
    }
    add("is a whole block") { Byte.flag($0.isWholeBlock) }
    table.add("is prose") { [facts] in Byte.flag(facts.isProse[$0]) }
    table.add("repeats") { [facts] in facts.repeats.counts[$0] }
    table.add("known words") { [facts, evidence] row in
      Self.share(facts.vocabulary.share(evidence.units[row], evidence.words, isProse: facts.isProse[row]))
    }
  }

  private mutating func addTallies() {
    let (tallies, sizes) = (tallies, evidence.units.map { min($0.wordCount, LexicalFeatures.longest) })
    table.add("telling words") { Byte.count(tallies[$0].telling) }
    table.add("telling words of all") { Byte.ratio(tallies[$0].telling, sizes[$0]) }
    table.add("words of articles") { Byte.ratio(tallies[$0].article, sizes[$0]) }
    table.add("unknown words") { Byte.ratio(tallies[$0].unknown, sizes[$0]) }
  }

  private static func score(_ value: Float) -> UInt8 { Byte.around(Int((value * 20).rounded())) }
  private static func share(_ value: Float) -> UInt8 { value < 0 ? 0 : UInt8(min(255, 20 + value * 200)) }

  private mutating func addClasses() {
    for kind in WordClass.allCases { add("words of a class") { $0.counts[kind.rawValue] } }
    add("telling") { Byte.ratio(DocumentFacts.telling($0), $0.wordCount) }
    add("function words") { Byte.ratio($0.count(.function), $0.wordCount) }
    add("reader") { Byte.ratio($0.count(.reader), $0.wordCount) }
    add("time") { Byte.ratio($0.count(.time) + Int($0.numbers), $0.wordCount) }
  }

  private mutating func addBlock() {
    let blocks = evidence.unitsOfBlock
    let words = blocks.map { block in block.reduce(0) { $0 + evidence.units[$1].wordCount } }
    let scores = blocks.indices.map { Self.score(facts.lexicalMean(blocks[$0])) }
    let telling = blocks.indices.map { Byte.ratio(facts.tellingSum(blocks[$0]), words[$0]) }
    add("block: words") { Byte.log(words[Int($0.block)]) }
    add("block: units") { Byte.count(blocks[Int($0.block)].count) }
    add("block: words say") { scores[Int($0.block)] }
    add("block: telling") { telling[Int($0.block)] }
  }

  private mutating func addNeighbour(_ distance: Int) {
    evidence.units.withUnsafeBufferPointer { units in
      func value(_ row: Int, _ of: (Unit) -> UInt8) -> UInt8 {
        units.indices.contains(row + distance) ? of(units[row + distance]) : 255
      }
      table.add("neighbour: words say") { [lexical] row in
        lexical.indices.contains(row + distance) ? Self.score(lexical[row + distance]) : 128
      }
      table.add("neighbour: words") { value($0) { Byte.log($0.wordCount) } }
      table.add("neighbour: sentence") { value($0) { Byte.flag($0.flags.contains(.endsLikeSentence)) } }
      table.add("neighbour: capitalised") { value($0) { Byte.ratio(Int($0.capitalised), $0.wordCount) } }
      table.add("neighbour: telling") { value($0) { Byte.ratio(DocumentFacts.telling($0), $0.wordCount) } }
    }
  }

  private mutating func addWindows() {
    let facts = facts
    let count = evidence.units.count
    for size in [4, 10, 25] {
      table.add("before: words say") { Self.score(facts.lexicalMean(max(0, $0 - size)..<$0)) }
      table.add("before: prose") { Byte.log(facts.proseSum(max(0, $0 - size)..<$0)) }
      table.add("after: words say") { Self.score(facts.lexicalMean($0 + 1..<min(count, $0 + size + 1))) }
      table.add("after: prose") { Byte.log(facts.proseSum($0 + 1..<min(count, $0 + size + 1))) }
    }
    for kind in Self.nearKinds {
      let near = nearCounts(kind)
      table.add("near: words of a class") { near[$0] }
    }
  }

  private static let nearKinds: [WordClass] = [
    .consent, .privacy, .button, .share, .newsletter, .navigation, .related, .comments, .reader, .time, .speech,
  ]

  /// Words of the class in the three units before and behind each unit: a sum over seven, moved on unit by unit.
  private func nearCounts(_ kind: WordClass) -> [UInt8] {
    let reach = 3
    let padding = [UInt8](repeating: 0, count: reach)
    let counts = padding + evidence.units.map { min(40, $0.counts[kind.rawValue]) } + padding
    var sum = 0
    for count in counts.prefix(reach * 2) { sum += Int(count) }
    return evidence.units.indices.map { index in
      sum += Int(counts[index + reach * 2])
      defer { sum -= Int(counts[index]) }
      return UInt8(sum - Int(counts[index + reach]))
    }
  }

  /// Units since the last short line that speaks of comments, related articles …: a heading speaks for what follows.
  private mutating func addLandmarks() {
    for kind in DocumentFacts.landmarks {
      let distances = facts.distances(since: kind, evidence.units)
      table.add("units since a heading") { distances[$0] }
    }
  }

  private mutating func addPosition() {
    let facts = facts
    let count = evidence.units.count
    table.add("units before") { Byte.log($0) / 4 }
    table.add("units after") { Byte.log(count - 1 - $0) / 4 }
    table.add("place") { Byte.ratio($0, count) }
    table.add("prose before") { Byte.ratio(facts.proseSum(0..<$0), facts.prose) }
    table.add("prose after") { Byte.ratio(facts.proseSum($0 + 1..<count), facts.prose) }
    table.add("units since prose") { Byte.log(facts.distanceBefore[$0]) }
    table.add("units to prose") { Byte.log(facts.distanceAfter[$0]) }
  }

  /// Whether the rest of the document speaks of the same: an article about cookies does all along, a banner stands alone.
  private mutating func addContrast() {
    let facts = facts
    let rests = evidence.units.indices.map { facts.rest(of: $0, 8) }
    table.add("matters elsewhere") { Byte.ratio(rests[$0].matter * 20, rests[$0].words) / 16 }
    table.add("reader elsewhere") { Byte.ratio(rests[$0].reader * 10, rests[$0].words) / 32 }
    table.add("alike around") { facts.alike[$0] }
  }

  private mutating func addDocument() {
    // Coarse, so that no tree tells single documents apart by them.
    table.add("document: words", page: Byte.log(facts.words) / 16)
    table.add("document: prose", page: Byte.ratio(facts.prose, facts.words) / 25)
    table.add("document: words of a unit", page: Byte.ratio(facts.words, evidence.units.count * 20) / 25)
    table.add("document: prose on consent", page: Byte.ratio(facts.consentProse, facts.proseUnits) / 16)
    table.add("document: reader", page: Byte.ratio(facts.readerWords * 5, facts.words) / 32)
  }
}
