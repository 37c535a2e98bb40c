internal import Segmentation
internal import Winnow

/// Keys of single words that rules ask for by name.
enum DateKeys {
  static func key(_ word: String) -> WordKey { WordKey(word) }
  static func set(_ words: String) -> WordSet { WordSet(words.split(separator: " ").map(String.init)) }
}
