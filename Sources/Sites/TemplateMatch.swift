internal import Winnow

/// Decides which units of a page are template.
///
/// A template is a chain: each unit stands beside the same neighbour on nearly all of its pages. That keeps headings like
/// "Ingredients", phrases and quantities that articles share, and a headline that other pages link to. Prose that stands
/// on less than half of the pages may be background that articles share: it stays. What stands on less than nine of ten
/// may be an article that some of them carry: it goes only from pages with twice as much prose of their own. What stands
/// on all goes where enough else is left.
struct TemplateMatch {
  private static let fewest = 3
  /// Shares of the pages.
  private static let least = 0.1
  private static let mostly = 0.5
  private static let everywhere = 0.9
  /// Share of the rarer one's pages on which two units stand beside each other.
  private static let linked = 0.8
  /// Units of a chain; the border of the page counts as two.
  private static let shortest = 3
  /// Pages that must have a unit which others lack.
  private static let fewestOfSome = 6
  /// Words of prose that must be left on a page, or that it must have of its own.
  private static let leastLeft = 40
  private static let leastOwn = 60

  private let page: PageUnits
  private let group: SiteGroup
  private let counts: [Int]
  /// Words of prose that stand on this page alone.
  private var own = 0
  /// Words of prose on some pages too, summed over all counts up to each.
  private var some: [Int: Int] = [:]
  private var onSome = 0
  private var onAll = 0
  /// Length of the chain that each unit belongs to.
  private var chains: [Int] = []

  init(_ page: PageUnits, _ group: SiteGroup) {
    self.page = page
    self.group = group
    counts = page.units.map { group.count($0.key) }
    var sums: [Int: Int] = [:]
    for (unit, count) in zip(page.units, counts) where unit.isProse {
      if count < 2 {
        own += unit.words
      } else if share(count) < Self.everywhere {
        sums[count, default: 0] += unit.words
      } else {
        onAll += unit.words
      }
    }
    for count in sums.keys.sorted() {
      onSome += sums[count] ?? 0
      some[count] = onSome
    }
    chains = lengths()
  }

  private func lengths() -> [Int] {
    var lengths = [Int](repeating: 1, count: counts.count)
    var start = 0
    for index in counts.indices where index + 1 == counts.count || !isLinked(before: index + 1) {
      var length = index + 1 - start
      if start == 0, isLinked(before: 0) { length += 2 }
      if index + 1 == counts.count, isLinked(before: index + 1) { length += 2 }
      for member in start...index { lengths[member] = length }
      start = index + 1
    }
    return lengths
  }

  /// True when `units[index - 1]` and `units[index]` are neighbours on most pages of the rarer one.
  private func isLinked(before index: Int) -> Bool {
    let pairs = group.count(page.pair(before: index))
    let before = index > 0 ? counts[index - 1] : Int.max
    let behind = index < counts.count ? counts[index] : Int.max
    return pairs >= Self.fewest && Double(pairs) >= Self.linked * Double(min(before, behind))
  }

  private func share(_ count: Int) -> Double { Double(count) / Double(group.pages) }

  /// Neighbours become one stretch, with the smallest of their counts.
  func marks(in document: Document) -> Layer<RepeatedMark> {
    let title = Self.title(document)
    var marks: [Annotation<RepeatedMark>] = []
    var isOpen = false
    for (index, unit) in page.units.enumerated() {
      guard isTemplate(index), !title.contains(where: { $0.overlaps(unit.range) }) else {
        isOpen = false
        continue
      }
      if isOpen, let last = marks.last {
        marks[marks.count - 1] = Annotation(
          last.range.union(unit.range), RepeatedMark(pages: min(last.mark.pages, counts[index]), of: group.pages))
      } else {
        marks.append(Annotation(unit.range, RepeatedMark(pages: counts[index], of: group.pages)))
      }
      isOpen = true
    }
    return Layer(marks)
  }

  private static func title(_ document: Document) -> [TextRange] {
    document[StructureMark.self].filter { $0.mark.kind == .title }.map(\.range)
  }

  private func isTemplate(_ index: Int) -> Bool {
    let count = counts[index]
    guard count >= Self.fewest, share(count) >= Self.least else { return false }
    guard chains[index] >= Self.shortest, isBound(index) else { return false }
    if share(count) >= Self.everywhere { return own + onSome >= max(Self.leastLeft, onAll / 2) }
    guard count >= Self.fewestOfSome, share(count) >= Self.mostly || !page.units[index].isProse else { return false }
    return own >= max(Self.leastOwn, 2 * shared(upTo: count))
  }

  /// One of its neighbours stands beside it on nearly all of its pages.
  private func isBound(_ index: Int) -> Bool {
    let pairs = max(group.count(page.pair(before: index)), group.count(page.pair(before: index + 1)))
    return Double(pairs) >= Self.linked * Double(counts[index])
  }

  private func shared(upTo count: Int) -> Int { some.reduce(0) { $1.key <= count ? max($0, $1.value) : $0 } }
}
