internal import Winnow

/// Cuts a text into units. It need not find true sentences: only the same cuts in the same words, whatever stands before
/// and behind them. So it cuts behind each stop that a blank and no small letter or a capital follows, and between a small letter and a
/// capital, where scraped text is glued.
struct UnitScanner {
  private let bytes: [UInt8]
  private(set) var units: [SiteUnit] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    var index = 0
    while index < bytes.count {
      let end = cut(at: index)
      index = end ?? index + 1
      if end != nil {
        add(start, index)
        start = index
      }
    }
    add(start, bytes.count)
  }

  /// Where the next unit begins, when one ends with the byte at `index`.
  private func cut(at index: Int) -> Int? {
    let byte = bytes[index]
    switch byte {
    case 0x0A, 0x0D, 0x09: return index + 1
    case 0x2E, 0x21, 0x3F: return afterStop(index + 1)
    case 0xE3: return matches(index, 0x80, 0x82) ? index + 3 : nil
    case 0xEF: return matches(index, 0xBC, 0x81) || matches(index, 0xBC, 0x9F) ? index + 3 : nil
    case 0xE2: return matches(index, 0x80, 0xA6) ? afterStop(index + 3) : nil
    case 0x61...0x7A: return at(index + 1) &- 0x41 < 26 ? index + 1 : nil
    default: return nil
    }
  }

  /// Behind a stop and the closing marks after it, when a blank, the end or a capital follows.
  private func afterStop(_ start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == 0x22 || bytes[index] == 0x27 || bytes[index] == 0x29 {
        index += 1
      } else if bytes[index] == 0xE2, at(index + 1) == 0x80, at(index + 2) == 0x99 || at(index + 2) == 0x9D {
        index += 3
      } else {
        break
      }
    }
    let next = at(index)
    if next == 0x20 { return at(index + 1) &- 0x61 < 26 ? nil : index }
    return next < 0x20 || next &- 0x41 < 26 ? index : nil
  }

  private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0x20 }
  private func matches(_ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    at(index + 1) == second && at(index + 2) == third
  }

  private mutating func add(_ start: Int, _ end: Int) {
    var start = start
    var end = end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if start < end { units.append(UnitWords(bytes, start..<end).unit) }
  }
}
