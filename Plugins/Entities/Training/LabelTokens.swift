internal import Entities
internal import Segmentation
internal import Winnow

/// Which tokens a label is about.
enum LabelTokens {
  /// Titles in front of a person are cut, because sets disagree about them.
  static func tokens(_ range: TextRange, _ kind: EntityKind, _ tokens: Layer<Token>) -> Range<Int> {
    var first = tokens.firstIndex(startingAtOrAfter: range.start)
    var end = first
    while end < tokens.count, tokens[end].range.start < range.end { end += 1 }
    guard kind == .person else { return first..<end }
    while first + 1 < end, titles.contains(tokens[first].mark.key) {
      first += 1
      // The full stop of `Mr.` goes with it.
      if first + 1 < end, tokens[first].range.count == 1, tokens[first].mark.kind == .punctuation { first += 1 }
    }
    return first..<end
  }

  private static let titles: WordSet = """
    mr mrs ms miss dr prof professor sir dame president vice prime minister chancellor senator sen rep representative
    congressman congresswoman governor gov mayor judge justice general gen colonel col lt lieutenant captain capt major
    maj sergeant sgt admiral adm corporal cpl pope bishop archbishop cardinal rabbi imam ayatollah sheikh king queen
    prince princess emperor empress sultan emir secretary chairman ambassador spokesman spokeswoman coach
    """
}
