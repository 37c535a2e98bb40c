/// Numbers of lines, counted from 1, at offsets that ascend: one pass over the text in all.
struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var number = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter target: in bytes, not before that of the call before.
  mutating func line(at target: Int) -> Int {
    while offset < target {
      if bytes[offset] == 0x0A { number += 1 }
      offset += 1
    }
    return number
  }
}
