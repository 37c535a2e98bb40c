internal import Segmentation
internal import Winnow

/// Who said something and with which word.
struct Attribution {
  var speaker: TextRange?
  var cue: TextRange?
  var addressee: TextRange?
  var rule: String
}
