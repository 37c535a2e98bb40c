import Segmentation
import Winnow

/// Documents made of raw text for self-supervision: lines are joined by blanks, and each line end is known to be a
/// sentence end. Every third sentence or so loses its full stop, its capital or both, as on the web.
struct RawLines {
  private var random: UInt64 = 5
  private(set) var documents: [(document: Document, ends: Set<Int>)] = []

  /// - Parameter path: documents divided by empty lines, one sentence a line.
  init(_ path: String, linesPerParagraph: Int = 5) {
    var bytes: [UInt8] = []
    var ends: Set<Int> = []
    var lines = 0
    for line in (FileBytes.read(path) ?? []).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        finish(&bytes, &ends)
        lines = 0
      } else {
        if !bytes.isEmpty { bytes.append(lines % linesPerParagraph == 0 ? 0x0A : 0x20) }
        bytes += degraded(Array(line))
        ends.insert(bytes.count)
        lines += 1
      }
    }
    finish(&bytes, &ends)
  }

  private mutating func finish(_ bytes: inout [UInt8], _ ends: inout Set<Int>) {
    if !bytes.isEmpty {
      var document = Document(id: "", bytes: bytes)
      document.language = Language(tag: "en", origin: .option)
      documents.append((document, ends))
    }
    bytes.removeAll()
    ends.removeAll()
  }

  private mutating func degraded(_ line: [UInt8]) -> [UInt8] {
    var line = line
    if chance(of: 8), line.last == 0x2E { line.removeLast() }
    if chance(of: 16), line[0] &- 0x41 < 26 { line[0] |= 0x20 }
    return line
  }

  /// True once in `count` times.
  private mutating func chance(of count: UInt64) -> Bool {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (random >> 33) % count == 0
  }
}
