internal import Glibc
package import Winnow

/// Reads labelled documents: lines of JSON, Winnow's own records among them, or columns of tokens and tags.
package enum LabelledFile {
  /// The documents of a file, told apart by how its first line begins.
  ///
  /// - Throws: `SetupError` that names the file and, for JSON, the line.
  package static func read(_ path: String) throws(SetupError) -> [TrainingDocument] {
    let bytes = try contents(path)
    let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
    guard first == UInt8(ascii: "{") else { return ColumnReader.documents(bytes, name: path) }
    var documents: [TrainingDocument] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      guard let document = document(Array(line)) else {
        throw SetupError(.badData, "\(path):\(number + 1): neither a record nor {\"text\", \"annotations\"}")
      }
      documents.append(document)
    }
    return documents
  }

  /// The files of a folder that hold labelled text, by their names, or the file itself.
  package static func files(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [path] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if endings.contains(where: name.hasSuffix) { names.append(name) }
    }
    return names.sorted().map { path + "/" + $0 }
  }

  private static let endings = [".jsonl", ".conll", ".iob", ".iob2", ".bio", ".tsv"]

  private static func contents(_ path: String) throws(SetupError) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw SetupError(.badData, "can't open \(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    if ferror(file) != 0 { throw SetupError(.badData, "can't read \(path)") }
    return bytes
  }

  /// Of a record the names that stand in the text count, of other lines all annotations; offsets are code points.
  private static func document(_ line: [UInt8]) -> TrainingDocument? {
    guard let object = (try? JSONParser.parse(line))?.object, let text = object["text"]?.string else { return nil }
    let document = Document(id: object["id"]?.string ?? "", text: text)
    let index = CodePointIndex(document.bytes)
    let isRecord = object["winnow"] != nil
    let length = text.unicodeScalars.count
    let labels = (object["annotations"]?.array ?? []).compactMap { value -> TrainingDocument.Label? in
      guard let label = value.object, let type = label["type"]?.string, let start = label["start"]?.int,
        let end = label["end"]?.int, 0 <= start, start < end, end <= length
      else { return nil }
      if isRecord, label["layer"]?.string != "entities" || type == "Nominal" { return nil }
      if label["status"]?.string == "rejected" { return nil }
      let range = TextRange(index.byte(atCodePoint: start), index.byte(atCodePoint: end))
      return TrainingDocument.Label(type: type, range: range)
    }
    return TrainingDocument(document, labels)
  }
}
