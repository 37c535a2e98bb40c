internal import Winnow

/// Candidates for names where no capital shows them: by surnames, titles and the ends of names of places and
/// organisations, over the dictionary words that tokens are in Chinese and Japanese and the spaced words of Korean.
struct EastAsianNames {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>

  init(_ bytes: [UInt8], _ tokens: Layer<Token>) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// The longest name in characters, without its title.
  private static let longest = 4

  /// The name that begins with the token at `index`, if one does: its range and the index behind its last token.
  func name(at index: Int, before last: Int) -> (range: TextRange, end: Int)? {
    let text = characters(index)
    guard let first = text.first else { return nil }
    if Self.isHangul(first) { return korean(index, text, last) }
    if Self.isKatakana(first) { return katakana(index, last) }
    return Self.isHan(first) ? han(index, text, last) : nil
  }

  /// A surname and one or two syllables before a particle or title, or a word that ends like a name of an institution.
  private func korean(_ index: Int, _ text: [UInt32], _ last: Int) -> (range: TextRange, end: Int)? {
    let stem = EastAsianWords.withoutParticle(text)
    let isTitled =
      index + 1 < last && isJoined(index, "\u{20}")
      && EastAsianWords.begins(characters(index + 1), EastAsianWords.koreanTitles)
    let isPerson =
      stem.count == 3 && EastAsianWords.koreanSurnames.contains(stem[0]) && (isTitled || stem.count < text.count)
    let isPlace = stem.count >= 3 && EastAsianWords.ends(stem, EastAsianWords.koreanEnds)
    guard isPerson || isPlace else { return nil }
    return (TextRange(tokens[index].range.start, tokens[index].range.start + Self.bytes(stem)), index + 1)
  }

  /// A run of Katakana words, joined by middle dots.
  private func katakana(_ index: Int, _ last: Int) -> (range: TextRange, end: Int)? {
    var end = index
    var length = 0
    while end < last, let first = characters(end).first, Self.isKatakana(first), end == index || touches(end) {
      length += characters(end).count
      end += 1
    }
    return length > 2 ? (range(index, end), end) : nil
  }

  private func han(_ index: Int, _ text: [UInt32], _ last: Int) -> (range: TextRange, end: Int)? {
    if text.count == 1, EastAsianWords.hanFunctionWords.contains(text[0]) { return nil }
    if text.count > 2, EastAsianWords.ends(text, EastAsianWords.hanEnds) { return (tokens[index].range, index + 1) }
    var end = index + 1
    var name = text
    while end < last, touches(end), let first = characters(end).first, Self.isHan(first) {
      let next = characters(end)
      if EastAsianWords.begins(next, EastAsianWords.hanTitles) { break }
      if next.count == 1, EastAsianWords.hanFunctionWords.contains(first) { break }
      if name.count >= 2, EastAsianWords.hanEnds.contains(next) { return (range(index, end + 1), end + 1) }
      if name.count + next.count > Self.longest { break }
      name += next
      end += 1
    }
    return person(index, text, name, end, last)
  }

  /// Two to four characters before a title; or single characters after a surname.
  private func person(
    _ index: Int, _ text: [UInt32], _ name: [UInt32], _ end: Int, _ last: Int
  ) -> (range: TextRange, end: Int)? {
    let isTitled = end < last && touches(end) && EastAsianWords.begins(characters(end), EastAsianWords.hanTitles)
    if isTitled, name.count >= 2 { return (range(index, end), end) }
    guard EastAsianWords.hanSurnames.contains(text[0]), text.count == 1 else { return nil }
    var close = index + 1
    while close < end, close <= index + 2, characters(close).count == 1 { close += 1 }
    return close > index + 1 ? (range(index, close), close) : nil
  }

  private func touches(_ index: Int) -> Bool { tokens[index].range.start == tokens[index - 1].range.end }

  private func isJoined(_ index: Int, _ blank: Unicode.Scalar) -> Bool {
    bytes[tokens[index].range.end..<tokens[index + 1].range.start].allSatisfy { UInt32($0) == blank.value }
  }

  private func range(_ first: Int, _ end: Int) -> TextRange { tokens[first].range.union(tokens[end - 1].range) }

  private func characters(_ index: Int) -> [UInt32] {
    var scalars: [UInt32] = []
    let range = tokens[index].range
    var offset = range.start
    while offset < range.end, scalars.count < 16 {
      let (scalar, length) = Scalars.decode(bytes, at: offset)
      scalars.append(scalar)
      offset += length
    }
    return scalars
  }

  private static func bytes(_ scalars: [UInt32]) -> Int {
    scalars.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 < 0x800 ? 2 : $1 < 0x10000 ? 3 : 4) }
  }

  static func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }
  static func isKatakana(_ scalar: UInt32) -> Bool { (0x30A1...0x30FC).contains(scalar) }
  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar)
  }
}
