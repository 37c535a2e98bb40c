internal import Winnow

/// What a child process tells of a document.
struct Outcome {
  /// False for a document that failed, and for an archive that ends before its time.
  var isWell = true
  /// A line for people.
  var complaint: String?
  /// What the command makes of the document.
  var parts: [[UInt8]] = []

  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.add(isWell ? 1 : 0)
    writer.add(complaint)
    writer.add(parts)
    return writer.bytes
  }

  init() {}

  init(bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    isWell = reader.number() == 1
    complaint = reader.optionalText()
    parts = reader.fields()
  }
}
