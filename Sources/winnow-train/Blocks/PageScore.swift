import Winnow

/// How near an extracted text is to the gold one, by the measures of the public benchmarks.
struct PageScore {
  /// F1 over bags of words.
  private(set) var words = 0.0
  /// Precision and recall over shingles of four words, counted with multiplicity.
  private(set) var precision = 0.0
  private(set) var recall = 0.0
  private(set) var isExact = false

  init(_ text: [UInt64], gold: [UInt64]) {
    let common = Self.common(text, gold)
    let sum = text.count + gold.count
    words = sum == 0 ? 1 : 2 * Double(common) / Double(sum)
    let (a, b) = (Self.shingles(text), Self.shingles(gold))
    let both = Double(Self.common(a, b))
    precision = a.isEmpty ? 0 : both / Double(a.count)
    recall = b.isEmpty ? 0 : both / Double(b.count)
    isExact = text == gold
  }

  private static func shingles(_ words: [UInt64]) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    return (0..<max(1, words.count - 3)).map { start in
      words[start..<min(words.count, start + 4)].reduce(17) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }
    }
  }

  private static func common(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var counts: [UInt64: Int] = [:]
    for word in b { counts[word, default: 0] += 1 }
    return a.count { word in
      guard let left = counts[word], left > 0 else { return false }
      counts[word] = left - 1
      return true
    }
  }
}
