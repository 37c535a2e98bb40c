/// Files that settings name, as they enter the digest of the settings: by what they hold.
enum SettingFile {
  /// `sha256:` and the digest of the file's bytes; the path itself where it can't be read.
  static func digest(_ path: String) -> String {
    FileBytes.read(path).map { "sha256:" + Digest.sha256($0) } ?? path
  }
}
