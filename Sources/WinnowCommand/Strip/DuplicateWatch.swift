internal import Sites
internal import Winnow

/// Looks for documents that are nearly the same as one before; `--dedupe` drops them.
final class DuplicateWatch {
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

  /// Notes on the document what it is nearly the same as.
  /// - Returns: false when it is to be dropped.
  func passes(_ document: inout Document, without removed: [TextRange]) -> Bool {
    guard let match = finder.match(document, without: removed) else { return true }
    found += 1
    let reason = "nearly the same as \(match.id) (\(Int(match.similarity * 100)) % of their phrases)"
    report?.add(duplicate: document, drops ? "dropped, " + reason : reason)
    if drops { Diagnostics.say("\(document.id): dropped, \(reason)") }
    document.problems.append(Problem("site-near-duplicate", "the article is \(reason)", severity: .note))
    return !drops
  }

  func finish() {
    if found > 0, !drops {
      let documents = found == 1 ? "1 document is" : "\(found) documents are"
      Diagnostics.say("\(documents) nearly the same as another; --report names them, --dedupe drops them")
    }
  }
}
