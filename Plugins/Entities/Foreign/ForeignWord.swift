internal import Segmentation
internal import Winnow

/// A token of a language other than English, without an elided article in front (`l’Allemagne`).
struct ForeignWord {
  var start: Int
  var end: Int
  var key: WordKey
  var isWord: Bool
  /// A word that begins with a capital.
  var isCapital: Bool
  var isAllUpper: Bool
  /// An article is written together with it.
  var isElided = false
  var isAfterSpace: Bool
  var isAfterLineEnd: Bool

  init(_ token: Annotation<Token>, _ bytes: [UInt8]) {
    start = token.range.start
    end = token.range.end
    key = token.mark.key
    isWord = token.mark.kind == .word
    isCapital = isWord && token.mark.shape.contains(.capitalized)
    isAllUpper = isWord && token.mark.shape.contains(.allUpper) && !token.mark.shape.contains(.oneLetter)
    isAfterSpace = token.mark.shape.contains(.afterSpace)
    isAfterLineEnd = token.mark.shape.contains(.afterLineEnd)
    if isWord, let name = Self.behindElision(start, end, bytes) {
      start = name
      key = WordKey(bytes, name, end)
      isCapital = Self.isUpper(bytes, name)
      isElided = isCapital
      isAllUpper = end - name > 1 && bytes[name..<end].allSatisfy { $0 &- 0x41 < 26 }
    }
  }

  /// Where the word behind `l’`, `d’`, `dell’` begins; nil where there is no elision.
  private static func behindElision(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    for index in start..<min(end, start + 6) {
      let width = bytes[index] == 0x27 ? 1 : bytes[index] == 0xE2 && index + 2 < end && bytes[index + 2] == 0x99 ? 3 : 0
      guard width > 0 else { continue }
      let name = index + width
      return name < end && elided.contains(WordKey(bytes, start, index)) ? name : nil
    }
    return nil
  }

  private static func isUpper(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] &- 0x41 < 26
      || bytes[index] == 0xC3 && index + 1 < bytes.count && (0x80...0x9E).contains(bytes[index + 1])
  }

  private static let elided: WordSet = "l d s n c qu un dell all nell sull dall quest"
}
