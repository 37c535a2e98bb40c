internal import Segmentation
internal import Winnow

/// Title or role beside a person's name.
struct Role {
  var range: TextRange
  /// Its head: `minister` of `foreign minister`.
  var head: WordKey
  /// The word before the role that says of whom: `North Korean leader`.
  var owner: WordKey?
  var gender: Gender?
}
