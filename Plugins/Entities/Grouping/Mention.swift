internal import Segmentation
internal import Winnow

/// A named mention on its way to its entity.
struct Mention {
  var span: EntitySpan
  /// Keys of its words, possessive endings and punctuation left out.
  var words: [WordKey]
  /// What all forms of its words begin with; nil where nothing is declined.
  var stems: [WordKey]?
  /// For a person what stands beside the name.
  var role: Role?
  var subtype: String?
  var country: (iso: String, isDemonym: Bool)?
  /// What a user's list says of it; the list's word is final.
  var listed: ListEntry?
  /// All words are written in capitals.
  var isAllCapitals: Bool

  var kind: EntityKind { span.kind }
  var phrase: WordKey { Self.phrase(words[...]) }

  static func phrase(_ words: ArraySlice<WordKey>) -> WordKey {
    guard let first = words.first else { return WordKey(value: 0) }
    return words.dropFirst().reduce(first) { $0.followed(by: $1) }
  }
}
