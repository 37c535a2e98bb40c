/// Where Markdown needs a backslash.
struct MarkdownEscapes {
  /// Pipes end the cells of a table.
  var isCell = false
  /// Whether asterisks, underscores and backticks could pair up.
  private var pairs: [UInt8: Bool] = [:]

  init(isCell: Bool = false) { self.isCell = isCell }

  /// One asterisk alone opens nothing.
  mutating func count(_ bytes: [UInt8], _ pieces: [TextRange], hasStyles: Bool) {
    for mark: UInt8 in [0x2A, 0x5F, 0x60] {
      let count = pieces.reduce(0) { $0 + bytes[$1.indices].count { $0 == mark } }
      pairs[mark] = count > 1 || hasStyles && count > 0
    }
  }

  /// True when the byte would be read as mark-up.
  func isNeeded(_ bytes: [UInt8], _ index: Int, _ line: Range<Int>, isCode: Bool) -> Bool {
    let byte = bytes[index]
    if byte == 0x7C { return isCell }
    if isCode || byte > 0x7E || Self.isAlphanumeric(byte) { return false }
    let before = index > line.lowerBound ? bytes[index - 1] : 0x20
    let after = index + 1 < line.upperBound ? bytes[index + 1] : 0x20
    switch byte {
    case 0x5C: return Self.isPunctuation(after)
    case 0x60: return pairs[byte] ?? true
    case 0x2A: return pairs[byte] ?? true && (before > 0x20 || after > 0x20)
    case 0x5F:
      return pairs[byte] ?? true && !(Self.isWord(before) && Self.isWord(after)) && (before > 0x20 || after > 0x20)
    case 0x7E: return before == 0x7E || after == 0x7E
    case 0x3C: return Self.isLetter(after) || after == 0x2F || after == 0x21 || after == 0x3F
    case 0x5D: return after == 0x28 || after == 0x5B || after == 0x3A
    case 0x26: return Self.isReference(bytes, index + 1, line.upperBound)
    default: return false
    }
  }

  /// A line must not begin like a heading, an item, a quote, a rule, a fence or a definition.
  func protectStart(_ line: inout [UInt8]) {
    guard !isCell, let first = line.first else { return }
    let second = line.count > 1 ? line[1] : 0x20
    switch first {
    case 0x23:
      let level = line.prefix { $0 == 0x23 }.count
      if level <= 6, level == line.count || line[level] == 0x20 { line.insert(0x5C, at: 0) }
    case 0x3E: line.insert(0x5C, at: 0)
    case 0x2D, 0x2B, 0x2A, 0x3A: if second == 0x20 || isRule(line, first) { line.insert(0x5C, at: 0) }
    case 0x3D, 0x5F: if isRule(line, first) { line.insert(0x5C, at: 0) }
    case 0x7E: if line.starts(with: [0x7E, 0x7E, 0x7E]) { line.insert(0x5C, at: 0) }
    case 0x30...0x39:
      let digits = line.prefix { $0 &- 0x30 < 10 }.count
      guard digits < 10, digits < line.count, line[digits] == 0x2E || line[digits] == 0x29 else { return }
      if digits + 1 == line.count || line[digits + 1] == 0x20 { line.insert(0x5C, at: digits) }
    default: break
    }
  }

  private func isRule(_ line: [UInt8], _ mark: UInt8) -> Bool { line.allSatisfy { $0 == mark || $0 == 0x20 } }

  /// A link's target; nil for one that leads nowhere outside of the page's scripts.
  static func destination(_ href: String?) -> [UInt8]? {
    guard let href else { return nil }
    var target = Array(href.utf8).filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    while target.first == 0x20 { target.removeFirst() }
    while target.last == 0x20 { target.removeLast() }
    let scheme = String(decoding: target.prefix(11), as: UTF8.self).lowercased()
    if target.isEmpty || scheme.hasPrefix("javascript:") { return nil }
    return target.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x20: Array("%20".utf8)
      case 0x28: Array("%28".utf8)
      case 0x29: Array("%29".utf8)
      case 0x3C: Array("%3C".utf8)
      case 0x3E: Array("%3E".utf8)
      case 0x5C: Array("%5C".utf8)
      case 0x7C: Array("%7C".utf8)
      default: [byte]
      }
    }
  }

  static func longestRun(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for other in bytes {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func isReference(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let name = bytes[start..<end].prefix { isAlphanumeric($0) || $0 == 0x23 }.prefix(33)
    return !name.isEmpty && name.count < 33 && start + name.count < end && bytes[start + name.count] == 0x3B
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }
  private static func isWord(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte >= 0x80 }
  private static func isPunctuation(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !isAlphanumeric(byte) }
}
