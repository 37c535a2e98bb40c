/// How many letters of each script a text has, in the groups that matter to its language.
struct ScriptProfile {
  enum Group: Int, CaseIterable {
    case latin, cyrillic, arabic, greek, hebrew, devanagari, bengali, tamil, telugu, thai, georgian, armenian, khmer
    case hangul, kana, han
  }

  private(set) var counts = [Int](repeating: 0, count: Group.allCases.count)

  mutating func count(_ scalar: UInt32) {
    if let group = Self.group(of: scalar) { counts[group.rawValue] += group.rawValue >= Group.hangul.rawValue ? 2 : 1 }
  }

  /// Letters of ASCII, counted elsewhere.
  mutating func countLatin(_ letters: Int) { counts[Group.latin.rawValue] += letters }

  subscript(group: Group) -> Int { counts[group.rawValue] }

  /// The script most of the letters are in, Japanese and Chinese taken together as `han`; a syllable or character
  /// counts as two letters. Nil for a text without letters or with as many of another script.
  var dominant: Group? {
    var counts = counts
    counts[Group.han.rawValue] += counts[Group.kana.rawValue]
    counts[Group.kana.rawValue] = 0
    let total = counts.reduce(0, +)
    return Group.allCases.first { counts[$0.rawValue] * 2 > total }
  }

  /// Blocks instead of script properties: exact enough to count by, and a few comparisons.
  private static func group(of scalar: UInt32) -> Group? {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x400...0x52F: .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x530...0x58F: .armenian
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFE: .arabic
    case 0x900...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xB80...0xBFF: .tamil
    case 0xC00...0xC7F: .telugu
    case 0xE00...0xE7F: .thai
    case 0x10A0...0x10FF: .georgian
    case 0x1780...0x17FF: .khmer
    case 0x1100...0x11FF, 0xAC00...0xD7A3: .hangul
    case 0x3041...0x3096, 0x30A1...0x30FA, 0xFF66...0xFF9D: .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: .han
    default: nil
    }
  }
}
