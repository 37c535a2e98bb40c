import Entities
import Foundation
import Testing
import Winnow
import WinnowCatalog

/// Names of a user's list: what they match, and what is said about lines that make no sense.
@Suite struct UserListTests {
  private static func pipeline(_ list: String) throws -> (pipeline: Pipeline, path: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "winnow-\(UUID().uuidString).tsv")
    try Data(list.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let settings = ["entities": Settings(["list": file.path])]
    do {
      return (try Pipeline(["entities"], from: .standard, settings: settings), file.path)
    } catch {
      throw SetupError(
        error.code, error.reason.replacingOccurrences(of: file.path, with: "FILE"), remedy: error.remedy)
    }
  }

  /// Text, type and canonical name of what was named.
  private static func found(_ list: String, in text: String) throws -> [String] {
    let document = try pipeline(list).pipeline.annotate(Document(id: "a", text: text))
    let layer = document[EntityMention.self]
    return layer.filter { !$0.mark.isNominal }.map { mention in
      let words = String(decoding: document.bytes[mention.range.start..<mention.range.end], as: UTF8.self)
      return "\(words)|\(mention.mark.kind.rawValue)|\(layer.nodes[mention.mark.entity].name)"
    }
  }

  @Test(arguments: ["Zoë Müller", "Zoe Muller", "Zoe\u{308} Mu\u{308}ller", "ZOË MÜLLER", "Zoë\nMüller"])
  func marksCapitalsAndLineEndsMakeNoDifference(writing: String) throws {
    let found = try Self.found("Zoë Müller\tPerson\tDr. Z. Müller\n", in: "They met \(writing) at the gate.")
    #expect(found == ["\(writing)|Person|Dr. Z. Müller"])
  }

  @Test func aCapitalOfTheListMustBeInTheText() throws {
    let text = "They ate an apple and a quince before the gate."
    #expect(try Self.found("Apple\tOrganization\n", in: text) == [])
    #expect(try Self.found("quince\tMisc\n", in: text) == ["quince|Misc|quince"])
  }

  @Test func theLongestNameWins() throws {
    let list = "Orrin Vale\tPlace\nOrrin\tPerson\nOrrin Vale Gazette\tOrganization\n"
    let found = try Self.found(list, in: "They read the Orrin Vale Gazette in Orrin Vale.")
    #expect(found == ["Orrin Vale Gazette|Organization|Orrin Vale Gazette", "Orrin Vale|Place|Orrin Vale"])
  }

  @Test func theListGoesBeforeTheModel() throws {
    let text = "They flew from London to Berlin."
    #expect(try Self.found("# no names\n", in: text) == ["London|Place|London", "Berlin|Place|Berlin"])
    let found = try Self.found("London\tPerson\tJack London\tQ45765\r\n", in: text)
    #expect(found == ["London|Person|Jack London", "Berlin|Place|Berlin"])
  }

  @Test func aPossessiveEndsTheName() throws {
    let found = try Self.found("Tarkwell\tOrganization\n", in: "They read Tarkwell’s report and Tarkwell's reply.")
    #expect(found == ["Tarkwell|Organization|Tarkwell", "Tarkwell|Organization|Tarkwell"])
  }

  @Test(arguments: [
    ("Ruiz\tPerson\n\nSolo\n", "FILE:3"), ("Ruiz\tPersonality\n", "FILE:1"), ("# first\n\tPerson\n", "FILE:2"),
    (String(repeating: "Ruiz ", count: 25) + "\tPerson\n", "FILE:1"),
  ])
  func badLinesAreNamed(list: String, place: String) throws {
    let error = #expect(throws: SetupError.self) { try Self.pipeline(list) }
    #expect(error?.code == .badData)
    #expect(error?.reason.hasPrefix(place + ":") == true, "\(error?.reason ?? "")")
  }
}
