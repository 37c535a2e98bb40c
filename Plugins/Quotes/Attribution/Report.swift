internal import Winnow

/// A verb or phrase of saying in the narrator's sentence: who, to whom, and which items are the content.
struct Report {
  enum Order: Sendable { case ahead, behind, inside }

  var cue: Range<Int>
  var speaker: Range<Int>?
  var addressee: Range<Int>?
  /// Item ranges, ascending.
  var content: [Range<Int>]
  /// Where the cue stands, seen from the content.
  var order: Order
  var evidence: Quote.Evidence
  /// Nothing but the frame's grammar gave the speaker: `…, adding that`.
  var isChained = false
  /// Its cue stands in the content of another report.
  var isNested = false
}
