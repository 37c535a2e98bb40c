internal import Winnow

/// What is counted over the pages of a site: a line, a sentence, or a part of a line that was glued to another.
struct SiteUnit {
  let range: TextRange
  /// Hash of its words without case; where enough of them are left, without numbers and capitalised words too, so that
  /// `Published 3 May by Ann Lee` and `Published 9 June by Bob Ray` are the same.
  let key: UInt64
  let words: Int
  /// At least six words that end like a sentence.
  let isProse: Bool
}
