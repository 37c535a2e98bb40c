/// The head of an article: where it begins, which lines say what, and how well that is backed.
struct ArticleHead {
  /// Indices of the lines of the head; the body's first line is the one behind it, or its last where a dateline opens
  /// the body.
  var lines: Range<Int>
  /// First line of the body.
  var body: Int
  var title: Int?
  /// What backs it up, in the order of the lines.
  var evidence: [Evidence] = []
  var day: String?
  /// A separator stands before it.
  var isSeparated = false

  enum Evidence: Hashable { case keyed, byline, date, dateline, weakDateline }

  /// Enough to begin an article with, wherever it stands.
  var isStrong: Bool {
    if evidence.contains(.dateline) { return title != nil || isSeparated }
    if evidence.contains(.weakDateline) { return title != nil && (evidence.count > 1 || isSeparated) }
    guard title != nil else { return false }
    return Set(evidence).count > 1 || isSeparated && !evidence.isEmpty
      || day != nil && evidence.filter { $0 == .keyed }.count > 1
  }
}
