internal import Segmentation
internal import Winnow

/// Tokens outside quote marks in which a speaker is looked for.
struct Clause {
  let bytes: [UInt8]
  let tokens: Layer<Token>
  let bounds: Range<Int>

  func key(_ index: Int) -> WordKey? { bounds.contains(index) ? tokens[index].mark.key : nil }
  func isWord(_ index: Int) -> Bool {
    guard bounds.contains(index) else { return false }
    return tokens[index].mark.kind == .word || tokens[index].mark.kind == .number
  }
  func contains(_ words: WordSet, _ index: Int) -> Bool { key(index).map(words.contains) ?? false }
  func isComma(_ index: Int) -> Bool { sign(index) == 0x2C }

  func sign(_ index: Int) -> UInt8 {
    guard bounds.contains(index), tokens[index].range.count == 1 else { return 0 }
    return bytes[tokens[index].range.start]
  }

  func isHyphen(_ index: Int) -> Bool { sign(index) == 0x2D && !tokens[index].mark.shape.contains(.afterSpace) }
  func isCapitalised(_ index: Int) -> Bool { bounds.contains(index) && tokens[index].mark.shape.contains(.capitalized) }

  /// The stop of an initial or abbreviation between two words: `Gen. Smith`.
  func isInnerStop(_ index: Int) -> Bool {
    sign(index) == 0x2E && isWord(index - 1) && isCapitalised(index + 1) && tokens[index - 1].range.count <= 4
  }

  func range(_ indices: Range<Int>) -> TextRange? {
    guard let first = indices.first, let last = indices.last else { return nil }
    return tokens[first].range.union(tokens[last].range)
  }

  func isCue(_ index: Int) -> Bool {
    guard let key = key(index) else { return false }
    return CueWords.saying.contains(key) || CueWords.reporting.contains(key)
  }
}
