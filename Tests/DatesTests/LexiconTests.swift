import Testing

@testable import Dates

@Suite struct LexiconTests {
  @Test(arguments: Lexicon.codes)
  func everyRowOfTheWordFilesIsUnderstood(code: String) {
    let lexicon = LexiconCache.lexicon(code)
    #expect(lexicon.rejected == [])
    #expect(lexicon.meanings.count > 300)
  }

  /// What a language must have to be claimed at all.
  @Test(arguments: Lexicon.codes)
  func everyLanguageNamesTheCalendar(code: String) {
    let lexicon = LexiconCache.lexicon(code)
    let kinds = Set(lexicon.meanings.map(\.kind))
    let months = Set(lexicon.meanings.filter { $0.kind == .month || $0.kind == .monthMark }.map(\.value))
    let weekdays = Set(lexicon.meanings.filter { $0.kind == .weekday }.map(\.value))
    #expect(months.count == 12 || kinds.contains(.monthMark))
    #expect(weekdays.count == 7)
    #expect(kinds.isSuperset(of: [.day, .unit, .number, .rel, .every, .season, .ref, .tense, .holiday]))
  }

  /// A kind beyond the 64th would have no bit, and its words no meaning.
  @Test func everyKindHasABitOfItsOwn() {
    let bits = Set(WordKind.allCases.map(\.bit))
    #expect(bits.count == WordKind.allCases.count)
    #expect(!bits.contains(0))
  }

  @Test func foldingKeepsPositions() {
    let text = Array("ÄRGER ŽÍT МАЙ ΜΆΙΟΣ İstanbul 5月 São".utf8)
    let folded = FoldedText(text)
    #expect(folded.bytes.count == text.count)
    #expect(String(decoding: folded.bytes, as: UTF8.self).hasPrefix("ärger žít май"))
  }
}
