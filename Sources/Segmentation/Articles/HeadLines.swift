internal import Winnow

/// The classified lines of a document: single lines, or whole paragraphs where the text is hard-wrapped.
struct HeadLines {
  private(set) var lines: [HeadLine] = []

  init(_ document: Document) {
    let layout = TextLayout(document.bytes)
    var reader = HeadLineReader(document.bytes, document[Token.self])
    let longest = layout.lines.reduce(0) { max($0, $1.count) }
    for paragraph in layout.paragraphs {
      let isShort = layout.lines[paragraph].allSatisfy { $0.count * 5 < longest * 4 }
      let units = isShort ? paragraph.map { $0..<$0 + 1 } : [paragraph]
      for unit in units {
        let range = layout.lines[unit.lowerBound].union(layout.lines[unit.upperBound - 1])
        let isApart = unit.lowerBound == 0 || layout.gaps[unit.lowerBound - 1] > 1
        lines.append(reader.line(range, isApart: isApart))
      }
    }
    for index in lines.indices.dropLast() where lines[index].role == .headline && !lines[index + 1].isApart {
      // A sentence runs on: the line is broken, no headline.
      let first = Scalars.decode(document.bytes, at: lines[index + 1].range.start).scalar
      if Traits(of: first).contains(.lower) { lines[index].role = .other }
    }
  }
}
