internal import Glibc

/// What lies in a folder.
package enum Folder {
  /// Names sorted by bytes, so that every machine has the same order; nil for what is no folder or can't be listed.
  package static func names(in path: String) -> [String]? {
    guard let handle = opendir(path) else { return nil }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The files of a folder whose names end so, or the file itself that the path names.
  package static func files(_ path: String, endings: [String]) -> [String] {
    guard let names = names(in: path) else { return [path] }
    return names.filter { name in endings.contains(where: name.hasSuffix) }.map { path + "/" + $0 }
  }
}
