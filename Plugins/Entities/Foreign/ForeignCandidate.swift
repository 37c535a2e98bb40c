/// A stretch of words that may be a name.
struct ForeignCandidate {
  var words: Range<Int>
  /// What its own words and the lists say.
  var own = NameEvidence()
  /// What the words beside it say.
  var context = NameEvidence()
  /// It is a single word at the start of a sentence, whose capital says nothing.
  var isInitial = false
  /// It stands in front of a title and is more often what the office is for.
  var isDoubtful = false

  var evidence: NameEvidence {
    var sum = own
    sum += context
    return sum
  }

  /// What another mention of the same name says goes together with what this one says.
  func together(with other: ForeignCandidate) -> ForeignCandidate {
    var both = self
    both.own = own.maximum(other.own)
    both.context += other.context
    return both
  }
}
