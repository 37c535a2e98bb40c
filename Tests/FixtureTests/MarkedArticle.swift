import Winnow

/// A raw article file with its gold in tags, as `Fixtures/RawArticles/README.md` describes them.
struct MarkedArticle: CustomStringConvertible {
  struct Span {
    var tag: String
    var attributes: [String: String]
    /// White space at the edges is left out.
    var range: TextRange
  }

  private(set) var attributes: [String: String] = [:]
  private(set) var bytes: [UInt8] = []
  private(set) var spans: [Span] = []
  /// Where sentences end inside of lines.
  private(set) var sentenceEnds: [Int] = []

  private var open: [(tag: String, attributes: [String: String], start: Int?)] = []
  private var inkEnd = 0
  private var lineEnd: [UInt8] = [0x0A]

  var description: String { attributes["id"] ?? "" }
  /// Who may look at an article.
  enum Group {
    /// Even numbers up to 20: may be read for tuning.
    case tuning
    /// Odd numbers up to 20, and all from 21 to 30: nothing was tuned by them before their losses were read once.
    case reporting, later
    /// From 31 on: written when the others had been worked with, and not looked at.
    case unseen
  }

  var group: Group {
    let number = Int(description.prefix(2)) ?? 0
    if number > 20 { return number > 30 ? .unseen : .later }
    return number % 2 == 1 ? .reporting : .tuning
  }

  var document: Document {
    var document = Document(id: description, text: String(decoding: bytes, as: UTF8.self))
    document.creationTime = attributes["dct"].flatMap { CreationTime(iso: $0, origin: .option) }
    return document
  }

  static func all() -> [MarkedArticle] {
    Files.names("Fixtures/RawArticles").filter { $0.hasSuffix(".xml") }
      .map { MarkedArticle(Files.bytes("Fixtures/RawArticles/\($0)")) }
  }

  init(_ source: [UInt8]) {
    guard let headEnd = source.firstIndex(of: 0x0A), let tail = source.lastIndex(of: UInt8(ascii: "<")) else { return }
    attributes = Self.attributes(String(decoding: source[..<headEnd], as: UTF8.self))
    if attributes["eol"] == "crlf" { lineEnd = [0x0D, 0x0A] }
    var index = headEnd + 1
    while index < tail - 1 {
      if source[index] == UInt8(ascii: "<"), let end = source[index...].firstIndex(of: UInt8(ascii: ">")) {
        take(tag: String(decoding: source[(index + 1)..<end], as: UTF8.self))
        index = end + 1
      } else {
        put(source[index])
        index += 1
      }
    }
  }

  private mutating func put(_ byte: UInt8) {
    if byte == 0x0A {
      bytes += lineEnd
    } else {
      if byte != 0x20 { startSpans() }
      bytes.append(byte)
      if byte != 0x20 { inkEnd = bytes.count }
    }
  }

  private mutating func startSpans() {
    for index in open.indices where open[index].start == nil { open[index].start = bytes.count }
  }

  private mutating func take(tag: String) {
    if tag == "S/" {
      sentenceEnds.append(inkEnd)
    } else if !tag.hasPrefix("/") {
      open.append((String(tag.prefix(1)), Self.attributes(tag), nil))
    } else if let last = open.popLast(), let start = last.start {
      spans.append(Span(tag: last.tag, attributes: last.attributes, range: TextRange(start, inkEnd)))
    }
  }

  private static func attributes(_ tag: String) -> [String: String] {
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    var values: [String: String] = [:]
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      values[parts[index].filter { $0.isLetter || $0 == " " }.split(separator: " ").last.map(String.init) ?? ""] =
        String(
          parts[index + 1])
    }
    return values
  }
}
