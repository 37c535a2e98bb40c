import Testing
import Winnow

@testable import Segmentation

/// Our word scanner against ICU's iterator: not one boundary, kind or shape may differ.
@Suite struct WordScannerTests {
  private func expectSame(_ text: String, _ locale: String = "") {
    let bytes = Array(text.utf8)
    let ours = WordSegments(bytes, locale: locale)
    let theirs = WordSegments(icu: bytes, locale: locale)
    guard ours != theirs else { return }
    let written = text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
    let (mine, other) = (ours.segments.map(\.end), theirs.segments.map(\.end))
    Issue.record("\(written): \(mine), ICU \(other)")
  }

  /// One scalar for each word class, ASCII and beyond, one of each length.
  private static let representatives: [Unicode.Scalar] = [
    "a", "1", " ", ".", ",", ":", "_", "@", "!", "\r", "\n", "\"", "é", "’", "漢", "\u{301}", "한",
  ]

  /// Every string of up to four scalars over the representatives.
  @Test func shortStringsAreCutAlike() {
    let all = Self.representatives
    var strings: [String] = [""]
    for _ in 1...4 {
      strings = strings.flatMap { string in all.map { string + String($0) } }
      for string in strings { expectSame(string) }
    }
  }

  /// Scalars out of every run of classes and traits in Unicode.
  private static let unicode: [Unicode.Scalar] = {
    var scalars: [Unicode.Scalar] = []
    var next: UInt32 = 0
    ScalarRuns.decode { _, count in
      if let scalar = Unicode.Scalar(next) { scalars.append(scalar) }
      next += count
    }
    return scalars
  }()

  @Test(arguments: ["", "fi", "sv", "el", "ja"]) func randomStringsAreCutAlike(_ locale: String) {
    var random = Generator(state: 7)
    for _ in 0..<3000 {
      let count = Int.random(in: 1...40, using: &random)
      let share = Int.random(in: 0...10, using: &random)
      let scalars = (0..<count).map { _ in
        Int.random(in: 0..<10, using: &random) < share
          ? Self.unicode.randomElement(using: &random)! : Self.representatives.randomElement(using: &random)!
      }
      expectSame(String(String.UnicodeScalarView(scalars)), locale)
    }
  }

  /// What matters may lie across the edge of a block or of a stretch for ICU.
  @Test func edgesOfBlocksMakeNoDifference() {
    let cores = [
      "a.b", "1,2", "é’é", "a_1", "\r\n", "  ", "a\u{301}.b", "漢字かな", "l’été", "a:b", "👩\u{200D}🚒", "ש״ש", "__",
      "\u{202F}\u{202F}",
    ]
    for length in 44...72 {
      for filler in ["x", " ", "é ", "。"] {
        var pad = ""
        while pad.utf8.count < length { pad += filler }
        for core in cores { expectSame(pad + core + " tail of the text that goes on for a while, and then some more") }
      }
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same strings in every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
