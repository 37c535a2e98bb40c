internal import Reading
internal import Winnow

/// A document to work on, and the number of the file that it came from.
struct FileRequest {
  let index: Int
  let raw: RawDocument

  init(_ index: Int, _ raw: RawDocument) {
    self.index = index
    self.raw = raw
  }

  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.add(index)
    writer.add(raw.bytes)
    return writer.bytes
  }

  init(bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    index = reader.number()
    raw = RawDocument(bytes: reader.field())
  }
}
