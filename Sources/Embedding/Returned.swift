internal import Glibc

/// Memory that the caller frees with `wn_free`.
enum Returned {
  /// Made once and never freed.
  nonisolated(unsafe) static let version: UnsafeMutablePointer<CChar>? = strdup("1.0.0")

  /// A copy with a NUL behind it; nil when there is no memory.
  static func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar>? {
    guard let memory = malloc(bytes.count + 1) else { return nil }
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(memory, base, source.count) }
    }
    let text = memory.assumingMemoryBound(to: CChar.self)
    text[bytes.count] = 0
    return text
  }

  static func hand(
    _ bytes: [UInt8], to out: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
    _ count: UnsafeMutablePointer<Int>?, status: CInt
  ) -> CInt {
    out.pointee = copy(bytes)
    count?.pointee = bytes.count
    return status
  }
}
