internal import Winnow

/// What goes to a child and comes back, with the number of the file that it is about.
struct FileMessage {
  let index: Int
  /// A raw document on the way there, an outcome on the way back.
  let content: [UInt8]

  init(_ index: Int, _ content: [UInt8]) {
    self.index = index
    self.content = content
  }

  var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.add(index)
    writer.add(content)
    return writer.bytes
  }

  init(bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    index = reader.number()
    content = reader.field()
  }
}
