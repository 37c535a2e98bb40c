internal import Segmentation

/// A run of letters, marks and digits from `start` on, with apostrophes inside.
struct LetterRun {
  let key: UInt64
  /// Key of the first letters, or of all where there are no more.
  let stem: UInt64
  let end: Int
  let shape: Word.Shape
  /// Places where a small letter is followed by a capital: `AcceptReject` has one.
  private(set) var joints = 0

  /// - Parameter stopsAtJoint: ends at the first joint.
  init(_ bytes: [UInt8], _ start: Int, _ limit: Int, stopsAtJoint: Bool = false) {
    var index = start
    var uppers = 0
    var last = Case.none
    var letters = 0
    while index < limit {
      if last == .lower {
        let start = index
        while index < limit, bytes[index] &- 0x61 < 26 { index += 1 }
        letters += index - start
        if index == limit { break }
      }
      let (next, length) = Self.letter(bytes, index, limit)
      if length == 0 { break }
      let isJoint = last == .lower && next == .upper || last == .upper && next == .lower && uppers > 1
      if isJoint {
        // `OKNo`: the last capital belongs to the second word.
        let joint = last == .upper ? index - 1 : index
        if stopsAtJoint, joint > start {
          index = joint
          if last == .upper { uppers -= 1 }
          break
        }
        joints += 1
        if last == .upper { uppers = 1 }
      }
      if next == .upper { uppers += 1 } else if next == .lower { uppers = 0 }
      if letters == 0, next != .none { firstIsUpper = next == .upper }
      letters += 1
      last = next == .none ? last : next
      index += length
    }
    end = max(index, start + 1)
    let keys = WordKey.withStem(bytes, start, end, letters: Self.lettersOfStem)
    (key, stem) = (keys.word.value, keys.stem.value)
    var shape: Word.Shape = firstIsUpper ? .capitalised : []
    if firstIsUpper, uppers == letters, letters > 1 { shape.insert(.upper) }
    self.shape = shape
  }

  private static let lettersOfStem = 5

  private var firstIsUpper = false

  private enum Case { case lower, upper, none }

  /// The letter at `index` and its length, 0 when there is none.
  private static func letter(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> (Case, Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte &- 0x61 < 26 { return (.lower, 1) }
      if byte &- 0x41 < 26 { return (.upper, 1) }
      if byte &- 0x30 < 10 { return (.none, 1) }
      let isInside = byte == 0x27 && index + 1 < limit && (bytes[index + 1] | 0x20) &- 0x61 < 26
      return (.none, isInside ? 1 : 0)
    }
    let (scalar, length) = Scalars.decode(bytes, at: index)
    if scalar == 0x2019 {
      let isInside = index + 3 < limit && (bytes[index + 3] | 0x20) &- 0x61 < 26
      return (.none, isInside ? 3 : 0)
    }
    guard !EastAsian.isPart(scalar) else { return (.none, 0) }
    let traits = Traits(of: scalar)
    if traits.contains(.lower) { return (.lower, length) }
    if traits.contains(.upper) { return (.upper, length) }
    return (.none, traits.isDisjoint(with: [.letter, .mark]) ? 0 : length)
  }

  /// `https://…`, `www.…` and `name@…`.
  func isAddress(_ bytes: [UInt8], _ limit: Int) -> Bool {
    guard end + 2 < limit else { return false }
    if bytes[end] == 0x3A { return bytes[end + 1] == 0x2F && bytes[end + 2] == 0x2F }
    if bytes[end] == 0x40 { return (bytes[end + 1] | 0x20) &- 0x61 < 26 }
    return bytes[end] == 0x2E && key == Self.www && bytes[end + 1] > 0x20
  }

  private static let www = WordKey("www").value
}
