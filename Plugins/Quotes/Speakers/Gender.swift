/// What a pronoun may stand for.
enum Gender: Sendable {
  case masculine, feminine
}
