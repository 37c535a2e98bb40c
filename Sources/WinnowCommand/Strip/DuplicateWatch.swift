internal import Sites
internal import Winnow

/// Looks for documents that are nearly the same as one before; `--dedupe` drops them.
final class DuplicateWatch {
  enum Verdict {
    case drop
    case note(Problem)
  }

  private var finder = DuplicateFinder()
  private let drops: Bool
  private let report: RemovalReport?
  private var found = 0

  /// Nil when neither `--site` nor `--dedupe` asks for it.
  init?(_ arguments: ParsedArguments, _ report: RemovalReport?) {
    guard arguments.has("site") || arguments.has("dedupe") else { return nil }
    drops = arguments.has("dedupe")
    self.report = report
  }

  /// Looks for a document before this one that it is nearly the same as.
  ///
  /// - Returns: what to do about it; nil for nothing.
  func verdict(on id: String, _ sketch: DuplicateFinder.Sketch?) -> Verdict? {
    guard let sketch, let match = finder.match(id, sketch) else { return nil }
    found += 1
    let reason = "nearly the same as \(match.id) (\(Int(match.similarity * 100)) % of their phrases)"
    report?.write(RemovalReport.line(duplicate: id, drops ? "dropped, " + reason : reason))
    if drops { Diagnostics.say("\(id): dropped, \(reason)") }
    let note = Problem("site-near-duplicate", "the article is \(reason)", severity: .note)
    return drops ? .drop : .note(note)
  }

  func finish() {
    if found > 0, !drops {
      let documents = found == 1 ? "1 document is" : "\(found) documents are"
      Diagnostics.say("\(documents) nearly the same as another; --report names them, --dedupe drops them")
    }
  }
}
