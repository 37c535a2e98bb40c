internal import Winnow

/// Reads columns: a token a line, its tag in the last column, sentences divided by empty lines, documents by lines with
/// `-DOCSTART-`. Tags are IOB1, IOB2, BILOU or BIOES. The text is rebuilt, a sentence a line.
struct ColumnReader {
  /// Sentences that make a document where no line divides documents.
  private static let sentences = 20

  private var text: [UInt8] = []
  private var labels: [TrainingDocument.Label] = []
  private var documents: [TrainingDocument] = []
  private var open: TrainingDocument.Label?
  private var inDocument = 0
  private let name: String

  private init(_ name: String) { self.name = name }

  static func documents(_ bytes: [UInt8], name: String) -> [TrainingDocument] {
    var reader = ColumnReader(name)
    let marker = Array("-DOCSTART-".utf8)
    var hasMarkers = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let columns = line.split { $0 == 0x09 || $0 == 0x20 || $0 == 0x0D }
      if columns.isEmpty {
        reader.endSentence(mayEndDocument: !hasMarkers)
      } else if columns[0].elementsEqual(marker) {
        hasMarkers = true
        reader.endDocument()
      } else if columns.count > 1 {
        reader.add(columns[0], tag: columns[columns.count - 1])
      }
    }
    reader.endDocument()
    return reader.documents
  }

  private mutating func add(_ token: ArraySlice<UInt8>, tag: ArraySlice<UInt8>) {
    guard let (position, type) = Self.tag(tag) else { return }
    if position == UInt8(ascii: "B") || type == nil || open?.type != type { closeLabel() }
    if let last = text.last, last != 0x0A, Self.hasBlank(before: token, behind: last) { text.append(0x20) }
    let start = text.count
    text += token
    guard let type else { return }
    open = TrainingDocument.Label(type: type, range: TextRange(open?.range.start ?? start, text.count))
    if position == UInt8(ascii: "E") { closeLabel() }
  }

  /// The position as IOB or E, and the type; nil for a comment or what else is no tag.
  private static func tag(_ tag: ArraySlice<UInt8>) -> (position: UInt8, type: String?)? {
    guard let first = tag.first else { return nil }
    if tag.count == 1, first == UInt8(ascii: "O") { return (first, nil) }
    guard tag.count > 2, tag[tag.startIndex + 1] == UInt8(ascii: "-") else { return nil }
    let type = String(decoding: tag.dropFirst(2), as: UTF8.self)
    switch first {
    case UInt8(ascii: "B"), UInt8(ascii: "U"), UInt8(ascii: "S"): return (UInt8(ascii: "B"), type)
    case UInt8(ascii: "I"), UInt8(ascii: "M"): return (UInt8(ascii: "I"), type)
    case UInt8(ascii: "L"), UInt8(ascii: "E"): return (UInt8(ascii: "E"), type)
    default: return nil
    }
  }

  private static func hasBlank(before token: ArraySlice<UInt8>, behind last: UInt8) -> Bool {
    guard let first = token.first else { return false }
    let sticksToLast = token.count <= 3 && first == 0x27 || token.count == 1 && Array(".,;:!?)]%".utf8).contains(first)
    return !sticksToLast && !Array("([$#".utf8).contains(last)
  }

  private mutating func closeLabel() {
    if let open { labels.append(open) }
    open = nil
  }

  private mutating func endSentence(mayEndDocument: Bool) {
    closeLabel()
    guard !text.isEmpty, text.last != 0x0A else { return }
    text.append(0x0A)
    inDocument += 1
    if mayEndDocument, inDocument == Self.sentences { endDocument() }
  }

  private mutating func endDocument() {
    closeLabel()
    if !text.isEmpty {
      let document = Document(id: "\(name):\(documents.count + 1)", text: String(decoding: text, as: UTF8.self))
      documents.append(TrainingDocument(document, labels))
    }
    (text, labels, inDocument) = ([], [], 0)
  }
}
