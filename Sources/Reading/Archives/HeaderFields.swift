/// Named fields of a WARC or HTTP header. Names do not care about case.
struct HeaderFields: Sendable {
  private var fields: [(name: String, value: String)] = []

  init(_ fields: [(name: String, value: String)] = []) { self.fields = fields }

  /// Names in lower case and values, in order.
  var all: [(name: String, value: String)] { fields }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All values of a name, in order, split at commas.
  func list(_ name: String) -> [String] {
    fields.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(Self.trimmed) }
  }

  /// Takes a line `Name: value`; one that begins with a blank goes on with the field before it.
  mutating func add(_ line: [UInt8]) {
    if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
      fields[fields.count - 1].value += " " + Self.trimmed(String(decoding: line, as: UTF8.self)[...])
      return
    }
    guard let colon = line.firstIndex(of: 0x3A) else { return }
    let name = Self.trimmed(String(decoding: line[..<colon], as: UTF8.self)[...]).lowercased()
    fields.append((name, Self.trimmed(String(decoding: line[(colon + 1)...], as: UTF8.self)[...])))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.utf8.last, last <= 0x20 { text.removeLast() }
    return String(text.drop { $0 == " " || $0 == "\t" })
  }
}
