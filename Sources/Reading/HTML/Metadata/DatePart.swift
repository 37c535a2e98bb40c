/// A number or a word that may be part of a date.
struct DatePart {
  var number: Int?
  var digits = 0
  /// In lower case; empty for numbers.
  var word: [UInt8] = []
  /// The one byte between this part and the next; 0 when it is none or several, the same for 年, 月 and their kin.
  var joint: UInt8 = 0

  private static let most = 400

  /// Words between the parts of a date (`of`, `de`, the `th` of `5th`) are left out.
  static func parts(_ bytes: some Collection<UInt8>) -> [DatePart] {
    var parts: [DatePart] = []
    var part = DatePart()
    var gap: [UInt8] = []
    func isFiller(_ part: DatePart) -> Bool { part.number == nil && fillers.contains(part.word) }
    func end() {
      defer { part = DatePart() }
      guard part.digits > 0 || !part.word.isEmpty else { return }
      if isFiller(part) { return }
      if !parts.isEmpty { parts[parts.count - 1].joint = joint(gap) }
      gap = []
      parts.append(part)
    }
    for byte in bytes {
      if parts.count > most { break }
      let isDigit = byte &- 0x30 < 10
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      if isDigit != (part.digits > 0) || !(isDigit || isLetter) { end() }
      if isDigit {
        part.digits += 1
        part.number = min(99_999_999, (part.number ?? 0) * 10 + Int(byte & 15))
      } else if isLetter {
        part.word.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      } else {
        gap.append(byte)
      }
    }
    end()
    return parts
  }

  private static func joint(_ gap: [UInt8]) -> UInt8 {
    if gap.isEmpty { return 0x2D }
    if gap.count == 1 { return gap[0] == 0x20 ? 0x2D : gap[0] }
    return gap.contains(0x2E) && gap.allSatisfy { $0 == 0x2E || $0 == 0x20 } ? 0x2E : 0
  }

  private static let fillers: Set<[UInt8]> = Set(
    """
    st nd rd th t of de del di d den der le el er the º ª ° г года року. 年 月 日 년 월 일 ngày tháng năm a
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
