import Foundation
import Winnow

/// A case of `Fixtures/Sentences` or `Fixtures/Names`: a title, `lang: CODE` where it matters, an empty line, the text.
struct MarkedText: CustomStringConvertible, Sendable {
  var title: String
  var language: String?
  var body: String

  var description: String { title }

  static func read(_ folder: String) -> [MarkedText] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/\(folder)")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
    return names.flatMap { name in
      let content = (try? String(contentsOf: root.appending(path: name), encoding: .utf8)) ?? ""
      return "\n\(content)".components(separatedBy: "\n=== ").dropFirst().map { MarkedText(name, $0) }
    }
  }

  private init(_ file: String, _ part: String) {
    let halves = part.components(separatedBy: "\n\n")
    let head = halves[0].components(separatedBy: "\n")
    title = "\(file): \(head[0])"
    language = head.dropFirst().first { $0.hasPrefix("lang: ") }.map { String($0.dropFirst(6)) }
    body = halves.dropFirst().joined(separator: "\n\n").trimmingCharacters(in: .newlines)
  }

  func document(_ text: String) -> Document {
    var document = Document(id: title, text: text)
    document.language = language.map { Language(tag: $0, origin: .option) }
    return document
  }
}
