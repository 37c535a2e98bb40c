internal import Segmentation
internal import Winnow

/// What the ending of a word that is in no list tells about it.
enum Endings {
  static func classes(_ bytes: [UInt8], _ token: Annotation<Token>, _ language: String) -> WordClass {
    guard language == "en", token.mark.kind == .word, token.range.count > 4 else { return [] }
    let end = token.range.end
    let isCapitalised = token.mark.shape.contains(.capitalized)
    switch (bytes[end - 2] | 0x20, bytes[end - 1] | 0x20) {
    case (0x65, 0x64) where !isCapitalised: return [.finite, .past]
    case (0x6C, 0x79) where !isCapitalised: return .adverb
    case (0x6E, 0x67) where !isCapitalised && bytes[end - 3] | 0x20 == 0x69: return .ing
    default: return []
    }
  }
}
