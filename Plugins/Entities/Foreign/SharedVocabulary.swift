/// A vocabulary that is passed about without copies.
final class SharedVocabulary: Sendable {
  let words: Vocabulary
  init(_ words: Vocabulary) { self.words = words }
}
