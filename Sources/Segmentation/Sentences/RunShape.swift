/// How the core of a black run is written.
enum RunShape: UInt8 {
  case none, lower, capitalized, upper, oneUpper, oneLower, digits, mixedDigits, dotted, address, inner, other

  init(_ bytes: [UInt8], _ run: BlackRun) {
    var counts = Counts()
    var index = run.coreStart
    while index < run.coreEnd {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      counts.take(scalar)
      index += length
    }
    self = counts.shape
  }

  private struct Counts {
    var upper = 0
    var lower = 0
    var letters = 0
    var digits = 0
    var beginsUpper = false
    var hasDot = false
    var isAddress = false

    mutating func take(_ scalar: UInt32) {
      let traits = Traits(of: scalar)
      if traits.contains(.letter) {
        if traits.contains(.upper) { upper += 1 }
        if traits.contains(.lower) { lower += 1 }
        if letters == 0, digits == 0 { beginsUpper = upper == 1 }
        letters += 1
      } else if traits.contains(.digit) {
        digits += 1
      } else if scalar == 0x2E {
        hasDot = true
      } else if scalar == 0x2F || scalar == 0x40 {
        isAddress = true
      }
    }

    var shape: RunShape {
      if letters + digits == 0 { return .none }
      if isAddress { return letters > 0 ? .address : .mixedDigits }
      if letters == 0 { return .digits }
      if digits > 0 { return .mixedDigits }
      if hasDot { return .dotted }
      if letters == 1 { return upper == 1 ? .oneUpper : lower == 1 ? .oneLower : .other }
      if upper == letters { return .upper }
      if beginsUpper { return .capitalized }
      return upper > 0 ? .inner : lower > 0 ? .lower : .other
    }
  }
}
