internal import CDigest

/// Digests as the record writes them.
public enum Digest {
  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    cdigest_sha256(bytes, bytes.count, &digest)
    return String(decoding: digest.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] }, as: UTF8.self)
  }
}
