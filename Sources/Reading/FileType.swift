/// Recognises files by their first bytes.
public enum FileType {
  /// What a file is that holds no text, or nil.
  public static func refused(_ raw: [UInt8]) -> String? {
    signatures.first { raw.starts(with: $0.bytes) }?.name
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 3, 4], "a ZIP archive or Office document"),
    ([0x1F, 0x8B, 8], "compressed with gzip"), ([0x28, 0xB5, 0x2F, 0xFD], "compressed with zstd"),
    (Array("BZh9".utf8), "compressed with bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "compressed with xz"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
  ]

  /// By its name, else by how it begins.
  public static func isHTML(_ path: String, _ raw: [UInt8]) -> Bool {
    let name = withoutGzip(path.lowercased())
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return true }
    if [".txt", ".text"].contains(where: name.hasSuffix) { return false }
    let head = raw.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(64)
    let start = String(decoding: head.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    return ["<!doctype html", "<html", "<head", "<body", "<?xml"].contains(where: start.hasPrefix)
  }

  /// A name without the `.gz` that compression added.
  public static func withoutGzip(_ name: String) -> String { name.hasSuffix(".gz") ? String(name.dropLast(3)) : name }

  /// True for the first bytes of a web archive.
  public static func isArchive(_ head: some Collection<UInt8>) -> Bool { head.starts(with: WARCReader.head) }
}
