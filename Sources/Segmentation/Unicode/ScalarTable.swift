/// What word rules and token kinds ask about a scalar, in one look-up: word class in bits 8...11, traits in bits 0...7.
///
/// Filled once from runs that were generated out of ICU's properties (`ScalarRuns`): a flat table for the Basic
/// Multilingual Plane, bisection above.
struct ScalarTable: Sendable {
  static let shared = ScalarTable()

  let low: [UInt16]
  private let starts: [UInt32]
  private let values: [UInt16]

  private init() {
    var low = [UInt16](repeating: 0, count: 0x10000)
    var starts: [UInt32] = []
    var values: [UInt16] = []
    var next: UInt32 = 0
    ScalarRuns.decode { value, count in
      let end = next + count
      if next < 0x10000 { Self.fill(&low, Int(next)..<Int(min(end, 0x10000)), value) }
      if end > 0x10000 {
        starts.append(max(next, 0x10000))
        values.append(value)
      }
      next = end
    }
    self.low = low
    self.starts = starts
    self.values = values
  }

  private static func fill(_ table: inout [UInt16], _ scalars: Range<Int>, _ value: UInt16) {
    table.withUnsafeMutableBufferPointer { $0[scalars].update(repeating: value) }
  }

  func value(_ scalar: UInt32) -> UInt16 { scalar < 0x10000 ? low[Int(scalar)] : high(scalar) }

  func high(_ scalar: UInt32) -> UInt16 {
    var first = 0
    var last = starts.count
    while first + 1 < last {
      let middle = (first + last) / 2
      if starts[middle] <= scalar { first = middle } else { last = middle }
    }
    return values[first]
  }
}
