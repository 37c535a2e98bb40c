/// A labelled set and what its labels are worth.
package struct TrainingSet: Sendable {
  package var name: String
  package var documents: [TrainingDocument]
  /// How much its errors count beside those of other sets.
  package var weight: Float = 1
  /// Its conventions are learnt beside the common ones, see `EntityCorpus.add`.
  package var hasOwnConventions = false
  /// Takes part in cross-validation; the others train every fold.
  package var isValidated = true

  package init(_ name: String, _ documents: [TrainingDocument]) {
    self.name = name
    self.documents = documents
  }
}
