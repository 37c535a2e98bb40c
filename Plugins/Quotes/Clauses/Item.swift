internal import Winnow

/// One step through the narrator's text: a word, a punctuation mark or a whole stretch between quote marks.
struct Item {
  var range: TextRange
  var classes: WordClass
  /// The character of a punctuation mark; 0 for words and stretches.
  var sign: UInt32
  /// Index of the stretch; -1 for what the narrator writes.
  var stretch: Int32
  /// Index of its token, or the first of the stretch.
  var token: Int32
  var isCapitalised: Bool
  /// It is a word or number.
  var isWord: Bool
  /// Its last letter is s: a plural, roughly.
  var endsInS = false
  /// Its last letters are those of a plural.
  var isPlural = false
  /// Its last letters are ed: a past or a participle.
  var endsInED = false
  var isNumber = false
  /// Ends in ’s.
  var isPossessive = false
  /// White space stands before it.
  var isSpaced: Bool

  /// A stretch that begins like a sentence and has some words.
  var isSpeechLike = false

  /// A stretch behind which a cue may follow.
  var endsOpen = false
  /// A stretch that may be part of a noun phrase.
  var isLabel = false

  var isStretch: Bool { stretch >= 0 }
}
