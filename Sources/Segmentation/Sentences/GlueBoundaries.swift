internal import Winnow

/// Boundaries that scraping or haste hid: `… das Signal nicht erkannten.Post aus Thüringen`, `really?they said`.
///
/// Unicode's rules see an abbreviation there. A full stop between a word in lower case and a capitalised one, or a
/// question or exclamation mark between letters, ends a sentence without white space, unless the stretch is an address
/// or a dotted name.
struct GlueBoundaries {
  /// Bytes right behind the stops, ascending.
  let ends: [Int32]

  /// How far around the stop white space is looked for.
  private static let reach = 48

  /// - Parameter stops: the stops with black text right behind.
  init(_ bytes: TextBytes, stops: [Int32]) {
    ends = stops.filter { Self.isGlued(bytes, at: Int($0)) }.map { $0 + 1 }
  }

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }

  private static func isGlued(_ bytes: TextBytes, at stop: Int) -> Bool {
    guard stop > 2, stop + 2 < bytes.count, !isStop(bytes[stop + 1]) else { return false }
    let next = Traits(of: Scalars.decode(bytes, at: stop + 1).scalar)
    guard next.contains(.letter) else { return false }
    if bytes[stop] == 0x2E {
      guard next.contains(.upper), hasLower(bytes, behind: stop + 1) else { return false }
      guard isEllipsis(bytes, at: stop) || endsInLower(bytes, stop) else { return false }
    } else {
      guard next.contains(.upper) || next.contains(.lower), isBehindLetters(bytes, stop) else { return false }
    }
    return !isAddress(bytes, around: stop) && !isDomain(bytes, at: stop + 1)
  }

  /// The second letter is in lower case: a word, not initials.
  private static func hasLower(_ bytes: TextBytes, behind start: Int) -> Bool {
    let second = start + Scalars.decode(bytes, at: start).length
    return second < bytes.count && Traits(of: Scalars.decode(bytes, at: second).scalar).contains(.lower)
  }

  /// The two letters before the stop are in lower case.
  private static func endsInLower(_ bytes: TextBytes, _ stop: Int) -> Bool {
    guard let last = Scalars.decode(bytes, before: stop), Traits(of: last.scalar).contains(.lower),
      let before = Scalars.decode(bytes, before: stop - last.length)
    else { return false }
    return Traits(of: before.scalar).contains(.lower)
  }

  /// The third stop or a later one, behind a letter: `stolen art...Out of`.
  private static func isEllipsis(_ bytes: TextBytes, at stop: Int) -> Bool {
    guard stop >= 3, bytes[stop - 1] == 0x2E, bytes[stop - 2] == 0x2E else { return false }
    return isBehindLetters(bytes, stop)
  }

  /// Stops apart, a letter stands before.
  private static func isBehindLetters(_ bytes: TextBytes, _ stop: Int) -> Bool {
    var index = stop
    while index > 0, stop - index < 8, isStop(bytes[index - 1]) { index -= 1 }
    return Scalars.decode(bytes, before: index).map { Traits(of: $0.scalar).contains(.letter) } ?? false
  }

  /// `Com` of `Newsfeed.Com`.
  private static func isDomain(_ bytes: TextBytes, at start: Int) -> Bool {
    var end = start
    while end < bytes.count, end - start < 6, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    return topDomains.contains(WordKey(bytes, start, end))
  }

  private static let topDomains: WordSet = "com org net edu gov info biz de uk fr co io tv eu us ca"

  /// A slash, an at sign, a colon or another full stop stands in the same stretch of black text.
  private static func isAddress(_ bytes: TextBytes, around stop: Int) -> Bool {
    var index = stop - 1
    while index >= 0, isStop(bytes[index]) { index -= 1 }
    while index >= 0, stop - index < reach, bytes[index] > 0x20 {
      if isAddressByte(bytes[index]) { return true }
      index -= 1
    }
    index = stop + 1
    while index < bytes.count, index - stop < reach, bytes[index] > 0x20 {
      if isAddressByte(bytes[index]), !endsStretch(bytes, index) { return true }
      index += 1
    }
    return false
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x40 || byte == 0x3A || byte == 0x2E || byte == 0x5F || byte == 0x3D || byte == 0x26
  }

  /// Behind the stop at `index` nothing but stops and closing marks stand in the stretch.
  private static func endsStretch(_ bytes: TextBytes, _ index: Int) -> Bool {
    var end = index + 1
    while end < bytes.count, bytes[end] > 0x20, end - index < 4, bytes[end] < 0x30 { end += 1 }
    return end == bytes.count || bytes[end] <= 0x20
  }
}
