internal import CICU

/// Scripts by their ISO 15924 codes.
public enum Script {
  /// `Latn`, `Cyrl`, `Hani` …; `Zyyy` for characters common to many scripts.
  public static func code(_ scalar: UInt32) -> String {
    if scalar < 0x80, Traits(of: scalar).contains(.letter) { return "Latn" }
    let code = cicu_script(scalar)
    return String(decoding: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }, as: UTF8.self)
  }
}
