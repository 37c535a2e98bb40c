/// Decides about a place where a sentence may end. The model is one; training listens as another.
package protocol BoundaryJudge {
  /// - Parameters:
  ///   - end: the byte behind the last black one before the place.
  ///   - place: valid during the call.
  mutating func ends(at end: Int, _ place: BoundaryPlace) -> Bool
}
