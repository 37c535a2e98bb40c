internal import CZlib

/// Decompresses deflate data in one of its wrappers, piece by piece.
final class Inflater {
  enum Format: Int32 { case gzip, zlib, raw }
  enum State { case more, end, corrupt }

  private let handle: OpaquePointer?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ format: Format) { handle = czlib_open(format.rawValue) }

  deinit { czlib_close(handle) }

  /// Decompresses from `input`, whose taken part is moved out of it.
  /// - Returns: at most 64 KiB.
  func inflate(_ input: inout ArraySlice<UInt8>) -> (bytes: ArraySlice<UInt8>, state: State) {
    guard let handle else { return ([], .corrupt) }
    var taken = 0
    var written = 0
    let result = input.withUnsafeBufferPointer {
      czlib_inflate(handle, $0.baseAddress, $0.count, &taken, &buffer, buffer.count, &written)
    }
    input = input.dropFirst(taken)
    return (buffer[..<written], result < 0 ? .corrupt : result > 0 ? .end : .more)
  }

  func reset() { if let handle { czlib_reset(handle) } }

  /// The whole of compressed bytes in memory, up to a limit.
  /// - Returns: what could be read, whether the end was reached, and whether the limit stopped it.
  static func inflated(
    _ bytes: ArraySlice<UInt8>, _ format: Format, limit: Int
  ) -> (bytes: [UInt8], isWhole: Bool, isTooLarge: Bool) {
    let inflater = Inflater(format)
    var input = bytes
    var output: [UInt8] = []
    while true {
      let before = input.count
      let (piece, state) = inflater.inflate(&input)
      if output.count + piece.count > limit { return (output, false, true) }
      output += piece
      if state != .more { return (output, state == .end, false) }
      if piece.isEmpty, input.count == before { return (output, false, false) }
    }
  }
}
