internal import Sites
internal import Winnow

/// What stripping made of a document: all that is to be written of it, wherever it goes.
struct StripResult {
  let id: String
  /// There was no text at all.
  let isEmpty: Bool
  var bytes: [UInt8] = []
  /// The record of the whole, for `--keep-record`.
  var record: [UInt8] = []
  /// Lines of the removal report.
  var removals: [[UInt8]] = []
  /// By which near-duplicates are found; nil when nobody asked, or the article is too short.
  var sketch: DuplicateFinder.Sketch?

  init(of document: Document) {
    id = document.id
    isEmpty = document.bytes.isEmpty
  }

  var parts: [[UInt8]] {
    [Array(id.utf8), isEmpty ? [1] : [], bytes, record, sketch?.bytes ?? []] + removals
  }

  init(parts: [[UInt8]]) {
    id = String(decoding: parts[0], as: UTF8.self)
    isEmpty = !parts[1].isEmpty
    bytes = parts[2]
    record = parts[3]
    sketch = parts[4].isEmpty ? nil : DuplicateFinder.Sketch(bytes: parts[4])
    removals = Array(parts[5...])
  }
}
