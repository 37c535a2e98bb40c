package import Segmentation

/// Keys that tell `Bush` from `bush` and `US` from `us`, where `WordKey` is blind to case.
package enum Casing {
  /// The key with the way it is capitalised; the key itself for lower case.
  package static func key(_ key: WordKey, _ shape: Token.Shape) -> WordKey {
    WordKey(value: key.value ^ code(shape) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static func code(_ shape: Token.Shape) -> UInt64 {
    guard shape.contains(.capitalized) else { return shape.contains(.allUpper) ? 3 : 0 }
    return shape.contains(.hasLower) || shape.contains(.oneLetter) ? 1 : 2
  }
}
