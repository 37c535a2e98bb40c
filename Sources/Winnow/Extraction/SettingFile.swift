internal import Glibc

/// Files that settings name, as they enter the digest of the settings: by what they hold.
enum SettingFile {
  /// `sha256:` and the digest of the file's bytes; the path itself where it can't be read.
  static func digest(_ path: String) -> String {
    guard let file = fopen(path, "rb") else { return path }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return ferror(file) == 0 ? "sha256:" + Digest.sha256(bytes) : path
  }
}
