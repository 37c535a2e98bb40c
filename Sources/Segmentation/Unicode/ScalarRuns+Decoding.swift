/// The runs of `ScalarRuns.text`: a letter for the value, then the length of the run in decimal, left out when it is 1.
extension ScalarRuns {
  static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  static func decode(_ body: (_ value: UInt16, _ count: UInt32) -> Void) {
    var value = -1
    var count: UInt32 = 0
    for byte in text.utf8 {
      if byte &- 0x30 < 10 {
        count = count * 10 + UInt32(byte - 0x30)
      } else {
        if value >= 0 { body(values[value], max(count, 1)) }
        value = Int(byte < 0x61 ? byte - 0x41 : byte - 0x61 + 26)
        count = 0
      }
    }
    body(values[value], max(count, 1))
  }
}
