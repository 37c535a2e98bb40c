import Winnow

/// A case of a fixture file: prose with the expected marks in it.
///
///     === title
///     dct: 2021-03-15
///
///     It opens on ⟦Friday⟧{DATE 2021-03-19}.
struct Fixture: CustomStringConvertible, Sendable {
  struct Expected: Hashable, Sendable {
    var range: TextRange
    var type: String
    /// Nil where any value will do.
    var value: String?
    var features: [String: String] = [:]
  }

  /// Lines right behind the title that say something about the case; all else is text. `known` tells why a case is not
  /// met yet: it runs, and the run tells when it is.
  private static let names = ["dct", "lang", "counts", "known"]

  var title: String
  var settings: [String: String] = [:]
  var text = ""
  var expected: [Expected] = []

  var description: String { title }

  var document: Document {
    var document = Document(id: title, text: text)
    document.language = settings["lang"].map { Language(tag: $0, origin: .option) }
    document.creationTime = settings["dct"].flatMap { CreationTime(iso: $0, origin: .option) }
    return document
  }

  /// All cases of a file.
  static func read(_ content: String) -> [Fixture] {
    content.components(separatedBy: "\n=== ").compactMap { part in
      let body = part.hasPrefix("=== ") ? String(part.dropFirst(4)) : part
      return body.isEmpty ? nil : Fixture(body)
    }
  }

  private init(_ part: String) {
    var lines = part.components(separatedBy: "\n")
    title = lines.removeFirst()
    while let line = lines.first, let name = Self.names.first(where: { line.hasPrefix("\($0): ") }) {
      settings[name] = String(line.dropFirst(name.count + 2))
      lines.removeFirst()
    }
    if lines.first?.isEmpty == true { lines.removeFirst() }
    parse(lines.joined(separator: "\n").trimmingEnd)
  }

  private mutating func parse(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var rest = Substring(marked)
    while let character = rest.first {
      if character == "⟦" {
        open.append(bytes.count)
        rest.removeFirst()
      } else if rest.hasPrefix("⟧{"), let start = open.popLast(), let end = rest.firstIndex(of: "}") {
        expected.append(Self.mark(rest[rest.index(rest.startIndex, offsetBy: 2)..<end], TextRange(start, bytes.count)))
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += String(character).utf8
        rest.removeFirst()
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// `TYPE VALUE key=value key="with blanks"`.
  private static func mark(_ written: Substring, _ range: TextRange) -> Expected {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in written + " " {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    var mark = Expected(range: range, type: words.first ?? "")
    for word in words.dropFirst() {
      let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
      if sides.count == 2 { mark.features[sides[0]] = sides[1] } else { mark.value = word }
    }
    return mark
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(self)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }

  fileprivate var trimmingEnd: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
