internal import SegmentationData

/// Naive Bayes over words and letter trigrams for languages that share a script, embedded in the binary.
package struct LanguageModel: @unchecked Sendable {
  /// The languages of a row, in its order.
  package static let languages = [
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "cs", "sk", "sl", "hr", "fi", "hu", "ro", "ca",
    "tr", "id", "vi", "lt", "lv", "is", "fil", "ru", "uk", "bg", "mk", "ar", "fa", "ur",
  ]
  /// Natural logarithms: English is met most, and those that are met least only win where they show clearly.
  private static let priors: [String: Int32] = ["en": 2, "ca": -2, "fil": -4, "is": -2, "sl": -2, "sk": -2, "mk": -2]

  /// The scores of a text without words.
  static let start = languages.map { 2 * Int32(scale) * (priors[$0] ?? 0) }

  /// A weight is a log-likelihood ratio times this.
  package static let scale: Float = 16

  package static let standard = LanguageModel()

  private let keys: UnsafePointer<UInt32>
  private let rows: UnsafePointer<Int8>
  private let count: Int
  private let width = languages.count
  /// Where the keys with each first byte begin, and the end: keys are hashes, so each has its share of them.
  private let starts: [Int]

  private init() {
    let size = Int(segmentation_languages_size)
    count = size / (4 + Self.languages.count)
    let start = UnsafeRawPointer(segmentation_languages)!
    keys = start.assumingMemoryBound(to: UInt32.self)
    rows = (start + 4 * count).assumingMemoryBound(to: Int8.self)
    starts = Self.starts(UnsafeBufferPointer(start: keys, count: count))
  }

  private static func starts(_ keys: UnsafeBufferPointer<UInt32>) -> [Int] {
    var starts = [Int](repeating: 0, count: 257)
    for key in keys { starts[Int(key >> 24) + 1] += 1 }
    for byte in 0..<256 { starts[byte + 1] += starts[byte] }
    return starts
  }

  /// Adds what a word says to the score of each language. A trigram counts half, since neighbours depend on each other.
  func add(_ word: [UInt32], to scores: inout [Int32]) {
    if let row = row(of: LanguageFeatures.key(word: word)) { return add(row, times: 2, to: &scores) }
    LanguageFeatures.forEachTrigram(of: word) { key in
      if let row = row(of: key) { add(row, times: 1, to: &scores) }
    }
  }

  /// Scores as natural logarithms.
  static func logarithm(_ score: Int32) -> Float { Float(score) / (2 * scale) }

  private func add(_ row: Int, times factor: Int32, to scores: inout [Int32]) {
    let weights = rows + row * width
    scores.withUnsafeMutableBufferPointer { scores in
      for language in 0..<min(scores.count, width) { scores[language] &+= factor &* Int32(weights[language]) }
    }
  }

  /// Bisection over the keys with the same first byte.
  private func row(of key: UInt32) -> Int? {
    let byte = Int(key >> 24)
    var low = starts[byte]
    var high = starts[byte + 1]
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < starts[byte + 1] && keys[low] == key ? low : nil
  }
}
