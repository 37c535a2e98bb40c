import Glibc

/// Files of data that an argument names.
enum DataFiles {
  /// The file itself, or the `.jsonl` files of a directory, sorted by name.
  static func list(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [path] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".jsonl") { names.append(name) }
    }
    return names.sorted().map { path + "/" + $0 }
  }
}
