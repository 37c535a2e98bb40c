internal import Entities
internal import Segmentation
internal import Winnow

/// Finds the entity that a speaker's noun phrase or pronoun means.
struct SpeakerResolver {
  private let bytes: [UInt8]
  private let mentions: Layer<EntityMention>
  private let entities: [Entity]

  init(_ document: Document) {
    bytes = document.bytes
    mentions = document[EntityMention.self]
    entities = mentions.nodes
  }

  /// Index of the entity, or nil where evidence is missing: a wrong speaker costs more than none.
  func entity(of speaker: TextRange, last: Int?) -> Int? {
    let inside = mentions.within(speaker)
    if let person = inside.last(where: { $0.mark.kind == .person && !$0.mark.isNominal }) { return person.mark.entity }
    let key = WordKey(bytes, speaker.start, speaker.end)
    if CueWords.pronouns.contains(key) { return antecedent(key, before: speaker.start, last) }
    if let nominal = inside.first(where: { $0.mark.isNominal }) { return nominal.mark.entity }
    return inside.last { $0.mark.kind == .organization }?.mark.entity ?? whole(speaker, inside)
  }

  /// A place that is the whole phrase speaks for its government.
  private func whole(_ speaker: TextRange, _ inside: ArraySlice<Annotation<EntityMention>>) -> Int? {
    inside.first { $0.range == speaker }?.mark.entity
  }

  /// He and she: the last speaker when a person, else the person mentioned last.
  private func antecedent(_ key: WordKey, before offset: Int, _ last: Int?) -> Int? {
    guard CueWords.masculine.contains(key) || CueWords.feminine.contains(key) else { return nil }
    var index = mentions.lastIndex(startingAtOrBefore: offset) ?? -1
    while index >= 0, offset - mentions[index].range.start < 600 {
      let mention = mentions[index].mark
      if mention.kind == .person, !mention.isNominal { return mention.entity }
      index -= 1
    }
    return last.flatMap { entities.indices.contains($0) && entities[$0].kind == .person ? $0 : nil }
  }
}
