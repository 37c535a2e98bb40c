internal import Segmentation
internal import Winnow

/// Whom `he` and `she` may mean at a place of the text.
struct PronounState {
  /// Inside quotation marks somebody else speaks.
  var isQuoted = false
  /// Persons of the last sentences, the latest last, each once.
  private var recent: [(entity: Int, sentence: Int)] = []
  private var seen: Set<Int> = []
  private var last: [Gender: Int] = [:]

  func hasSeen(_ entity: Int) -> Bool { seen.contains(entity) }

  mutating func see(_ grouper: EntityGrouper, _ mention: Int, sentence: Int) {
    let entity = grouper.entityOf[mention]
    seen.insert(entity)
    guard grouper.entities[entity].kind == .person else { return }
    recent.removeAll { $0.entity == entity || $0.sentence + 4 < sentence }
    recent.append((entity, sentence))
    if recent.count > 8 { recent.removeFirst() }
  }

  mutating func readMark(_ bytes: [UInt8], _ range: TextRange) {
    if range.count == 1, bytes[range.start] == 0x22 { isQuoted.toggle() }
    guard range.count == 3, bytes[range.start] == 0xE2, bytes[range.start + 1] == 0x80 else { return }
    if bytes[range.start + 2] == 0x9C { isQuoted = true }
    if bytes[range.start + 2] == 0x9D { isQuoted = false }
  }

  /// The one person who fits; with several, the one whom the last such pronoun meant, if named last of all.
  mutating func referent(_ gender: Gender, _ grouper: EntityGrouper, sentence: Int, window: Int) -> Int? {
    let fitting = recent.filter { person in
      person.sentence + window >= sentence && grouper.entities[person.entity].gender.map { $0 == gender } ?? true
    }
    let certain = fitting.filter { grouper.entities[$0.entity].gender == gender }
    let one = fitting.count == 1 ? fitting[0].entity : certain.count == 1 ? certain[0].entity : nil
    let found = one ?? (fitting.isEmpty ? carried(gender, sentence, grouper) : nil)
    if let found { last[gender] = found }
    return found
  }

  /// Nobody was named since: `he` goes on to mean the same person.
  private func carried(_ gender: Gender, _ sentence: Int, _ grouper: EntityGrouper) -> Int? {
    guard let person = last[gender], let latest = recent.last, latest.entity == person else { return nil }
    return sentence - latest.sentence < 6 ? person : nil
  }

  static func gender(_ key: WordKey) -> Gender? {
    if masculine.contains(key) { return .masculine }
    return feminine.contains(key) ? .feminine : nil
  }

  private static let masculine: WordSet = "he him his himself"
  private static let feminine: WordSet = "she her hers herself"
}
