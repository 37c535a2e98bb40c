/// Sums and sweeps over all units, so that each unit's features cost the same however long the document is.
struct DocumentFacts {
  let isProse: [Bool]
  let repeats: Repeats
  private(set) var vocabulary = Vocabulary()
  private(set) var words = 0
  /// Words in units of prose.
  private(set) var prose = 0
  private(set) var proseUnits = 0
  /// Units of prose that speak of consent or privacy.
  private(set) var consentProse = 0
  private(set) var readerWords = 0
  /// Units since the last unit of prose, and up to the next.
  private(set) var distanceBefore: [Int] = []
  private(set) var distanceAfter: [Int] = []
  /// How many of the three units before and the three behind are of the same make.
  private(set) var alike: [UInt8] = []
  private var sums: [Sums] = [Sums()]
  private var lexicalSums: [Float] = [0]
  private var weightSums: [Int32] = [0]
  private var proseSums: [Int32] = [0]
  private var tellingSums: [Int32] = [0]

  init(_ units: [Unit], _ words: [Word], _ lexical: [Float]) {
    isProse = units.map(Self.isProse)
    repeats = Repeats(units, words)
    for (index, unit) in units.enumerated() { take(unit, isProse[index], lexical[index], words) }
    sweep()
    alike = Self.alike(units)
  }

  /// Words up to a unit: all, those of matters that banners and forms speak of, and those that speak to the reader.
  struct Sums {
    var words = 0
    var matter = 0
    var reader = 0
  }

  private static let matters: [WordClass] = [.consent, .privacy, .legal, .newsletter, .paywall]

  /// Sums over all units farther than `reach` from the one.
  func rest(of unit: Int, _ reach: Int) -> Sums {
    let (all, end, start) = (
      sums[sums.count - 1], sums[min(sums.count - 1, unit + reach + 1)], sums[max(0, unit - reach)]
    )
    return Sums(
      words: all.words - end.words + start.words, matter: all.matter - end.matter + start.matter,
      reader: all.reader - end.reader + start.reader)
  }

  private static func alike(_ units: [Unit]) -> [UInt8] {
    let makes = units.map(make)
    return makes.indices.map { unit in
      let near = max(0, unit - 3)..<min(makes.count, unit + 4)
      return UInt8(near.reduce(0) { $0 + (makes[$1] == makes[unit] ? 1 : 0) } - 1)
    }
  }

  /// Length to a factor of two, beginning and end.
  private static func make(_ unit: Unit) -> UInt8 {
    let size = UInt8(Int.bitWidth - (unit.wordCount + 1).leadingZeroBitCount)
    return size << 3 | (unit.flags.contains(.endsLikeSentence) ? 1 : 0)
      | (unit.flags.contains(.startsUpper) ? 2 : 0) | (unit.numbers > 0 ? 4 : 0)
  }

  /// Headings such as `Comments` or `Related` speak for what comes after them.
  static let landmarks: [WordClass] = [.comments, .related, .newsletter, .copyright, .share, .byline]
  private static let longestLandmark = 6

  /// Units since the last short line with a word of the kind, for each unit; 255 means that many or more.
  func distances(since kind: WordClass, _ units: [Unit]) -> [UInt8] {
    var distance = 255
    return units.map { unit in
      defer {
        let isLandmark = unit.wordCount <= Self.longestLandmark && unit.count(kind) > 0
        distance = isLandmark ? 1 : min(255, distance + 1)
      }
      return UInt8(distance)
    }
  }

  private mutating func take(_ unit: Unit, _ isProse: Bool, _ lexical: Float, _ all: [Word]) {
    let count = unit.wordCount
    words += count
    readerWords += unit.count(.reader)
    if isProse {
      prose += count
      proseUnits += 1
      if unit.count(.consent) + unit.count(.privacy) > 0 { consentProse += 1 }
      vocabulary.add(unit, all)
    }
    var sum = sums[sums.count - 1]
    sum.words += count
    for kind in Self.matters { sum.matter += unit.count(kind) }
    sum.reader += unit.count(.reader)
    sums.append(sum)
    let weight = min(count, 30)
    lexicalSums.append(lexicalSums[lexicalSums.count - 1] + max(-4, min(4, lexical)) * Float(weight))
    weightSums.append(weightSums[weightSums.count - 1] + Int32(weight))
    proseSums.append(proseSums[proseSums.count - 1] + (isProse ? Int32(count) : 0))
    tellingSums.append(tellingSums[tellingSums.count - 1] + Int32(Self.telling(unit)))
  }

  private mutating func sweep() {
    distanceBefore = [Int](repeating: 0, count: isProse.count)
    distanceAfter = distanceBefore
    var distance = 500
    for index in isProse.indices {
      distanceBefore[index] = distance
      distance = isProse[index] ? 1 : distance + 1
    }
    distance = 500
    for index in isProse.indices.reversed() {
      distanceAfter[index] = distance
      distance = isProse[index] ? 1 : distance + 1
    }
  }

  /// Looks like a sentence of running text, in any language.
  static func isProse(_ unit: Unit) -> Bool {
    let count = unit.wordCount
    guard count >= 8, unit.flags.contains(.endsLikeSentence) || count >= 16 else { return false }
    return Int(unit.capitalised) * 2 <= count && unit.count(.function) * 6 >= count
  }

  static func telling(_ unit: Unit) -> Int {
    var sum = 0
    for kind in 0..<WordClass.reader.rawValue { sum += Int(unit.counts[kind]) }
    return sum
  }

  /// Mean of what the words say, weighted by words.
  func lexicalMean(_ range: Range<Int>) -> Float {
    let weight = weightSums[range.upperBound] - weightSums[range.lowerBound]
    return (lexicalSums[range.upperBound] - lexicalSums[range.lowerBound]) / Float(max(1, weight))
  }

  func proseSum(_ range: Range<Int>) -> Int { Int(proseSums[range.upperBound] - proseSums[range.lowerBound]) }
  func tellingSum(_ range: Range<Int>) -> Int { Int(tellingSums[range.upperBound] - tellingSums[range.lowerBound]) }
}
