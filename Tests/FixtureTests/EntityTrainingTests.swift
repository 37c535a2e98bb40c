import Entities
import EntityTraining
import Foundation
import Testing
import Winnow
import WinnowCatalog

/// Models of a user's own: trained on a small made set, then used like the built-in one.
@Suite struct EntityTrainingTests {
  private static let ships = ["Dawn Treader", "Merry Gale", "Sea Wolf", "Lark", "Iron Duke", "Blue Heron", "Petrel"]
  private static let people = ["Anna Berg", "Tom Hale", "Ruth Stone", "Omar Said", "Eva Lund"]

  /// Sentences in columns, each token with its tag; every ship meets every person.
  private static let columns = ships.flatMap { ship in
    people.map { person in
      "The O\n" + tagged(ship, "Vessel") + "left O\nport O\n. O\n\n" + tagged(person, "PER") + "saw O\nthe O\n"
        + tagged(ship, "Vessel") + "sink O\n. O\n\n"
    }
  }.joined()

  private static func tagged(_ name: String, _ type: String) -> String {
    name.split(separator: " ").enumerated().map { "\($1) \($0 == 0 ? "B" : "I")-\(type)\n" }.joined()
  }

  /// What a model trained on `data` finds in a text: words and type.
  private static func found(_ data: String, _ settings: [String: String] = [:], in text: String) throws -> [String] {
    try withFile(train(data, settings)) { path in
      let pipeline = try Pipeline(["entities"], from: .standard, settings: ["entities": Settings(["model": path])])
      let document = pipeline.annotate(Document(id: "a", text: text))
      return document[EntityMention.self].filter { !$0.mark.isNominal }.map {
        "\(document.string($0.range))|\($0.mark.label ?? $0.mark.kind.rawValue)"
      }
    }
  }

  private static func train(_ data: String, _ settings: [String: String] = [:]) throws -> [UInt8] {
    let all = ["slots": "12"].merging(settings) { $1 }
    return try withFile(Array(data.utf8)) { path in
      try EntityModelTrainer(Settings(all)).train([path], progress: { _ in })
    }
  }

  private static func withFile<T>(_ bytes: [UInt8], _ body: (String) throws -> T) throws -> T {
    let file = FileManager.default.temporaryDirectory.appending(path: "winnow-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  @Test func aLabelOfTheUsersOwnIsFoundWhereItWasNotSeen() throws {
    let found = try Self.found(Self.columns, in: "The Grey Swan left port. Tom Hale saw the Golden Hind sink.")
    #expect(found == ["Grey Swan|user:Vessel", "Tom Hale|Person", "Golden Hind|user:Vessel"])
  }

  @Test func aPrefixIsPutBeforeLabelsThatHaveNone() throws {
    let text = "The Grey Swan left port."
    #expect(try Self.found(Self.columns, ["prefix": "acme"], in: text) == ["Grey Swan|acme:Vessel"])
    let own = Self.columns.replacingOccurrences(of: "Vessel", with: "sea:Ship")
    #expect(try Self.found(own, ["prefix": "acme"], in: text) == ["Grey Swan|sea:Ship"])
  }

  @Test func linesOfJSONAreReadLikeColumns() throws {
    let lines = Self.ships.flatMap { ship in
      Self.people.map { person in
        let text = "The \(ship) left port. \(person) saw the \(ship) sink."
        let labels = [(ship, "Vessel", 4), (person, "Person", 16 + ship.count)].map {
          "{\"type\":\"\($1)\",\"start\":\($2),\"end\":\($2 + $0.count)}"
        }
        let second = 16 + ship.count + person.count + 9
        let last = "{\"type\":\"Vessel\",\"start\":\(second),\"end\":\(second + ship.count)}"
        return "{\"text\":\"\(text)\",\"annotations\":[\(labels.joined(separator: ",")),\(last)]}\n"
      }
    }.joined()
    let found = try Self.found(lines, in: "The Grey Swan left port. Tom Hale saw the Golden Hind sink.")
    #expect(found == ["Grey Swan|user:Vessel", "Tom Hale|Person", "Golden Hind|user:Vessel"])
  }

  /// More types than one row of weights holds.
  @Test func tenTypesAreToldApart() throws {
    let words = ["harbour", "mountain", "novel", "virus", "engine", "river", "planet", "dance", "opera", "treaty"]
    let names = ["Orlin", "Vesna", "Tarvo", "Quist", "Belmar", "Doro"]
    let others = ["Zarath", "Ullin", "Morda", "Keplo", "Sindar", "Wexel", "Tovin", "Harsk", "Belune", "Crondo"]
    let data = words.flatMap { word in
      names.map { "The O\n\(word) O\n\($0) B-\(word.capitalized)\nis O\nknown O\n. O\n\n" }
    }.joined()
    let text = zip(words, others).map { "The \($0) \($1) is known." }.joined(separator: "\n")
    #expect(try Self.found(data, in: text) == zip(words, others).map { "\($1)|user:\($0.capitalized)" })
  }

  /// Terms in lower case, and names in a script without case.
  @Test func namesNeedNoCapitals() throws {
    let drugs = ["aspirin", "ibuprofen", "codeine", "morphine", "insulin", "heparin"]
    let patients = ["man", "woman", "child", "girl", "boy", "nurse"]
    let data = drugs.flatMap { drug in
      patients.map { "the O\n\($0) O\ntook O\n\(drug) B-Drug\nat O\nnight O\n. O\n\n" }
    }.joined()
    #expect(try Self.found(data, in: "the man took warfarin at night.") == ["warfarin|user:Drug"])
    #expect(try Self.found(data, ["words": "capitals"], in: "the man took warfarin at night.") == [])
    let towns = ["القاهرة", "بيروت", "دمشق", "عمان"]
    let arabic = towns.flatMap { town in towns.map { _ in "سافر O\nإلى O\n\(town) B-LOC\nأمس O\n\n" } }.joined()
    #expect(try Self.found(arabic, in: "سافر إلى تونس أمس") == ["تونس|Place"])
  }

  @Test func theSameDataGiveTheSameBytes() throws {
    #expect(try Self.train(Self.columns) == Self.train(Self.columns))
  }

  @Test(arguments: [
    ("", "0 documents with 0 types"), ("just some words\n", "documents with 0 types"),
    ("{\"text\":\"A\",\"annotations\":[]}\n{\"no\":1}\n", ":2: neither a record nor"),
    ("The O\nLark B-vessel!\n", "'user:vessel!' is no name of a type"),
  ])
  func whatMakesNoSenseIsSaid(data: String, message: String) throws {
    do {
      _ = try Self.train(data)
      Issue.record("trained on \(data)")
    } catch let error as SetupError {
      #expect(error.description.contains(message))
    }
  }

  @Test func aCutOrForeignFileIsNoModel() throws {
    let model = try Self.train(Self.columns)
    for bytes in [Array(model.dropLast()), Array(model.prefix(100)), [UInt8](repeating: 7, count: 5000)] {
      #expect(throws: SetupError.self) {
        try Self.withFile(bytes) { path in
          try Pipeline(["entities"], from: .standard, settings: ["entities": Settings(["model": path])])
        }
      }
    }
  }

  /// The digest of the settings is that of the model's bytes: two files of one model differ in nothing.
  @Test func theConfigurationIsThatOfTheModelNotOfItsPath() throws {
    // A text without names: the records differ in the configuration alone.
    func config(_ model: [UInt8]) throws -> [UInt8] {
      try Self.withFile(model) { path in
        let pipeline = try Pipeline(["entities"], from: .standard, settings: ["entities": Settings(["model": path])])
        return RecordWriter().line(for: pipeline.annotate(Document(id: "a", text: "Nothing.")))
      }
    }
    let model = try Self.train(Self.columns)
    let other = try Self.train(Self.columns, ["bias": "1"])
    #expect(try config(model) == config(model))
    #expect(try config(model) != config(other))
  }
}
