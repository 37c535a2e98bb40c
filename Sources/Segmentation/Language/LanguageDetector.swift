public import Winnow

/// Tells the language of a text: by its script where that is enough, else by its words and letter trigrams.
///
/// Looks at eight kilobytes at most, so the cost is bounded; abstains on texts that fit no language or two alike.
/// Some 40 languages; naive Bayes over word frequencies (see MODEL-CARD.md beside the weights).
///
///     LanguageDetector.language(of: Array("Der Zug kam zu spät.".utf8))   // "de"
public enum LanguageDetector: LanguageIdentifier {
  public static func language(of bytes: [UInt8]) -> String? {
    let ranges = TextSample.ranges(bytes)
    var profile = ScriptProfile()
    for range in ranges { count(bytes, range, into: &profile) }
    switch profile.dominant {
    case .latin, .cyrillic, .arabic: return byWords(bytes, ranges)
    case .han: return profile[.kana] * 16 > profile[.han] ? "ja" : "zh"
    case .hangul: return "ko"
    case .greek: return "el"
    case .hebrew: return "he"
    case .devanagari: return "hi"
    case .bengali: return "bn"
    case .tamil: return "ta"
    case .telugu: return "te"
    case .thai: return "th"
    case .georgian: return "ka"
    case .armenian: return "hy"
    case .khmer: return "km"
    case .kana, nil: return nil
    }
  }

  private static func count(_ bytes: [UInt8], _ range: Range<Int>, into profile: inout ScriptProfile) {
    bytes.withUnsafeBufferPointer { bytes in
      var latin = 0
      var index = range.lowerBound
      while index < range.upperBound {
        let (scalar, length) = Scalars.decode(bytes, at: index)
        if scalar >= 0x80 { profile.count(scalar) } else if (scalar | 0x20) &- 0x61 < 26 { latin += 1 }
        index += length
      }
      profile.countLatin(latin)
    }
  }

  private static func byWords(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> String? {
    var scores = LanguageModel.start
    var count = 0
    for range in ranges {
      var words = FoldedWords(bytes, range)
      while words.next() {
        LanguageModel.standard.add(words.scalars, to: &scores)
        count += 1
      }
    }
    return choice(scores, words: count)
  }

  /// The best language when it fits and is clearly ahead of the next.
  static func choice(_ scores: [Int32], words: Int) -> String? {
    var best = 0
    var second = -1
    for index in scores.indices.dropFirst() {
      if scores[index] > scores[best] {
        second = best
        best = index
      } else if second < 0 || scores[index] > scores[second] {
        second = index
      }
    }
    let fit = LanguageModel.logarithm(scores[best])
    let lead = LanguageModel.logarithm(scores[best] - scores[second])
    return lead >= leastLead && fit >= leastFit * Float(words) ? LanguageModel.languages[best] : nil
  }

  /// Both measured on lines of text of many languages: below, one answer in ten is wrong.
  private static let leastLead: Float = 2
  private static let leastFit: Float = 0.3
}
