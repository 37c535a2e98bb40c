internal import Entities
internal import Segmentation
internal import Winnow

/// Finds the entity that a speaker's noun phrase or pronoun means.
///
/// A name in the head of the phrase decides; then the person last called by the same role noun; pronouns go to the
/// subject of the sentences before that agrees in gender, the last speaker first. A wrong speaker costs more than none.
struct SpeakerResolver {
  /// How far back an antecedent is looked for, in bytes and mentions.
  private static let reach = 2_000
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let sentences: Layer<Sentence>
  private let mentions: Layer<EntityMention>
  private let entities: [Entity]
  private let lexicon: Lexicon
  private let facts: PersonFacts
  /// Stretches between marks, ascending and apart: names in them are no antecedents.
  private let quoted: [Stretch]

  /// - Parameter stretches: between marks; names in them are no antecedents.
  init(_ document: Document, _ lexicon: Lexicon, _ stretches: [Stretch]) {
    bytes = document.bytes
    tokens = document[Token.self]
    sentences = document[Sentence.self]
    mentions = document[EntityMention.self]
    entities = mentions.nodes
    self.lexicon = lexicon
    facts = PersonFacts(document, lexicon)
    quoted = stretches
  }

  /// Index of the entity, or nil where evidence is missing.
  func entity(of speaker: TextRange, last: Int?) -> Int? {
    let inside = mentions.within(speaker)
    let head = head(of: speaker)
    if let person = inside.first(where: { $0.mark.kind == .person && !$0.mark.isNominal && isNamed($0, head) }) {
      return person.mark.entity
    }
    let classes = lexicon.classes(of: WordKey(bytes, speaker.start, speaker.end))
    if !classes.isDisjoint(with: [.masculine, .feminine]) {
      return antecedent(classes.contains(.feminine) ? .feminine : .masculine, before: speaker.start, last)
    }
    if classes.contains(.pronoun) || classes.contains(.relative) { return nil }
    if let nominal = inside.first(where: { $0.mark.isNominal }) { return nominal.mark.entity }
    if let named = inside.last(where: { $0.mark.kind == .organization && head.contains($0.range) }) {
      return named.mark.entity
    }
    if let whole = inside.first(where: { $0.range == speaker }) { return whole.mark.entity }
    return byRole(head, before: speaker.start) ?? organisation(inside, head)
  }

  /// The words in front of the first preposition, relative word or comma: `a spokesman | for Angela Merkel`.
  private func head(of speaker: TextRange) -> TextRange {
    var index = tokens.firstIndex(startingAtOrAfter: speaker.start)
    let first = index
    while index < tokens.count, tokens[index].range.end <= speaker.end {
      let token = tokens[index]
      let classes = lexicon.classes(of: token.mark.key)
      let isComma = token.mark.kind == .punctuation && bytes[token.range.start] == 0x2C
      if index > first, isComma || !classes.isDisjoint(with: [.preposition, .relative]) {
        return TextRange(speaker.start, tokens[index - 1].range.end)
      }
      index += 1
    }
    return speaker
  }

  /// In the head, or the name of an apposition: `the team's coach, Alireza Mehraban`.
  private func isNamed(_ mention: Annotation<EntityMention>, _ head: TextRange) -> Bool {
    if head.contains(mention.range) || head.overlaps(mention.range) { return true }
    let first = tokens.firstIndex(startingAtOrAfter: mention.range.start)
    return first > 0 && bytes[tokens[first - 1].range.start] == 0x2C
  }

  private func organisation(_ inside: ArraySlice<Annotation<EntityMention>>, _ head: TextRange) -> Int? {
    inside.first { $0.mark.kind == .organization && $0.range.start < head.end }?.mark.entity
  }

  /// Articles of somebody who was not named before.
  private static let indefinite: WordSet = "a an another one two several some un une uno una um uma ein eine einer een"

  /// The person that was called so last.
  private func byRole(_ head: TextRange, before offset: Int) -> Int? {
    let end = tokens.firstIndex(startingAtOrAfter: head.end)
    let first = tokens.firstIndex(startingAtOrAfter: head.start)
    guard end > 0, !Self.indefinite.contains(tokens[first].mark.key) else { return nil }
    let key = tokens[end - 1].mark.key
    guard lexicon.classes(of: key).contains(.role) else { return nil }
    guard let person = facts.person(calledBy: key, before: offset), offset - person.offset < 8 * Self.reach else {
      return nil
    }
    return person.entity
  }

  // MARK: - Pronouns

  /// The subject of this sentence or of one before that agrees; the last speaker when the sentence names it.
  private func antecedent(_ gender: Gender, before offset: Int, _ last: Int?) -> Int? {
    guard var sentence = sentences.lastIndex(startingAtOrBefore: offset) else { return nil }
    var end = offset
    while offset - sentences[sentence].range.start < Self.reach {
      let range = TextRange(sentences[sentence].range.start, max(sentences[sentence].range.start, end))
      let found = candidates(in: range, gender)
      if let last, found.contains(last) { return last }
      if let first = found.first { return first }
      guard sentence > 0 else { break }
      sentence -= 1
      end = sentences[sentence].range.end
    }
    return last.flatMap { agrees($0, gender) ? $0 : nil }
  }

  /// Persons named outside quotations, in order.
  private func candidates(in range: TextRange, _ gender: Gender) -> [Int] {
    mentions.within(range).compactMap { mention in
      guard agrees(mention.mark.entity, gender), !isQuoted(mention.range) else { return nil }
      return mention.mark.entity
    }
  }

  private func isQuoted(_ range: TextRange) -> Bool {
    var (low, high) = (0, quoted.count)
    while low < high {
      let middle = (low + high) / 2
      if quoted[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < quoted.count && quoted[low].range.overlaps(range)
  }

  private func agrees(_ entity: Int, _ gender: Gender) -> Bool {
    guard entities.indices.contains(entity), entities[entity].kind == .person else { return false }
    return facts.genders[entity].map { $0 == gender } ?? true
  }
}
