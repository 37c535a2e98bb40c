import CICU
import Testing

@testable import Segmentation

/// The scan agrees with ICU's sentence iterator, before any refinement.
@Suite struct BoundaryTests {
  private static func icu(_ bytes: [UInt8], _ locale: String = "") -> [Int32] {
    guard !bytes.isEmpty else { return [] }
    return [Int32](unsafeUninitializedCapacity: bytes.count) { ends, used in
      used = Int(cicu_sentences(bytes, Int32(bytes.count), locale, ends.baseAddress!))
    }
  }

  private static func expectSame(_ scalars: [UInt32]) {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(Unicode.Scalar(scalar) ?? " ") }
    let bytes = Array(text.utf8)
    #expect(SentenceBoundaries(bytes).ends == icu(bytes), "\(scalars.map { String($0, radix: 16) })")
  }

  /// Two of each class: ASCII and beyond, the latter with each length of UTF-8 where there is one.
  private static let representatives: [UInt32] = [
    0x2E, 0x2024, 0x21, 0x3F, 0x3002, 0x104, 0x41, 0x10400, 0x61, 0xE9, 0x10428, 0x30, 0x660, 0x1D7CE, 0x22, 0x28, 0x29,
    0x201D, 0x300D, 0x20, 0x09, 0xA0, 0x3000, 0x0A, 0x0D, 0x85, 0x2029, 0x2C, 0x3A, 0x2014, 0x3001, 0x5D0, 0x4E00,
    0x20000, 0x301, 0xAD, 0x200D, 0x24, 0x1F600, 0x0964, 0x589, 0x11047, 0x00,
  ]

  @Test func allShortStringsOverOneOfEachClass() {
    let few: [UInt32] = [0x2E, 0x21, 0x41, 0x61, 0x30, 0x29, 0x20, 0x0A, 0x0D, 0x2C, 0x5D0, 0x301, 0x24]
    for a in few { for b in few { for c in few { Self.expectSame([0x2E, a, b, c, 0x61, 0x21, c, b, a, 0x41]) } } }
  }

  @Test func randomStringsOverAllClasses() {
    var random: UInt64 = 99
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    for _ in 0..<4_000 {
      Self.expectSame((0..<next(24)).map { _ in Self.representatives[next(Self.representatives.count)] })
    }
  }

  /// Every character of Unicode between a stop and a capital, and as the stop.
  @Test func everyCharacterHasItsClass() {
    var text: [UInt8] = []
    // Beyond the last character with a class of its own in the first two planes, one in a hundred.
    let scalars = Array(UInt32(0)..<0x1FC00) + Array(stride(from: UInt32(0x1FC00), to: 0x110000, by: 101))
    for scalar in scalars.compactMap({ Unicode.Scalar($0) }) {
      text += Array("a\(scalar) B. \(scalar)b.\(scalar)C \(scalar)".utf8)
    }
    #expect(SentenceBoundaries(text).ends == Self.icu(text))
    #expect(SentenceBoundaries(text, isGreek: true).ends == Self.icu(text, "el"))
  }

  @Test func greekQuestionsEndSentences() {
    let bytes = Array("Ποιος ήρθε; Κανείς! a;b; 3;4;\u{37E} Ναι".utf8)
    #expect(SentenceBoundaries(bytes, isGreek: true).ends == Self.icu(bytes, "el"))
  }

  @Test func traitsOfASCIIAreICUs() {
    for scalar in UInt32(0)..<128 { #expect(UInt32(Traits(of: scalar).rawValue) == cicu_traits(scalar), "\(scalar)") }
  }
}
