internal import Glibc

/// The few things that the command asks of the file system.
enum FileSystem {
  enum Kind { case file, directory, other, missing }

  static var lastError: String { String(cString: strerror(errno)) }

  static func kind(_ path: String) -> Kind {
    var info = stat()
    guard stat(path, &info) == 0 else { return .missing }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return .directory
    case S_IFREG, S_IFIFO, S_IFCHR: return .file
    default: return .other
    }
  }

  static func isRegularFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func isRegularFile(descriptor: Int32) -> Bool {
    var info = stat()
    return fstat(descriptor, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  /// Device and number of a file, by which a loop of links is recognised.
  static func identity(_ path: String) -> String {
    var info = stat()
    return stat(path, &info) == 0 ? "\(info.st_dev):\(info.st_ino)" : path
  }

  /// Whether a file can be written at the path: the file where there is one, else its folder.
  static func isWritable(_ path: String) -> Bool {
    if kind(path) != .missing { return kind(path) == .file && access(path, W_OK) == 0 }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return access(folder.isEmpty ? "/" : folder, W_OK) == 0
  }

  /// Bytes of a regular file; nil for a pipe or terminal.
  static func size(_ descriptor: Int32) -> Int? {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(info.st_size)
  }

  /// Makes the folder that `path` lies in, and those above it.
  static func makeFolder(of path: String) {
    var index = path.startIndex
    while let slash = path[index...].firstIndex(of: "/") {
      if slash > path.startIndex { _ = mkdir(String(path[..<slash]), 0o755) }
      index = path.index(after: slash)
    }
  }
}
