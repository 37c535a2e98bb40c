internal import Segmentation
package import Winnow

/// Features of a unit for the linear model, hashed into indices of its weights.
///
/// Words and pairs of words carry what was learned of English; classes, shapes, neighbours and position carry over to
/// other languages.
package struct FeatureExtractor {
  private let list: UnitList
  private var output: [Int32] = []
  /// How many of the features are lexical: they come first and share one vote among them.
  private var lexical = 0

  package init(_ document: Document) { list = UnitList(document) }

  package var count: Int { list.units.count }
  package func range(_ unit: Int) -> TextRange { list.units[unit].range }
  var units: [Unit] { list.units }
  var tokens: Layer<Token> { list.tokens }

  /// Indices below `Model.size`, the lexical ones first, and how many those are.
  package mutating func features(of index: Int) -> (indices: [Int32], lexical: Int) {
    output.removeAll(keepingCapacity: true)
    addWords(list.units[index])
    lexical = output.count
    addShape(list.units[index])
    addPosition(index)
    for distance in [-3, -2, -1, 1, 2, 3] { addNeighbour(index, distance) }
    return (output, lexical)
  }

  private mutating func add(_ kind: UInt64, _ value: Int) { add(kind, UInt64(bitPattern: Int64(value))) }

  private mutating func add(_ kind: UInt64, _ value: UInt64) {
    var hash = (value ^ (kind &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    output.append(Int32(truncatingIfNeeded: (hash ^ (hash >> 29)) & UInt64(Model.size - 1)))
  }

  private static let longest = 80

  private mutating func addWords(_ unit: Unit) {
    var last: UInt64 = 1
    for index in unit.tokens.prefix(Self.longest) {
      let token = list.tokens[index].mark
      guard token.kind == .word else { continue }
      add(1, token.key.value)
      add(2, token.key.value ^ (last << 1))
      last = token.key.value
    }
  }

  private mutating func addShape(_ unit: Unit) {
    add(10, 0)
    add(11, Self.bucket(unit.words))
    add(12, Self.bucket(unit.paragraphWords))
    add(13, (unit.endsLikeSentence ? 1 : 0) + (unit.isWholeParagraph ? 2 : 0) + (unit.hasQuoteMark ? 4 : 0))
    add(14, Self.ratio(unit.capitalised, unit.words) * 16 + min(Self.bucket(unit.words), 4))
    add(15, Self.ratio(unit.digits, unit.words + unit.digits))
    add(16, min(unit.addresses, 3))
    add(17, Self.ratio(unit.punctuation, unit.words + 1))
    add(18, Self.bucket(unit.words) * 2 + (unit.endsLikeSentence ? 1 : 0))
    for kind in WordClass.allCases where unit.count(kind) > 0 {
      let raw = Int(kind.rawValue)
      add(20, raw)
      add(21, raw * 8 + min(unit.count(kind), 4))
      add(22, raw * 8 + Self.ratio(unit.count(kind), unit.words))
    }
    addPairs(unit)
  }

  /// Two classes together say more than each: consent and reader, button and consent.
  private mutating func addPairs(_ unit: Unit) {
    for first in WordClass.allCases where unit.count(first) > 0 {
      for second in WordClass.allCases where second.rawValue > first.rawValue && unit.count(second) > 0 {
        add(23, Int(first.rawValue) * 32 + Int(second.rawValue))
      }
    }
  }

  private mutating func addPosition(_ index: Int) {
    let last = list.units.count - 1 - index
    let prose = Self.bucket(list.weightedLength)
    let size = Self.bucket(list.units[index].words)
    add(30, min(index, 6))
    add(31, min(last, 6))
    add(32, index * 10 / max(1, list.units.count))
    add(33, prose)
    add(34, prose * 16 + size)
    add(35, min(index, 3) * 16 + size)
    add(36, min(last, 3) * 16 + size)
  }

  private mutating func addNeighbour(_ index: Int, _ distance: Int) {
    let other = index + distance
    let side = UInt64(50 + distance)
    guard list.units.indices.contains(other) else { return add(side, 999) }
    let unit = list.units[other]
    add(side, Self.bucket(unit.words) * 2 + (unit.endsLikeSentence ? 1 : 0))
    add(side + 100, Self.bucket(unit.paragraphWords))
    for kind in WordClass.allCases where unit.count(kind) > 0 && kind != .reader {
      add(side + 200, Int(kind.rawValue) * 4 + min(unit.count(kind), 2))
    }
  }

  /// Logarithmic: 0, 1, 2, 3-4, 5-8, 9-16 …
  private static func bucket(_ count: Int) -> Int {
    count <= 1 ? count : Int.bitWidth - (count - 1).leadingZeroBitCount + 1
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Int { whole == 0 ? 0 : min(5, part * 5 / whole) }
}
