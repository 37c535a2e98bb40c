/// A path for the output of a document that is one of many in a file: made of its id, inside the output folder, and
/// short enough for any file system.
enum MemberPath {
  private static let longest = 120

  static func safe(_ id: String) -> String {
    let plain = id.firstRange(of: "://").map { String(id[$0.upperBound...]) } ?? id
    let parts = plain.split(separator: "/", omittingEmptySubsequences: true).map { component($0.utf8) }
    let path = parts.prefix(12).joined(separator: "/")
    return path.isEmpty ? "document" : plain.hasSuffix("/") ? path + "/index" : path
  }

  private static func component(_ part: Substring.UTF8View) -> String {
    let safe = part.map { isPlain($0) ? $0 : 0x5F }
    let text = String(decoding: safe.prefix(longest), as: UTF8.self)
    return text.allSatisfy { $0 == "." } ? String(repeating: "_", count: text.count) : text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || byte == 0x2E || byte == 0x2D || byte == 0x5F
      || byte == 0x3D || byte == 0x25 || byte == 0x2C || byte == 0x23
  }
}
