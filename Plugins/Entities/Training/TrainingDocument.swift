package import Winnow

/// A text and the names that somebody labelled in it.
package struct TrainingDocument: Sendable {
  package struct Label: Hashable, Sendable {
    package var type: String
    /// In bytes of the text.
    package var range: TextRange

    package init(type: String, range: TextRange) {
      self.type = type
      self.range = range
    }
  }

  package var document: Document
  /// In the order of the data.
  package var labels: [Label]

  package init(_ document: Document, _ labels: [Label]) {
    self.document = document
    self.labels = labels
  }
}
