/// How a model is trained.
package struct TrainingOptions: Sendable {
  package struct Rates: Sendable {
    /// Size of the steps.
    package var alpha: Float = 0.1
    /// Penalties on the sizes of weights and on their squares.
    package var l1: Float = 0.3
    package var l2: Float = 0.02
    package init() {}
  }

  package var rates = Rates()
  /// Passes over the data, at most.
  package var passes = 12
  /// Features seen less often are left out.
  package var minimum = 2
  /// Log2 of the number of slots of the written table.
  package var log = 18
  /// Added to the scores of all tags but outside: above 0 it raises recall at the cost of precision.
  package var bias: Float = 0
  /// Parts that the data are cut into by document, of which one is held back at a time; below 2 none is.
  package var folds = 10
  /// Any word may be part of a name, see `EntityModel`.
  package var takesAnyWord = false
  /// Prefix of labels that are none of Winnow's four.
  package var prefix = "user"

  package init() {}
}
