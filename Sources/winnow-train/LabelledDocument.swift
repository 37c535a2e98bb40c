import Winnow

/// A development document: its text and the stretches that somebody labelled.
struct LabelledDocument {
  struct Label {
    var type: String
    var range: TextRange
  }

  let document: Document
  let group: String
  let labels: [Label]
  /// The fold in which it is tested; -1 for none.
  let fold: Int
  /// The fold of training in which what its words say is learned from the other folds.
  let inner: Int
  /// How much it counts in training.
  let weight: Float
  /// How much more its boilerplate counts.
  let boost: Float

  /// Reads a line of `{"id","text","annotations":[{"type","start","end"}]}`; offsets are code points.
  init?(_ line: String) {
    guard let object = (try? JSONParser.parse(Array(line.utf8)))?.object, let text = object["text"]?.string else {
      return nil
    }
    let id = object["id"]?.string ?? ""
    document = Document(id: id, text: text)
    group = object["group"]?.string ?? id
    fold = object["fold"]?.int ?? -1
    inner = object["inner"]?.int ?? 0
    weight = Float(object["weight"]?.double ?? 1)
    boost = Float(object["boost"]?.double ?? 1)
    let index = CodePointIndex(document.bytes)
    labels = (object["annotations"]?.array ?? []).compactMap { value in
      guard let label = value.object, let type = label["type"]?.string, let start = label["start"]?.int,
        let end = label["end"]?.int
      else { return nil }
      return Label(type: type, range: TextRange(index.byte(atCodePoint: start), index.byte(atCodePoint: end)))
    }
  }

  /// Whether more of the range is boilerplate than article; nil where nothing is scored.
  func isBoilerplate(_ range: TextRange) -> Bool? {
    var bytes = (article: 0, boilerplate: 0)
    for label in labels where label.range.start < range.end && label.range.end > range.start {
      let shared = min(label.range.end, range.end) - max(label.range.start, range.start)
      if label.type == "content" { bytes.article += shared }
      if label.type == "boilerplate" { bytes.boilerplate += shared }
    }
    return bytes.article + bytes.boilerplate == 0 ? nil : bytes.boilerplate > bytes.article
  }

  static func read(_ path: String) -> [LabelledDocument] {
    guard let bytes = FileBytes.read(path) else { return [] }
    return bytes.split(separator: 0x0A).compactMap { LabelledDocument(String(decoding: $0, as: UTF8.self)) }
  }
}
