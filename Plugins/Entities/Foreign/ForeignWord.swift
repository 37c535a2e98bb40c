internal import Segmentation
internal import Winnow

/// A token of a language other than English, without an elided article in front (`l’Allemagne`).
struct ForeignWord {
  var start: Int
  var end: Int
  var key: WordKey
  /// Key of what all forms of the word begin with; `key` where nothing is declined.
  var stem: WordKey
  /// What lists say of it; nil where nobody has looked.
  var classes: NameClasses?
  var isWord: Bool
  /// A word that begins with a capital.
  var isCapital: Bool
  var isAllUpper: Bool
  /// Where its ending behind a mark ends (`'da` in `Ankara'da`); `end` where there is none.
  var suffixEnd: Int
  /// An article is written together with it.
  var isElided = false
  var isAfterSpace: Bool
  var isAfterLineEnd: Bool

  init(_ token: Annotation<Token>, _ bytes: [UInt8], _ vocabulary: SharedVocabulary) {
    start = token.range.start
    end = token.range.end
    suffixEnd = end
    key = token.mark.key
    stem = key
    isWord = token.mark.kind == .word
    isCapital = isWord && token.mark.shape.contains(.capitalized)
    isAllUpper = isWord && token.mark.shape.contains(.allUpper) && !token.mark.shape.contains(.oneLetter)
    isAfterSpace = token.mark.shape.contains(.afterSpace)
    isAfterLineEnd = token.mark.shape.contains(.afterLineEnd)
    if let mark = vocabulary.words.suffixMark, isWord { cutSuffix(mark, bytes) }
    if isWord, !vocabulary.words.declension.isEmpty { stem = vocabulary.words.declension.stem(bytes, start, end) }
    if !vocabulary.words.isOwn, isWord, let name = Self.behindElision(start, end, bytes) {
      start = name
      key = WordKey(bytes, name, end)
      stem = key
      isCapital = Self.isUpper(bytes, name)
      isElided = isCapital
      isAllUpper = end - name > 1 && bytes[name..<end].allSatisfy { $0 &- 0x41 < 26 }
    }
  }

  /// `Ankara'da`, `NATO:n`: the name is what stands before the mark.
  private mutating func cutSuffix(_ mark: UInt8, _ bytes: [UInt8]) {
    guard end - start > 3, let cut = (start + 2..<end).first(where: { Self.isMark(bytes, $0, mark) }) else { return }
    end = cut
    key = WordKey(bytes, start, end)
    stem = key
    isAllUpper = isAllUpper || bytes[start..<end].allSatisfy { $0 &- 0x41 < 26 }
  }

  private static func isMark(_ bytes: [UInt8], _ index: Int, _ mark: UInt8) -> Bool {
    bytes[index] == mark
      || mark == 0x27 && bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
        && bytes[index + 2] == 0x99
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
