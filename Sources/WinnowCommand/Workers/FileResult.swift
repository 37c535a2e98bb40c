internal import Winnow

/// What became of a document, and the number of the file that it came from.
struct FileResult {
  let index: Int
  let outcome: Outcome

  init(_ index: Int, _ outcome: Outcome) {
    self.index = index
    self.outcome = outcome
  }

  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.add(index)
    writer.add(outcome.bytes)
    return writer.bytes
  }

  init(bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    index = reader.number()
    outcome = Outcome(bytes: reader.field())
  }
}
