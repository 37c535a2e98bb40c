import Entities
import Testing
import Winnow
import WinnowCatalog

/// Forms of one name are one entity, and two names are two.
@Suite struct DeclinedEntityTests {
  private static func names(_ language: String, _ text: String) throws -> [String: Int] {
    var document = Document(id: "a", text: text)
    document.language = Language(tag: language, origin: .option)
    let layer = try Pipeline(["entities"], from: .standard).annotate(document)[EntityMention.self]
    return Dictionary(layer.nodes.map { ($0.name, $0.mentions.count) }) { $0 + $1 }
  }

  @Test(arguments: [
    (
      "pl", "Premier Andrzej Malinowski był w Warszawie. Malinowskiego przyjęto. Warszawa czeka.", "Andrzej Malinowski",
      2
    ),
    ("pl", "Premier Andrzej Malinowski był w Warszawie. Malinowskiego przyjęto. Warszawa czeka.", "Warszawa", 2),
    ("pl", "Minister Jan Kowalski milczy. Poseł Anna Kowalska krzyczy. Minister Kowalski wyszedł.", "Jan Kowalski", 2),
    ("fi", "Ministeri Antti Salonen vastasi. Salosen mukaan Saksa auttaa. Saksassa sataa.", "Antti Salonen", 2),
    ("fi", "Ministeri Antti Salonen vastasi. Salosen mukaan Saksa auttaa. Saksassa sataa.", "Saksa", 2),
    ("uk", "Президент Андрій Коваленко прибув. За словами Коваленка, усе готово.", "Андрій Коваленко", 2),
    ("ru", "Президент Сергей Климов прибыл в Казань. Климова встретил мэр. В Казани тепло.", "Сергей Климов", 2),
    ("sv", "Statsminister Karin Lundgren åkte till Norge. I Norges huvudstad regnade det.", "Norge", 2),
    ("tr", "Heyet Ankara'da kaldı. Karar Ankara'yı sevindirdi.", "Ankara", 2),
    ("ko", "미국과 협정을 맺었다. 미국의 반응은 없었다.", "미국", 2),
  ])
  func formsOfOneNameAreOne(language: String, text: String, name: String, count: Int) throws {
    #expect(try Self.names(language, text)[name] == count)
  }
}
