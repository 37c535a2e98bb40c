import Testing
import Winnow
import WinnowCatalog

/// Walks the folders of Fixtures that are named like an extractor module and compares marks.
@Suite struct FixtureTests {
  struct Case: CustomStringConvertible, Sendable {
    var layer: String
    var file: String
    var fixture: Fixture
    var description: String { "\(file): \(fixture.title)" }
  }

  static let cases: [Case] = Catalog.standard.extractors.flatMap { extractor in
    let parent = extractor.kind == .extractor ? "Fixtures" : "Fixtures/Segmentation"
    let folder = "\(parent)/\(extractor.name.prefix(1).uppercased() + extractor.name.dropFirst())"
    return Files.names(folder).flatMap { name in
      Fixture.read(Files.text("\(folder)/\(name)")).map { Case(layer: extractor.layerName, file: name, fixture: $0) }
    }
  }

  @Test(arguments: cases) func marksAreFound(_ one: Case) throws {
    #expect(!one.fixture.text.isEmpty)
    if let reason = one.fixture.settings["known"] {
      withKnownIssue("\(reason)") { try compare(one) }
    } else {
      try compare(one)
    }
  }

  private func compare(_ one: Case) throws {
    let document = try Pipeline(from: .standard).annotate(one.fixture.document)
    let content = RecordContent(document)
    let found = content.annotations.enumerated().filter {
      $0.element.item.layer == one.layer && $0.element.item.range != nil && !Self.parts.contains($0.element.item.type)
    }
    let wanted = Set(one.fixture.expected.map { "\($0.type) [\(document.string($0.range))] at \($0.range)" })
    let given = Set(
      found.compactMap { entry in
        entry.element.item.range.map { "\(entry.element.item.type) [\(document.string($0))] at \($0)" }
      })
    #expect(given == wanted)
    for expected in one.fixture.expected { check(expected, found, content, document) }
  }

  private static let parts: Set<String> = ["Speaker", "Cue", "Addressee"]

  private func check(
    _ expected: Fixture.Expected, _ found: [(offset: Int, element: RecordContent.Entry)], _ content: RecordContent,
    _ document: Document
  ) {
    guard let entry = found.first(where: { $0.element.item.range == expected.range }) else { return }
    if let value = expected.value { #expect(entry.element.item.value == value) }
    if let name = expected.features["entity"] { #expect(entity(of: entry.offset, content) == name) }
    for (name, value) in expected.features where name != "entity" {
      let feature = entry.element.item.features.first { $0.name == name }?.value.text
      let relation = content.relations.first { $0.from == entry.offset && $0.relation.type == name }
        .map { content.annotations[$0.to].item }
      #expect(feature ?? relation.flatMap { $0.range.map(document.string) ?? $0.value } == value)
    }
  }

  /// The name of the entity that a quote's speaker stands for.
  private func entity(of quote: Int, _ content: RecordContent) -> String? {
    let speaker = content.relations.first { $0.from == quote && $0.relation.type == "speaker" }?.to
    let mention = content.relations.first { $0.from == speaker && $0.relation.type == "mention" }
    return mention.flatMap { content.annotations[$0.to].item.value }
  }
}
