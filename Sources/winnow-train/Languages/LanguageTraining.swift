import Segmentation
import Winnow

/// Turns word frequencies into the weights of the language model.
///
/// A row is a word or letter trigram that is frequent in some language; its weights are the logarithms of its
/// probability in each language over the mean of all.
struct LanguageTraining {
  private static let frequentWords = 250
  private static let frequentTrigrams = 400
  /// Probability of what a language's list does not have.
  private static let floor: (word: Double, trigram: Double) = (4e-6, 2e-5)

  private var words: [[UInt32: Double]] = []
  private var trigrams: [[UInt32: Double]] = []
  private var rows: Set<UInt32> = []

  /// - Parameter lists: for each language of the model, in its order, `CODE.tsv` with lines of word, tab, frequency.
  static func run(out: String, lists: [String]) {
    var training = LanguageTraining()
    for code in LanguageModel.languages {
      guard let path = lists.first(where: { $0.hasSuffix("/\(code).tsv") }), let bytes = FileBytes.read(path) else {
        return print("there is no list \(code).tsv")
      }
      training.take(bytes)
    }
    print(FileBytes.write(out, training.weights) ? "wrote \(out), \(training.rows.count) rows" : "can't write \(out)")
  }

  private mutating func take(_ bytes: [UInt8]) {
    var words: [UInt32: Double] = [:]
    var trigrams: [UInt32: Double] = [:]
    for line in bytes.split(separator: 0x0A) {
      let columns = line.split(separator: 0x09)
      guard columns.count == 2, let frequency = Double(String(decoding: columns[1], as: UTF8.self)) else { continue }
      var pieces = FoldedWords(Array(columns[0]), 0..<columns[0].count)
      while pieces.next() {
        words[LanguageFeatures.key(word: pieces.scalars), default: 0] += frequency
        // Trigrams speak for rare words, which look like types more than like running text.
        LanguageFeatures.forEachTrigram(of: pieces.scalars) { trigrams[$0, default: 0] += frequency.squareRoot() }
      }
    }
    rows.formUnion(Self.top(words, Self.frequentWords))
    rows.formUnion(Self.top(trigrams, Self.frequentTrigrams))
    self.words.append(words)
    self.trigrams.append(Self.normalised(trigrams))
  }

  private static func top(_ table: [UInt32: Double], _ count: Int) -> [UInt32] {
    table.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(count).map(\.key)
  }

  private static func normalised(_ table: [UInt32: Double]) -> [UInt32: Double] {
    let total = table.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    return table.mapValues { $0 / total }
  }

  /// Keys, then rows, as the binary embeds them.
  private var weights: [UInt8] {
    let keys = rows.sorted()
    return keys.flatMap { key in (0..<4).map { UInt8(truncatingIfNeeded: key >> ($0 * 8)) } } + keys.flatMap(row)
  }

  private func row(of key: UInt32) -> [UInt8] {
    let isWord = words.contains { $0[key] != nil }
    let floor = isWord ? Self.floor.word : Self.floor.trigram
    let values = (isWord ? words : trigrams).map { ($0[key] ?? 0) + floor }
    let mean = values.reduce(0, +) / Double(values.count)
    return values.map { value in
      let ratio = logarithm(Float(value / mean)) * LanguageModel.scale
      return UInt8(bitPattern: Int8(max(-127, min(127, ratio.rounded()))))
    }
  }
}
