internal import Winnow

/// Turns heads and lines into parts of structure.
struct StructureParts {
  private static let longestHeading = 80
  private let lines: [HeadLine]
  private(set) var parts: [Annotation<ArticlePart>] = []

  init(_ lines: [HeadLine], _ heads: [ArticleHead]) {
    self.lines = lines
    let opening = openingTitle(heads)
    if let opening { parts.append(Annotation(lines[opening].range, ArticlePart(.title))) }
    var next = heads[...]
    for index in lines.indices where index != opening {
      while let head = next.first, head.lines.upperBound <= index { next = next.dropFirst() }
      if let head = next.first, head.lines.contains(index) {
        addHead(index, head)
      } else if isOpeningDateline(index) {
        parts.append(Annotation(lines[index].part, ArticlePart(.dateline, day: lines[index].day)))
      } else if isHeading(index) {
        parts.append(Annotation(lines[index].range, ArticlePart(.heading)))
      }
    }
  }

  /// The first line of a text that has no other head: a headline with prose below it.
  private func openingTitle(_ heads: [ArticleHead]) -> Int? {
    guard lines.count >= 3, case .headline = lines[0].role, heads.first?.lines.contains(0) != true else { return nil }
    let below = lines[1..<min(lines.count, 4)]
    let prose = below.count { $0.isBody }
    return prose >= 2 && lines[1].isBody ? 0 : nil
  }

  /// A dateline at the very top, whatever its strength.
  private func isOpeningDateline(_ index: Int) -> Bool {
    guard case .dateline = lines[index].role, index < 3 else { return false }
    return !lines[..<index].contains(where: \.isBody)
  }

  private mutating func addHead(_ index: Int, _ head: ArticleHead) {
    let line = lines[index]
    switch line.role {
    case .byline, .keyed(.byline): parts.append(Annotation(line.part, ArticlePart(.byline, day: line.day)))
    case .dateline: parts.append(Annotation(line.part, ArticlePart(.dateline, day: line.day)))
    case .date where !line.isUpdate, .keyed(.date):
      parts.append(Annotation(line.part, ArticlePart(.published, day: line.day)))
    case _ where index == head.title: parts.append(Annotation(line.part, ArticlePart(.title)))
    default: break
    }
  }

  /// A short line between two paragraphs of prose, blank lines around it as around them.
  private func isHeading(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, case .headline = lines[index].role,
      lines[index].range.count <= Self.longestHeading
    else { return false }
    return lines[index - 1].isBody && lines[index + 1].isBody && lines[index].isApart == lines[index + 1].isApart
  }
}
