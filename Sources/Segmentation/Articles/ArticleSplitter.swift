internal import Winnow

/// Decides which heads begin an article of their own.
struct ArticleSplitter {
  private static let shortestBody = 250
  private static let shortestWeakBody = 300

  private let document: Document
  private let lines: [HeadLine]
  private let heads: [ArticleHead]

  init(_ document: Document, _ lines: [HeadLine], _ heads: [ArticleHead]) {
    self.document = document
    self.lines = lines
    self.heads = heads
  }

  func articles() -> [Annotation<Article>] {
    let full = heads.indices.count(where: isFull)
    guard full * 5 >= heads.count * 4 else { return [] }
    let starts = starts()
    guard starts.count > 1 else { return [] }
    return starts.indices.compactMap { number in
      let end = number + 1 < starts.count ? starts[number + 1].lines.lowerBound : lines.count
      return article(starts[number], before: end)
    }
  }

  /// Heads of the articles in order, a headless article at the top included.
  private func starts() -> [ArticleHead] {
    var starts: [ArticleHead] = []
    for (number, head) in heads.enumerated() where isFull(number) {
      let topics = TopicEvidence(document, lines, bodyBefore(number), body(of: number))
      if starts.isEmpty {
        if let first = headless(before: head) {
          guard head.isStrong, topics.isOther else { continue }
          starts.append(first)
        }
        starts.append(head)
      } else if begins(head, like: starts.first ?? head, topics) {
        starts.append(head)
      }
    }
    return starts
  }

  /// A strong head begins an article unless the text goes on about the same; a weaker one must look like the first
  /// and turn to another topic.
  private func begins(_ head: ArticleHead, like first: ArticleHead, _ topics: TopicEvidence) -> Bool {
    if head.isStrong { return !topics.isSame }
    guard head.title != nil, topics.isOther else { return false }
    if head.evidence.contains(.weakDateline) {
      return first.evidence.contains { $0 == .dateline || $0 == .weakDateline }
    }
    return head.evidence == first.evidence && (head.isSeparated || head.evidence.contains(.date))
  }

  // MARK: - Bodies

  /// An article's own text, more than the teaser on a page that lists many.
  private func isFull(_ number: Int) -> Bool {
    let prose = lines[body(of: number)].filter(\.isBody)
    let count = prose.reduce(0) { $0 + $1.range.count }
    return prose.count >= 2 && count >= (heads[number].isStrong ? Self.shortestBody : Self.shortestWeakBody)
  }

  private func body(of number: Int) -> Range<Int> {
    heads[number].body..<(number + 1 < heads.count ? heads[number + 1].lines.lowerBound : lines.count)
  }

  private func bodyBefore(_ number: Int) -> Range<Int> {
    number == 0 ? 0..<heads[0].lines.lowerBound : body(of: number - 1)
  }

  /// What stands above the first head, when it is an article by itself: prose, and no banner.
  private func headless(before head: ArticleHead) -> ArticleHead? {
    let above = 0..<head.lines.lowerBound
    let prose = above.filter { lines[$0].isBody }
    let count = prose.reduce(0) { $0 + lines[$1].range.count }
    guard prose.count >= 3, count >= 400, prose.count * 2 >= above.count,
      !TopicEvidence.isBanner(document, lines[above])
    else { return nil }
    return ArticleHead(lines: above, body: prose[0], title: nil, evidence: [])
  }

  private func article(_ head: ArticleHead, before end: Int) -> Annotation<Article>? {
    var last = end - 1
    while last > head.lines.lowerBound, lines[last].role == .separator { last -= 1 }
    let range = lines[head.lines.lowerBound].range.union(lines[last].range)
    let title = head.title.map { document.string(lines[$0].part) }
    return Annotation(range, Article(title: title, dct: head.day))
  }
}
