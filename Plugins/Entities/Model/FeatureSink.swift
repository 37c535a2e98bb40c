/// Collects the hashes of features; they are even, so that training has the odd ones for itself.
struct FeatureSink {
  var output: [UInt64]

  /// - Parameter template: which kind of feature it is, so that equal values of two kinds differ.
  @inline(__always)
  mutating func add(_ template: UInt64, _ value: UInt64) {
    let hash = (value ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
    output.append((hash ^ hash >> 32) &* 0xC4CE_B9FE_1A85_EC53 << 1)
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64) {
    add(template, (first &* 0xD6E8_FEB8_6659_FD93).byteSwapped &+ second)
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) {
    add(template, (first &* 0xD6E8_FEB8_6659_FD93).byteSwapped &+ second, third)
  }
}
