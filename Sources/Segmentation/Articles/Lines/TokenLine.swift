internal import Winnow

/// The tokens of one line or paragraph; indices count from its first. Asking behind the end gives nil or false.
struct TokenLine {
  let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let bounds: Range<Int>

  init(_ bytes: [UInt8], _ tokens: Layer<Token>, _ bounds: Range<Int>) {
    self.bytes = bytes
    self.tokens = tokens
    self.bounds = bounds
  }

  var count: Int { bounds.count }

  func token(_ index: Int) -> Annotation<Token>? {
    index >= 0 && index < bounds.count ? tokens[bounds.lowerBound + index] : nil
  }

  func key(_ index: Int) -> WordKey? { token(index)?.mark.key }
  func kind(_ index: Int) -> Token.Kind? { token(index)?.mark.kind }
  func shape(_ index: Int) -> Token.Shape { token(index)?.mark.shape ?? [] }

  /// Length in bytes.
  func count(_ index: Int) -> Int { token(index)?.range.count ?? 0 }

  func isOne(of words: WordSet, at index: Int) -> Bool { key(index).map(words.contains) ?? false }

  /// Value of a token that is ASCII digits and nothing else.
  func number(_ index: Int) -> Int? {
    let all = numbers(index)
    return all.count == 1 ? all[0] : nil
  }

  /// Values of a token made of digits and inner stops: `03.04.2021` has three; none when anything else is in it.
  func numbers(_ index: Int) -> [Int] {
    guard let range = token(index)?.range, range.count <= 10 else { return [] }
    var values = [0]
    for byte in bytes[range.indices] {
      if byte == UInt8(ascii: ".") {
        values.append(0)
      } else if byte &- 0x30 < 10 {
        values[values.count - 1] = values[values.count - 1] * 10 + Int(byte - 0x30)
      } else {
        return []
      }
    }
    return values
  }

  /// Value of digits with or without the letters of an ordinal: `3`, `3rd`, `1er`.
  func ordinal(_ index: Int) -> Int? {
    guard let range = token(index)?.range, range.count <= 6 else { return nil }
    let digits = bytes[range.indices].prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits.count) else { return nil }
    let suffix = String(decoding: bytes[range.start + digits.count..<range.end], as: UTF8.self)
    guard ["", "st", "nd", "rd", "th", "er", "re", "º", "ª", "e"].contains(suffix) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
