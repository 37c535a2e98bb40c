import Entities
import Segmentation
import Testing

/// What the name lists are looked up by and in.
@Suite struct NameTableTests {
  private static func folded(_ word: String) -> WordKey {
    LatinFolding.key(Array(word.utf8), 0, word.utf8.count)
  }

  @Test(arguments: [
    ("Müller", "muller"), ("Mu\u{308}ller", "muller"), ("STRAßE", "strasse"), ("Łódź", "lodz"), ("Ærø", "aero"),
    ("Nguyễn", "nguyen"), ("plain", "plain"),
  ])
  func marksAreFolded(written: String, plain: String) { #expect(Self.folded(written) == WordKey(plain)) }

  @Test func otherLettersStay() {
    #expect(Self.folded("Москва") == WordKey("москва"))
    #expect(Self.folded("Москва") != Self.folded("Москве"))
  }

  @Test func everyKeyHasItsValueAndOthersHaveNone() {
    let entries = (0..<5_000).map { (key: WordKey("name\($0)").value, value: UInt32($0 % 255 + 1)) }
    let words = KeyTable.words(entries, bits: 8)
    words.withUnsafeBufferPointer { words in
      let table = KeyTable(words)
      let wrong = entries.filter { table[WordKey(value: $0.key)] != $0.value }
      #expect(wrong.isEmpty)
      // A chance of about two in 2^24 each.
      #expect(!(0..<5_000).contains { table[WordKey("other\($0)")] != 0 })
    }
  }

  @Test(arguments: [[], [3], [3, 8], [40, 8, 1], [3, 8, 0, 0]] as [[UInt32]])
  func tablesThatAreNoneAreEmpty(words: [UInt32]) {
    words.withUnsafeBufferPointer { #expect(KeyTable($0)[WordKey("name")] == 0) }
  }
}
