import Entities
import Segmentation
import Winnow

/// How the labels of data sets are read.
enum EntityLabel {
  private static let kinds: [String: EntityKind] = [
    "PER": .person, "PERSON": .person, "Person": .person, "ORG": .organization, "ORGANIZATION": .organization,
    "Organization": .organization, "LOC": .place, "LOCATION": .place, "GPE": .place, "FAC": .place, "Place": .place,
    "MISC": .misc, "NORP": .misc, "EVENT": .misc, "PRODUCT": .misc, "WORK_OF_ART": .misc, "LAW": .misc,
    "LANGUAGE": .misc, "Misc": .misc,
  ]

  static func kind(_ label: String) -> EntityKind? { kinds[label] }

  /// The tokens of a label; titles in front of a person are cut, because sets disagree about them.
  static func tokens(_ range: TextRange, _ kind: EntityKind, _ tokens: Layer<Token>) -> Range<Int> {
    var first = tokens.firstIndex(startingAtOrAfter: range.start)
    var end = first
    while end < tokens.count, tokens[end].range.start < range.end { end += 1 }
    guard kind == .person else { return first..<end }
    while first + 1 < end, isTitle(tokens[first].mark) {
      first += 1
      // The full stop of `Mr.` goes with it.
      if first + 1 < end, tokens[first].range.count == 1, tokens[first].mark.kind == .punctuation { first += 1 }
    }
    return first..<end
  }

  private static func isTitle(_ token: Token) -> Bool { titles.contains(token.key) }

  private static let titles: WordSet = """
    mr mrs ms miss dr prof professor sir dame president vice prime minister chancellor senator sen rep representative
    congressman congresswoman governor gov mayor judge justice general gen colonel col lt lieutenant captain capt major
    maj sergeant sgt admiral adm corporal cpl pope bishop archbishop cardinal rabbi imam ayatollah sheikh king queen
    prince princess emperor empress sultan emir secretary chairman ambassador spokesman spokeswoman coach
    """
}
