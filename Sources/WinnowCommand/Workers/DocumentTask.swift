internal import Winnow

/// What a command does with annotated documents, in two halves: the first in any process and any order, the second in
/// one process and in the order of the input.
struct DocumentTask {
  /// Makes of a document what is to be written or counted. Keeps nothing.
  let parts: (Document, InputFile) -> [[UInt8]]
  /// Takes the parts.
  let write: ([[UInt8]], InputFile) -> Void
}
