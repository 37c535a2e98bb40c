internal import Segmentation
internal import Winnow

/// Writes units of text, one after the other, in one of the forms that `winnow segment` knows.
struct UnitWriter {
  enum Form: String, CaseIterable { case text, tsv, jsonl }

  /// What becomes of line ends inside a unit.
  enum Breaks: String, CaseIterable { case blank, keep, escape }

  var form: Form
  var breaks: Breaks
  /// Start and end before the text; always in tsv and jsonl.
  var showsOffsets: Bool
  /// LF, or NUL with `--null`.
  var terminator: UInt8
  /// The document's id before all else, when there are several.
  var showsID: Bool

  /// Bytes of the units of one piece of a document.
  ///
  /// - Parameter base: code points of the document before this piece.
  func bytes(_ document: Document, _ unit: SegmentUnit, base: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(document.bytes.count + document.bytes.count / 4)
    let needsOffsets = showsOffsets || form != .text
    var walk = CodePointWalk(document.bytes, base: base)
    document.bytes.withUnsafeBufferPointer { text in
      unit.forEach(in: document) { range, kind in
        let offsets = needsOffsets ? walk.offsets(of: range) : nil
        if form == .jsonl {
          output += json(document, range, kind, offsets)
        } else {
          if showsID { output += Self.escaped(document.id.utf8) + [0x09] }
          if let offsets { output += "\(offsets.start)\t\(offsets.end)\t".utf8 }
          if let kind, form == .tsv { output += "\(kind)\t".utf8 }
          append(UnsafeBufferPointer(rebasing: text[range.indices]), &output)
        }
        output.append(terminator)
      }
    }
    return output
  }

  private func append(_ unit: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]) {
    if breaks == .keep, terminator == 0, unit.contains(0) {
      // The terminator must not stand inside a unit.
      output += unit.map { $0 == 0 ? 0x20 : $0 }
    } else if breaks == .keep || !unit.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0xC2 || $0 == 0xE2 }) {
      output += unit
    } else if breaks == .escape {
      output += Self.escaped(unit)
    } else {
      appendBlanked(unit, &output)
    }
  }

  /// A run of line ends and the blanks around it becomes one blank, so that wrapped lines read as one.
  private func appendBlanked(_ unit: UnsafeBufferPointer<UInt8>, _ output: inout [UInt8]) {
    var index = 0
    while index < unit.count {
      let length = Self.lineEnd(unit, index)
      guard length > 0 else {
        output.append(unit[index] == 0 && terminator == 0 ? 0x20 : unit[index])
        index += 1
        continue
      }
      while output.last == 0x20 { output.removeLast() }
      output.append(0x20)
      index += length
      while index < unit.count, unit[index] == 0x20 || unit[index] == 0x09 { index += 1 }
    }
  }

  /// Length of a line end in bytes; 0 for anything else.
  private static func lineEnd(_ unit: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch unit[index] {
    case 0x0A...0x0D: return 1
    case 0xC2: return index + 1 < unit.count && unit[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      return index + 2 < unit.count && unit[index + 1] == 0x80 && unit[index + 2] & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  /// `\n`, `\r`, `\t` and `\\` for what would break a line or a column.
  private static func escaped(_ text: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    for byte in text {
      switch byte {
      case 0x0A: output += [0x5C, 0x6E]
      case 0x0D: output += [0x5C, 0x72]
      case 0x09: output += [0x5C, 0x74]
      case 0x00: output += [0x5C, 0x30]
      case 0x5C: output += [0x5C, 0x5C]
      default: output.append(byte)
      }
    }
    return output
  }

  private func json(
    _ document: Document, _ range: TextRange, _ kind: Token.Kind?, _ offsets: (start: Int, end: Int)?
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if showsID { writer.member("id", document.id) }
    writer.member("start", offsets?.start)
    writer.member("end", offsets?.end)
    writer.member("kind", kind.map { "\($0)" })
    writer.key("text")
    writer.string(utf8: Array(document.bytes[range.indices]))
    writer.endObject()
    return writer.bytes
  }
}

/// Turns byte offsets that only grow into code points, without an index.
private struct CodePointWalk {
  private let bytes: [UInt8]
  private var byte = 0
  private var codePoint: Int

  init(_ bytes: [UInt8], base: Int) {
    self.bytes = bytes
    codePoint = base
  }

  mutating func offsets(of range: TextRange) -> (start: Int, end: Int) {
    let start = advance(to: range.start)
    return (start, advance(to: range.end))
  }

  private mutating func advance(to target: Int) -> Int {
    codePoint += bytes.withUnsafeBufferPointer { text in
      var count = 0
      for index in min(byte, target)..<target where text[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
    byte = max(byte, target)
    return codePoint
  }
}
