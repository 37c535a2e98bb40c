internal import Segmentation
internal import Winnow

/// Finds pronouns and role nouns that mean a person or organisation named before, where the evidence is strong:
/// one referent alone fits.
struct NominalFinder {
  struct Nominal {
    var range: TextRange
    var entity: Int
  }

  /// How far back a pronoun looks, in sentences.
  private static let window = 2

  private let tokens: Layer<Token>
  private let bytes: [UInt8]
  private let grouper: EntityGrouper
  /// Role nouns by the one person who has them; -1 for two.
  private var byRole: [WordKey: Int] = [:]
  /// What an organisation is, by the last word of its name: `Bank`, `University`.
  private var byHead: [WordKey: Int] = [:]

  init(_ grouper: EntityGrouper, _ tokens: Layer<Token>, _ bytes: [UInt8]) {
    self.grouper = grouper
    self.tokens = tokens
    self.bytes = bytes
    for (index, mention) in grouper.mentions.enumerated() {
      let entity = grouper.entityOf[index]
      if let role = mention.role {
        note(role.head, entity, in: &byRole)
        if let owner = role.owner { note(owner.followed(by: role.head), entity, in: &byRole) }
      }
      if mention.kind == .organization, mention.words.count > 1, let head = mention.words.last {
        note(head, entity, in: &byHead)
      }
    }
  }

  private func note(_ key: WordKey, _ entity: Int, in table: inout [WordKey: Int]) {
    table[key] = table[key].map { $0 == entity ? entity : -1 } ?? entity
  }

  /// Nominals of all sentences, in order, outside quotation marks and outside named mentions.
  func nominals(_ sentences: Layer<Sentence>) -> [Nominal] {
    var found: [Nominal] = []
    var state = PronounState()
    var mention = 0
    var index = 0
    for (number, sentence) in sentences.enumerated() {
      while index < tokens.count, tokens[index].range.start < sentence.range.end {
        if tokens[index].mark.shape.contains(.afterLineEnd) { state.isQuoted = false }
        if mention < grouper.mentions.count, index == grouper.mentions[mention].span.tokens.lowerBound {
          state.see(grouper, mention, sentence: number)
          index = max(index + 1, grouper.mentions[mention].span.tokens.upperBound)
          mention += 1
          continue
        }
        state.readMark(bytes, tokens[index].range)
        if !state.isQuoted, let nominal = nominal(index, number, &state) { found.append(nominal) }
        index += 1
      }
    }
    return found
  }

  private func nominal(_ index: Int, _ sentence: Int, _ state: inout PronounState) -> Nominal? {
    let key = tokens[index].mark.key
    if let gender = PronounState.gender(key) {
      guard let entity = state.referent(gender, grouper, sentence: sentence, window: Self.window) else { return nil }
      return Nominal(range: tokens[index].range, entity: entity)
    }
    return key == Self.the ? roleNoun(index, state) : nil
  }

  /// `the minister`, `the North Korean leader`, `the bank`.
  private func roleNoun(_ article: Int, _ state: PronounState) -> Nominal? {
    var head = article + 1
    var owner: WordKey?
    while head + 1 < tokens.count, head - article < 4, isBeforeHead(head) {
      if tokens[head].mark.shape.contains(.capitalized) { owner = tokens[head].mark.key }
      head += 1
    }
    guard head < tokens.count, !tokens[head].mark.shape.contains(.afterLineEnd), isEnd(head + 1) else { return nil }
    let key = tokens[head].mark.key
    let isLower = !tokens[head].mark.shape.contains(.capitalized)
    let entry = owner.map { byRole[$0.followed(by: key)] } ?? byRole[key] ?? byHead[key]
    guard isLower, let entity = entry, entity >= 0, state.hasSeen(entity) else { return nil }
    return Nominal(range: TextRange(tokens[article].range.start, tokens[head].range.end), entity: entity)
  }

  /// A modifier, or a capitalised word that says of whom.
  private func isBeforeHead(_ index: Int) -> Bool {
    TitleWords.modifiers.contains(tokens[index].mark.key)
      || tokens[index].mark.kind == .word && tokens[index].mark.shape.contains(.capitalized)
  }

  /// What follows does not go on with the noun phrase or name somebody else: `the president of Ghana`.
  private func isEnd(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if tokens[index].mark.shape.contains(.capitalized), tokens[index].mark.kind == .word { return false }
    return !Self.goesOn.contains(tokens[index].mark.key)
  }

  private static let the = WordKey("the")
  private static let goesOn: WordSet = "of for who whose that designate elect -"
}
