internal import Segmentation

/// Finds quote marks in bytes and tells them from apostrophes, feet and inches.
struct MarkScanner {
  let bytes: [UInt8]

  func marks(in range: Range<Int>) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.mayBegin[Int(bytes[index])], let mark = mark(at: index, within: range) else {
        index += 1
        continue
      }
      marks.append(mark)
      index = mark.end
    }
    return marks
  }

  /// First bytes of marks: `"`, `'`, `` ` ``, `&`, and the lead bytes of the others.
  private static let mayBegin: [Bool] = (0..<256).map { [0x22, 0x27, 0x60, 0x26, 0xC2, 0xE2, 0xE3, 0xEF].contains($0) }

  private func mark(at index: Int, within range: Range<Int>) -> QuoteMark? {
    guard let found = read(at: index) else { return nil }
    let end = index + found.length
    let before = index > range.lowerBound ? Scalars.decode(bytes, before: index).map { $0.scalar } ?? 0x20 : 0x20
    let after = end < range.upperBound ? Scalars.decode(bytes, at: end).scalar : 0x20
    let left = Neighbour(before, isBefore: true)
    let right = Neighbour(after, isBefore: false)
    let context = Self.sides(found, left, right)
    guard !context.isEmpty else { return nil }
    return QuoteMark(
      family: found.family, scalar: found.scalar, start: index, end: end, nominal: found.nominal, context: context,
      isStrong: left == .closing || right == .closing && !isPossessive(index),
      isDoubtful: isDoubtful(found, left, end, range))
  }

  // MARK: - Reading

  private struct Found {
    var family: QuoteMark.Family
    var scalar: UInt32
    var nominal: MarkSides
    var length: Int
  }

  private func read(at index: Int) -> Found? {
    switch bytes[index] {
    case 0x26: return reference(at: index)
    case 0x27, 0x60:
      if index + 1 < bytes.count, bytes[index + 1] == bytes[index] {
        return Found(family: .double, scalar: 0x22, nominal: bytes[index] == 0x60 ? .opens : .both, length: 2)
      }
      return Found(family: .single, scalar: 0x27, nominal: bytes[index] == 0x60 ? .opens : .both, length: 1)
    default:
      let (scalar, length) = Scalars.decode(bytes, at: index)
      return Self.table(scalar).map { Found(family: $0.0, scalar: scalar, nominal: $0.1, length: length) }
    }
  }

  private static func table(_ scalar: UInt32) -> (QuoteMark.Family, MarkSides)? {
    switch scalar {
    case 0x22, 0xFF02: (.double, .both)
    case 0x201C, 0x201F, 0x301D: (.double, .opens)
    case 0x201D, 0x301E, 0x301F: (.double, .closes)
    case 0x201E: (.double, .opens)
    case 0xAB: (.guillemet, .opens)
    case 0xBB: (.guillemet, .closes)
    case 0x2018, 0x201B, 0x201A: (.single, .opens)
    case 0x2019: (.single, .closes)
    case 0x2039: (.angle, .opens)
    case 0x203A: (.angle, .closes)
    case 0x300C, 0xFF62: (.corner, .opens)
    case 0x300D, 0xFF63: (.corner, .closes)
    case 0x300E: (.whiteCorner, .opens)
    case 0x300F: (.whiteCorner, .closes)
    default: nil
    }
  }

  /// `&#8220;`, `&quot;`, `&ldquo;` that a scraper left in the text.
  private func reference(at index: Int) -> Found? {
    for (text, scalar) in Self.references where bytes[index...].starts(with: text) {
      guard let (family, nominal) = Self.table(scalar) else { return nil }
      return Found(family: family, scalar: scalar, nominal: nominal, length: text.count)
    }
    return nil
  }

  private static let references: [([UInt8], UInt32)] = [
    ("&#8220;", 0x201C), ("&#8221;", 0x201D), ("&#8222;", 0x201E), ("&ldquo;", 0x201C), ("&rdquo;", 0x201D),
    ("&bdquo;", 0x201E), ("&quot;", 0x22), ("&#34;", 0x22), ("&laquo;", 0xAB), ("&raquo;", 0xBB), ("&#171;", 0xAB),
    ("&#187;", 0xBB), ("&#8216;", 0x2018), ("&#8217;", 0x2019), ("&lsquo;", 0x2018), ("&rsquo;", 0x2019),
    ("&#39;", 0x27), ("&apos;", 0x27), ("&#x201C;", 0x201C), ("&#x201D;", 0x201D), ("&#x27;", 0x27),
    ("&#147;", 0x201C), ("&#148;", 0x201D),
  ].map { (Array($0.0.utf8), $0.1) }

  // MARK: - Which way it turns

  private enum Neighbour {
    case blank, letter, opening, closing, dash

    init(_ scalar: UInt32, isBefore: Bool) {
      let traits = Traits(of: scalar)
      if traits.contains(.space) || scalar < 0x20 {
        self = .blank
      } else if !traits.isDisjoint(with: [.letter, .digit, .mark]) {
        self = .letter
      } else if [0x28, 0x5B, 0x7B, 0xBF, 0xA1, 0x24, 0xA3, 0x20AC, 0x40, 0x23].contains(scalar) {
        self = .opening
      } else if [0x2D, 0x2013, 0x2014, 0x2015, 0x2F].contains(scalar) {
        self = .dash
      } else if [0x2026].contains(scalar) || MarkScanner.table(scalar) != nil || scalar == 0x27 || scalar == 0x60 {
        // An ellipsis may begin a quotation; another mark stands on its outer side.
        self = isBefore ? .opening : .closing
        if scalar == 0x2026 { self = .dash }
      } else {
        self = .closing
      }
    }
  }

  private static func sides(_ found: Found, _ left: Neighbour, _ right: Neighbour) -> MarkSides {
    switch found.family {
    case .corner, .whiteCorner: return found.nominal
    case .guillemet, .angle: return guillemet(found, left, right)
    case .double where found.scalar != 0x22 && found.scalar != 0xFF02: return curly(found, left, right)
    case .single where left == .letter && right == .letter: return []
    default: return straight(left, right)
    }
  }

  /// Their characters tell the side, but in German and Danish they turn inwards, in Swedish both turn one way.
  private static func guillemet(_ found: Found, _ left: Neighbour, _ right: Neighbour) -> MarkSides {
    if left == .blank, right == .blank { return found.nominal }
    if left == .blank || left == .opening { return found.nominal == .closes ? .opens : .both }
    if right == .blank { return found.nominal == .opens ? .closes : .both }
    return .both
  }

  private static func curly(_ found: Found, _ left: Neighbour, _ right: Neighbour) -> MarkSides {
    if found.scalar == 0x201E { return .opens }
    let seen = straight(left, right)
    // What is seen counts where it is plain; the character decides the rest.
    if found.nominal == .opens { return left == .letter || left == .closing ? .both : .opens }
    return left == .blank && (right == .letter || right == .opening) ? .both : seen == .opens ? .both : .closes
  }

  private static func straight(_ left: Neighbour, _ right: Neighbour) -> MarkSides {
    switch (left, right) {
    case (.blank, .blank): .both
    case (.blank, _), (.opening, .letter), (.dash, .letter), (.opening, .opening): .opens
    case (_, .blank), (.letter, .closing), (.closing, .closing), (.closing, .dash): .closes
    case (.opening, _): .both
    case (.closing, .letter): .both
    default: .both
    }
  }

  // MARK: - What is no mark

  /// `the players’ bus`: an s before, a word behind.
  private func isPossessive(_ index: Int) -> Bool { index > 0 && bytes[index - 1] | 0x20 == 0x73 }

  /// Inches behind a digit, elisions and decades behind a single mark.
  private func isDoubtful(_ found: Found, _ left: Neighbour, _ end: Int, _ range: Range<Int>) -> Bool {
    let start = end - found.length
    if found.scalar == 0x22 || found.scalar == 0x27, start > range.lowerBound, isDigit(start - 1) { return true }
    guard found.family == .single, end < range.upperBound else { return false }
    // Decades: ’90s. A digit alone may well begin a quotation.
    if isDigit(end) { return found.scalar != 0x2018 && end + 1 < range.upperBound && isDigit(end + 1) }
    if found.scalar == 0x2018 { return false }
    var last = end
    while last < range.upperBound, bytes[last] | 0x20 >= 0x61, bytes[last] | 0x20 <= 0x7A { last += 1 }
    return last > end && Self.elisions.contains(WordKey(bytes, end, last))
  }

  private func isDigit(_ index: Int) -> Bool { bytes[index] &- 0x30 < 10 }

  private static let elisions: WordSet = "em til tis twas cause bout n s t d ll re ve m round tisn twere nother"
}
