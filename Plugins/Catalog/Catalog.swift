import Boilerplate
import Dates
import Entities
import EntityTraining
import Quotes
import Segmentation
public import Winnow

extension Catalog {
  /// Everything that comes with Winnow, in the order in which lists show it.
  public static let standard = Catalog(
    [
      TokenExtractor.self,
      ParagraphExtractor.self,
      SentenceExtractor.self,
      NameExtractor.self,
      StructureExtractor.self,
      ArticleExtractor.self,
      BoilerplateExtractor.self,
      DateExtractor.self,
      EntityExtractor.self,
      QuoteExtractor.self,
    ], languages: LanguageDetector.self, trainers: [EntityModelTrainer.self])
}
