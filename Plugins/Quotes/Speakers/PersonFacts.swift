internal import Entities
internal import Segmentation
internal import Winnow

/// What the text around its mentions tells about each person: gender, and the nouns that it is called by.
struct PersonFacts {
  private(set) var genders: [Gender?]
  /// Role nouns beside mentions: the persons they were said of, in the order of the text.
  private var roles: [WordKey: [(entity: Int, offset: Int)]] = [:]
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private let lexicon: Lexicon

  init(_ document: Document, _ lexicon: Lexicon) {
    bytes = document.bytes
    tokens = document[Token.self]
    self.lexicon = lexicon
    let mentions = document[EntityMention.self]
    genders = Array(repeating: nil, count: mentions.nodes.count)
    for mention in mentions where mention.mark.kind == .person && !mention.mark.isNominal { read(mention) }
  }

  /// The person that was called by the noun last, in front of `offset`. O(log n).
  func person(calledBy noun: WordKey, before offset: Int) -> (entity: Int, offset: Int)? {
    guard let uses = roles[noun] else { return nil }
    var (low, high) = (0, uses.count)
    while low < high {
      let middle = (low + high) / 2
      if uses[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? uses[low - 1] : nil
  }

  private mutating func read(_ mention: Annotation<EntityMention>) {
    let entity = mention.mark.entity
    guard genders.indices.contains(entity) else { return }
    let first = tokens.firstIndex(startingAtOrAfter: mention.range.start)
    let end = tokens.firstIndex(startingAtOrAfter: mention.range.end)
    guard first < end else { return }
    if genders[entity] == nil { genders[entity] = gender(ofName: first) }
    for index in max(0, first - (isComma(first - 1) ? 8 : 4))..<first { note(index, mention, entity) }
    // The apposition behind a comma.
    guard end + 1 < tokens.count, isComma(end) else { return }
    for index in end + 1..<min(end + 8, tokens.count) {
      if tokens[index].mark.kind == .punctuation, bytes[tokens[index].range.start] != 0x2D { break }
      note(index, mention, entity)
    }
  }

  private func isComma(_ index: Int) -> Bool { index >= 0 && bytes[tokens[index].range.start] == 0x2C }

  private func gender(ofName first: Int) -> Gender? {
    let key = tokens[first].mark.key
    if FirstNames.masculine.contains(key) { return .masculine }
    if FirstNames.feminine.contains(key) { return .feminine }
    return nil
  }

  /// A title or role noun next to the name.
  private mutating func note(_ index: Int, _ mention: Annotation<EntityMention>, _ entity: Int) {
    let key = tokens[index].mark.key
    if genders[entity] == nil {
      if Self.masculine.contains(key) { genders[entity] = .masculine }
      if Self.feminine.contains(key) { genders[entity] = .feminine }
    }
    guard lexicon.classes(of: key).contains(.role) else { return }
    roles[key, default: []].append((entity, mention.range.start))
  }

  static let masculine: WordSet = """
    mr sir lord king prince father son brother husband spokesman chairman businessman congressman actor uncle grandfather
    man boy policeman fireman bishop pope priest herr monsieur señor signor don sprecher
    """
  static let feminine: WordSet = """
    mrs ms miss lady queen princess mother daughter sister wife spokeswoman chairwoman businesswoman congresswoman actress
    aunt grandmother woman girl policewoman duchess baroness frau madame señora signora sprecherin ministerin kanzlerin
    präsidentin bürgermeisterin doña
    """
}
