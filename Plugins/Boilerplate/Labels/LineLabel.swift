internal import Winnow

/// Words with which a line says what it is: `Read more: …`, `ADVERTISEMENT`, `Photo: …`.
struct LineLabel {
  enum Form {
    /// The words are all that the line has, or a mark parts them from the rest.
    case leadIn
    /// The words are all that the line has.
    case whole
    /// The line begins with the words.
    case opening
  }

  let kind: BoilerplateRun.Kind
  let form: Form
  /// Words that a line with the label may have; longer ones are prose.
  let mostWords: Int
  /// One of them must stand in the line; empty for none.
  let needed: [UInt64]
  /// Keys of the words.
  let words: [UInt64]
  /// As the table has it, for people.
  let text: String
}
