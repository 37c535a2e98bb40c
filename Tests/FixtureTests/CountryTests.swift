import Entities
import Testing
import Winnow
import WinnowCatalog

/// Codes and items of countries.
@Suite struct CountryTests {
  @Test func everyCountryHasAnItemOfItsOwn() {
    let rows = Files.text("Plugins/Entities/Data/countries.tsv").split(separator: "\n").filter { !$0.hasPrefix("#") }
    let codes = Set(rows.map { String($0.split(separator: "\t")[1]) })
    let items = codes.compactMap { CountryItems.standard[$0] }
    #expect(codes.count == 250)
    #expect(Set(items).count == codes.count)
  }

  @Test(arguments: ["", "D", "DEU", "de", "ÄÖ", "ZZ"])
  func whatIsNoCodeHasNoItem(code: String) { #expect(CountryItems.standard[code] == nil) }

  @Test func aCountryHasTheItemAndItsPeopleHaveNot() throws {
    let text = "They moved to Portugal. The Portuguese minister welcomed them in Lisbon."
    let layer = try Pipeline(["entities"], from: .standard).annotate(Document(id: "a", text: text))[EntityMention.self]
    let countries = layer.nodes.filter { $0.iso == "PT" }.map { [$0.name, $0.wikidata ?? "none"] }
    #expect(countries == [["Portugal", "Q45"], ["Portuguese", "none"]])
  }

  @Test(arguments: [
    ("ko", "미국과 협정을 맺었다.", "US"), ("ja", "韓国と合意した。", "KR"), ("zh", "台灣與德國合作。", "TW"),
    ("ar", "وصل إلى السعودية أمس.", "SA"),
    ("tr", "Heyet Almanya'ya gitti.", "DE"), ("pl", "Delegacja była w Niemczech.", "DE"),
    ("fi", "Matka Ruotsi, kesä.", "SE"),
    ("uk", "Столиця – Польща.", "PL"), ("ru", "Страна – Финляндия.", "FI"), ("sv", "Resan går till Tyskland.", "DE"),
  ])
  func countriesOfOtherLanguagesHaveCodes(language: String, text: String, iso: String) throws {
    var document = Document(id: "a", text: text)
    document.language = Language(tag: language, origin: .option)
    let layer = try Pipeline(["entities"], from: .standard).annotate(document)[EntityMention.self]
    #expect(layer.nodes.contains { $0.iso == iso })
  }
}
