package import Winnow

/// Reads labelled documents: lines of JSON, Winnow's own records among them, or columns of tokens and tags.
package enum LabelledFile {
  /// The documents of a file, told apart by how its first line begins.
  ///
  /// - Throws: `SetupError` that names the file and, for JSON, the line.
  package static func read(_ path: String) throws(SetupError) -> [TrainingDocument] {
    let bytes = try FileBytes.read(path, for: nil)
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
  package static func files(_ path: String) -> [String] { Folder.files(path, endings: endings) }

  private static let endings = [".jsonl", ".conll", ".iob", ".iob2", ".bio", ".tsv"]

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
