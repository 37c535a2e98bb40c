import Testing
import Winnow
import WinnowCatalog

/// The parts of an extractor that lie in different places agree: folder, manifest, catalog, fixtures, README.
@Suite struct TreeTests {
  private static let folders = Files.names("Plugins").filter { $0 != "Catalog" }
  private static let extractors = Catalog.standard.extractors.filter { $0.kind == .extractor }

  @Test func everyFolderIsInTheManifest() {
    let manifest = Files.text("Package.swift")
    for folder in Self.folders {
      #expect(manifest.contains("Plugin(name: \"\(folder)\""), "add \(folder) to Package.swift")
    }
  }

  @Test func everyFolderIsInTheCatalog() {
    #expect(Set(Self.folders.map { $0.lowercased() }) == Set(Self.extractors.map { $0.name }))
  }

  @Test func everyExtractorHasFixtures() {
    for folder in Self.folders { #expect(!Files.names("Fixtures/\(folder)").isEmpty, "add Fixtures/\(folder)") }
  }

  @Test func theReadmeListsEveryExtractor() {
    let readme = Files.text("README.md")
    for extractor in Catalog.standard.extractors {
      #expect(readme.contains("| `\(extractor.name)` | \(extractor.summary) |"), "add \(extractor.name) to README.md")
    }
  }
}
