/// The characters at which Unicode says a line must end (UAX #14, classes BK, CR, LF, NL).
public enum LineEnd {
  @inlinable
  public static func isLineEnd(_ scalar: UInt32) -> Bool {
    (0x0A...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }
}
