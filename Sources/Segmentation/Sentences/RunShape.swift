/// How the core of a black run is written.
enum RunShape: UInt8 {
  case none, lower, capitalized, upper, oneUpper, oneLower, digits, mixedDigits, dotted, address, inner, other

  /// What the shape is made of, gathered scalar by scalar.
  struct Counts {
    private var upper = 0
    private var lower = 0
    private var letters = 0
    private var digits = 0
    private var beginsUpper = false
    private var hasDot = false
    private var isAddress = false

    @inline(__always)
    mutating func take(_ scalar: UInt32) {
      let folded = scalar | 0x20
      if folded &- 0x61 < 26, scalar < 0x80 {
        take(isUpper: scalar < 0x61, isLower: scalar >= 0x61)
      } else {
        takeOther(scalar)
      }
    }

    @inline(__always)
    private mutating func take(isUpper: Bool, isLower: Bool) {
      if isUpper { upper += 1 }
      if isLower { lower += 1 }
      if letters + digits == 0 { beginsUpper = isUpper }
      letters += 1
    }

    private mutating func takeOther(_ scalar: UInt32) {
      let traits = Traits(of: scalar)
      if traits.contains(.letter) {
        take(isUpper: traits.contains(.upper), isLower: traits.contains(.lower))
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
