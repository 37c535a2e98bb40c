internal import Winnow

/// From one process of a run to another.
extension RawDocument {
  package var bytes: [UInt8] {
    var writer = FieldWriter()
    writer.add(id)
    switch content {
    case .page(let raw, let damage):
      writer.add(0)
      writer.add(damage)
      writer.add(raw)
    case .line(let line, let number):
      writer.add(1)
      writer.add(number)
      writer.add(line)
    case .record(let record, let archive):
      writer.add(2)
      writer.add(archive)
      record.add(to: &writer)
    case .failed(let problem):
      writer.add(3)
      writer.add(problem.code.rawValue)
      writer.add(problem.message)
      writer.add(problem.remedy)
      writer.add(problem.line ?? 0)
    }
    return writer.bytes
  }

  package init(bytes: [UInt8]) {
    var reader = FieldReader(bytes)
    id = reader.text()
    switch reader.number() {
    case 0:
      let damage = reader.optionalText()
      content = .page(reader.field(), damage: damage)
    case 1:
      let number = reader.number()
      content = .line(reader.field(), number: number)
    case 2:
      let archive = reader.text()
      content = .record(WARCRecord(from: &reader), archive: archive)
    default:
      let code = Problem.Code(rawValue: reader.text())
      let message = reader.text()
      let remedy = reader.optionalText()
      let line = reader.number()
      content = .failed(Problem(code, message, remedy: remedy, severity: .error, line: line == 0 ? nil : line))
    }
  }
}

extension WARCRecord {
  fileprivate func add(to writer: inout FieldWriter) {
    writer.add(fields.all.count)
    for (name, value) in fields.all {
      writer.add(name)
      writer.add(value)
    }
    writer.add(isTooLarge ? 1 : 0)
    writer.add(offset ?? -1)
    writer.add(damage)
    writer.add(block)
  }

  fileprivate init(from reader: inout FieldReader) {
    fields = HeaderFields((0..<reader.number()).map { _ in (reader.text(), reader.text()) })
    isTooLarge = reader.number() == 1
    let offset = reader.number()
    self.offset = offset < 0 ? nil : offset
    damage = reader.optionalText()
    block = reader.field()
  }
}
