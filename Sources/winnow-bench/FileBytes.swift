import Glibc

/// Whole files.
enum FileBytes {
  /// Empty when the file can't be read.
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

extension String {
  /// What stands behind the last slash.
  var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
