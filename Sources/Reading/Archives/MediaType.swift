/// What a `Content-Type` field says.
struct MediaType {
  /// Lower case, without parameters; nil when nothing is said.
  private(set) var name: String?
  private(set) var charset: String?

  init(_ field: String?) {
    let parts = field?.split(separator: ";").map(String.init) ?? []
    name = parts.first.map(Self.plain).flatMap { $0.isEmpty ? nil : $0 }
    for part in parts.dropFirst() where charset == nil {
      let sides = part.split(separator: "=", maxSplits: 1).map { Self.plain(String($0)) }
      if sides.count == 2, sides[0] == "charset", !sides[1].isEmpty { charset = sides[1] }
    }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0 > " " && $0 != "\"" && $0 != "'" }
  }
}
