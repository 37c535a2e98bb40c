internal import Glibc
internal import Winnow

/// Whole files that a setting names.
enum FileContents {
  static func read(_ path: String, for setting: String) throws(SetupError) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw SetupError(.badData, "\(setting): can't open \(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    if ferror(file) != 0 { throw SetupError(.badData, "\(setting): can't read \(path)") }
    return bytes
  }
}
