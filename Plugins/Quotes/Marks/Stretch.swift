internal import Winnow

/// Text between two quote marks, or from one to where its partner should have been.
struct Stretch {
  /// With its marks.
  var range: TextRange
  /// Without them.
  var inner: TextRange
  /// Index of its paragraph.
  var paragraph: Int
  /// No closing mark: it runs on into the next paragraph, or the mark was lost.
  var isOpen: Bool
  /// It goes on from the paragraph before.
  var continues = false
  /// The next paragraph goes on with it.
  var goesOn = false

  /// Its closing mark was lost.
  var isLost: Bool { isOpen && !continues && !goesOn }
}
