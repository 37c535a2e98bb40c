/// Tokens next to one another that may be part of names; everything between runs is outside every name.
///
/// Names have a capital, so lower-case words that stand far from any are never looked at: two words in three.
package struct CandidateRun: Sendable {
  package var tokens: Range<Int>
  package var sentence: Range<Int>
  /// How its sentence is written: 0 as usual, 1 like a headline, 2 all in capitals.
  package var style: UInt64
}
