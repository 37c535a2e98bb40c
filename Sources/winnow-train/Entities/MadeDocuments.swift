import Winnow

/// Writes documents made of sentences with slots, in the form that `entities` is trained on.
enum MadeDocuments {
  private static let documents = 2_500

  /// - Parameter inputs: the file of sentences, then the name lists.
  static func run(out: String, inputs: [String]) {
    guard let sentences = inputs.first.flatMap(FileBytes.read) else { return print("no file of sentences") }
    var lists: [String: [String]] = [:]
    for path in inputs.dropFirst() {
      for line in (FileBytes.read(path) ?? []).split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
        let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
        if fields.count >= 2 { lists[fields[1], default: []].append(fields[0]) }
      }
    }
    var filler = SentenceFiller(String(decoding: sentences, as: UTF8.self), lists, seed: 11)
    var lines: [UInt8] = []
    for number in 0..<documents { lines += line(filler.document(), number) }
    print(FileBytes.write(out, lines) ? "wrote \(out)" : "can't write \(out)")
  }

  private static func line(_ filled: SentenceFiller.Filled, _ number: Int) -> [UInt8] {
    let labels = filled.labels.map { "{\"type\":\"\($0.type)\",\"start\":\($0.start),\"end\":\($0.end)}" }
    let text = filled.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    let line = "{\"id\":\"made-\(number)\",\"text\":\"\(text)\",\"annotations\":[\(labels.joined(separator: ","))]}\n"
    return Array(line.utf8)
  }
}
