internal import Boilerplate
internal import Segmentation
public import Winnow

/// Finds names, types them and groups them by referent.
///
/// A linear model tags the candidates of each sentence; mentions are then grouped over the whole document.
public struct EntityExtractor: Extractor {
  public static let name = "entities"
  public static let summary = "Persons, organisations, places and other names, grouped by whom they mean."
  public static let requires: [any Mark.Type] = [Token.self, Sentence.self, BoilerplateRun.self]
  public static let options = [
    SettingInfo(
      "list", "FILE", default: "", "Names to find before all others: tab-separated name, type, canonical name, id."),
    SettingInfo("boilerplate", "skip|include", default: "skip", "Whether names inside boilerplate are tagged."),
    SettingInfo("model", "FILE", default: "", "A model of `winnow-train entities` in place of the one built in."),
  ]

  private let finder: MentionFinder
  private let list: UserList?
  private let skipsBoilerplate: Bool

  public init(_ settings: Settings) throws(SetupError) {
    let path = settings["list"] ?? ""
    list = path.isEmpty ? nil : try UserList(path)
    let model = settings["model"] ?? ""
    finder = model.isEmpty ? .standard : MentionFinder(EntityTagger(try LoadedModel.load(model)), isBuiltIn: false)
    switch settings["boilerplate"] ?? "skip" {
    case "skip": skipsBoilerplate = true
    case "include": skipsBoilerplate = false
    case let value:
      throw SetupError(.badSetting, "entities.boilerplate is '\(value)'", remedy: "write skip or include")
    }
  }

  public func extract(from document: Document) -> Layer<EntityMention> {
    let removed = document[BoilerplateRun.self]
    func isWanted(_ range: TextRange) -> Bool { !skipsBoilerplate || removed.overlapping(range).isEmpty }
    let spans = finder.spans(document, EntityFeatures(document, takesAnyWord: finder.takesAnyWord)).filter {
      isWanted($0.range)
    }
    let listed = list?.matches(document[Token.self], document.bytes).filter { isWanted($0.span.range) } ?? []
    return LayerBuilder.layer(spans, listed: listed, document)
  }
}
