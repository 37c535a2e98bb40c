/// Decompresses gzip (RFC 1952) of any number of members; memory holds one piece of input and one of output.
///
/// A damaged member gives what can be read of it; reading goes on with the next member that can be found.
public final class GzipStream: ByteStream {
  private let source: any ByteStream
  private let inflater = Inflater(.gzip)
  private var input: ArraySlice<UInt8> = []
  /// Bytes of the file before `input`.
  private var offset = 0
  private var isInMember = false
  private var memberStart: Int?
  public private(set) var unitStart: Int?
  public private(set) var damage: String?

  /// - Parameter source: bytes that begin with a member's head.
  public init(_ source: any ByteStream) { self.source = source }

  /// True when `bytes` begin like a gzip member.
  public static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

  public func next() -> [UInt8]? {
    while isInMember || beginMember() {
      if input.isEmpty, !fill() {
        isInMember = false
        damage = "the compressed data ends inside a member"
        return nil
      }
      if let piece = inflate() { return piece }
    }
    return nil
  }

  private func inflate() -> [UInt8]? {
    let before = input.count
    let (bytes, state) = inflater.inflate(&input)
    // A head that is none at all must not be tried again.
    if state == .corrupt, input.count == before { input = input.dropFirst() }
    offset += before - input.count
    if state != .more { isInMember = false }
    if state == .corrupt { damage = "the compressed data is damaged before byte \(offset)" }
    if bytes.isEmpty { return nil }
    unitStart = memberStart
    memberStart = nil
    return Array(bytes)
  }

  /// Finds the next member: at once as a rule; behind damage or padding by its head.
  private func beginMember() -> Bool {
    while true {
      while input.count < 4 { if !fill() { break } }
      guard input.count >= 4 else {
        if input.contains(where: { $0 != 0 }) { damage = damage ?? "there is something behind the compressed data" }
        return false
      }
      if Self.isHead(input) {
        inflater.reset()
        memberStart = offset
        isInMember = true
        return true
      }
      if input[input.startIndex] != 0 { damage = damage ?? "there is something between compressed members" }
      skip(toByte: 0x1F)
    }
  }

  /// The magic number, deflate, and no reserved flag.
  private static func isHead(_ bytes: ArraySlice<UInt8>) -> Bool {
    isGzip(bytes) && bytes[bytes.startIndex + 3] & 0xE0 == 0
  }

  private func skip(toByte byte: UInt8) {
    let rest = input.dropFirst()
    let next = rest.firstIndex(of: byte) ?? rest.endIndex
    offset += next - input.startIndex
    input = input[next...]
  }

  private func fill() -> Bool {
    guard let piece = source.next() else { return false }
    input = input.isEmpty ? piece[...] : input + piece
    return true
  }
}
