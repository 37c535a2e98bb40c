internal import Glibc

/// Whole files, for settings, models and tools. Articles are streamed instead.
package enum FileBytes {
  /// - Returns: nil when the file can't be read to its end; errno tells why.
  package static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return ferror(file) == 0 ? bytes : nil
  }

  /// The same for a file that the user named.
  ///
  /// - Parameter use: what it was named for, in front of the message; nil where the path says enough.
  /// - Throws: `SetupError` that names the file and the reason.
  package static func read(_ path: String, for use: String?) throws(SetupError) -> [UInt8] {
    if let bytes = read(path) { return bytes }
    let reason = String(cString: strerror(errno))
    throw SetupError(.badData, (use.map { $0 + ": " } ?? "") + "can't read \(path): \(reason)")
  }

  /// - Returns: false when not all could be written.
  package static func write(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }
}
