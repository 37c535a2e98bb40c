internal import Segmentation
internal import Winnow

/// Which language's words count: the document's as given or detected, else the script's, else English.
enum DateLanguage {
  static func code(of document: Document, _ text: FoldedText) -> String { document.language?.code ?? "en" }
}
