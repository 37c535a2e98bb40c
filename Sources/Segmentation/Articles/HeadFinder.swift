internal import Winnow

/// Finds the heads of articles among classified lines: a headline with byline, date line or dateline below it, or a
/// dateline alone, and prose after that.
struct HeadFinder {
  /// How many lines a head may have between its title and its body.
  private static let longestHead = 6
  /// Body lines looked at, and what has to be among them.
  /// Bytes.
  private static let longestHeadline = 120
  private static let lookahead = 6
  private static let fewestProse = 2
  private static let shortestBody = 250

  private let lines: [HeadLine]

  init(_ lines: [HeadLine]) { self.lines = lines }

  /// Heads in order; they do not overlap.
  func heads() -> [ArticleHead] {
    var heads: [ArticleHead] = []
    var index = 0
    while index < lines.count {
      if let head = head(at: index, after: heads.last?.body ?? -1) {
        heads.append(head)
        index = max(head.body, index) + 1
      } else {
        index += 1
      }
    }
    return heads
  }

  private func head(at index: Int, after last: Int) -> ArticleHead? {
    guard var head = titled(index) ?? untitled(index), hasBody(at: head.body) else { return nil }
    var start = head.lines.lowerBound
    if start > last + 1, case .date = lines[start - 1].role, head.title != nil {
      start -= 1
      head.evidence.insert(.date, at: 0)
      head.day = head.day ?? lines[start].day
    }
    head.isSeparated = start == 0 || lines[start - 1].role == .separator
    head.lines = start..<head.body + (lines[head.body].isEvidence ? 1 : 0)
    return head.evidence.isEmpty ? nil : head
  }

  /// A headline and what stands between it and the body.
  private func titled(_ index: Int) -> ArticleHead? {
    switch lines[index].role {
    case .headline, .keyed: break
    default: return nil
    }
    var head = ArticleHead(lines: index..<index + 1, body: index, title: nil)
    var days: [String] = []
    for next in index..<min(lines.count, index + Self.longestHead + 6) {
      let line = lines[next]
      if case .prose = line.role, next > index + 1 || !isStandfirst(next) {
        head.body = next
        break
      }
      guard take(next, &head) else { return nil }
      if let day = line.day, !line.isUpdate, !days.contains(day) { days.append(day) }
      if line.isBody, line.role != .prose {
        head.body = next
        break
      }
    }
    head.day = days.count == 1 ? days[0] : nil
    return head.body > index && (head.title != nil || head.evidence.contains(.dateline)) ? head : nil
  }

  /// A sentence below the headline, before the byline or date.
  private func isStandfirst(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].range.count <= 300 else { return false }
    switch lines[index + 1].role {
    case .byline, .date, .dateline: return true
    default: return false
    }
  }

  private func take(_ index: Int, _ head: inout ArticleHead) -> Bool {
    switch lines[index].role {
    case .separator: return false
    case .keyed(let key):
      if key == .title { head.title = index }
      head.evidence.append(.keyed)
    case .date: head.evidence.append(.date)
    case .byline:
      head.evidence.append(.byline)
      if lines[index].day != nil { head.evidence.append(.date) }
    case .dateline(let isStrong): head.evidence.append(isStrong ? .dateline : .weakDateline)
    case .headline: return takeHeadline(index, &head)
    case .prose, .other: return index <= head.lines.lowerBound + Self.longestHead
    }
    return true
  }

  /// Of two such lines above byline and date the lower is the headline, unless it is long: a kicker or a menu stands
  /// above a headline more often than a second line without a stop below one.
  private func takeHeadline(_ index: Int, _ head: inout ArticleHead) -> Bool {
    guard head.title != nil else {
      head.title = index
      return true
    }
    if head.evidence.isEmpty, lines[index].range.count <= Self.longestHeadline { head.title = index }
    return index <= head.lines.lowerBound + 3
  }

  /// A dateline that opens a paragraph without a headline above.
  private func untitled(_ index: Int) -> ArticleHead? {
    guard case .dateline(true) = lines[index].role, lines[index].isApart || index == 0 else { return nil }
    return ArticleHead(
      lines: index..<index + 1, body: index, title: nil, evidence: [.dateline], day: lines[index].day)
  }

  /// Prose goes on below a head.
  private func hasBody(at index: Int) -> Bool {
    var prose = 0
    var bytes = 0
    for line in lines[index..<min(lines.count, index + Self.lookahead)] where line.isBody {
      prose += 1
      bytes += line.range.count
    }
    return prose >= Self.fewestProse && bytes >= Self.shortestBody || bytes >= 2 * Self.shortestBody
  }
}
