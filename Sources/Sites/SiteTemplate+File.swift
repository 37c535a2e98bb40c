internal import Winnow

extension SiteTemplate {
  private static let version = "1.0"

  /// The file that a template is saved as: one line of JSON, groups and keys sorted, so that the same pages give the
  /// same bytes.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("winnowTemplate", Self.version)
    writer.key("groups")
    writer.beginArray()
    for name in groups.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if let group = groups[name] { Self.write(name, group, &writer) }
    }
    writer.endArray()
    writer.endObject()
    return writer.takeLine()
  }

  /// SHA-256 of the file.
  public var digest: String { Digest.sha256(bytes) }

  private static func write(_ name: String, _ group: SiteGroup, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", name)
    writer.member("pages", group.pages)
    writer.key("counts")
    writer.beginObject()
    for key in group.counts.keys.sorted() {
      writer.key(String(key, radix: 36))
      writer.int(group.count(key))
    }
    writer.endObject()
    writer.endObject()
  }

  /// - Returns: nil when `bytes` are no template of this version.
  public init?(bytes: [UInt8]) {
    guard let file = try? JSONParser.parse(bytes).object, file["winnowTemplate"]?.string == Self.version,
      let list = file["groups"]?.array
    else { return nil }
    var groups: [String: SiteGroup] = [:]
    for entry in list {
      guard let object = entry.object, let name = object["name"]?.string, let pages = object["pages"]?.int,
        let counts = object["counts"]?.object
      else { return nil }
      var group = SiteGroup(pages: pages)
      for member in counts.members {
        guard let key = UInt64(member.key, radix: 36), let count = member.value.int, count > 0 else { return nil }
        group.counts[key] = UInt32(clamping: count)
      }
      groups[name] = group
    }
    self.init(groups: groups)
  }
}
