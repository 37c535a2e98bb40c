internal import Segmentation
internal import Winnow

/// Groups the mentions of one document by referent: full names and short ones, acronyms and expansions, the names of a
/// country. The fullest form names the entity. Linear in the number of mentions.
struct EntityGrouper {
  private let bytes: [UInt8]
  private let tokens: Layer<Token>
  private(set) var entities: [Entity] = []
  private(set) var mentions: [Mention]
  /// Entity of each mention.
  private(set) var entityOf: [Int]
  private var persons = PersonIndex()
  private var organizations = OrganizationIndex()
  private var byPhrase: [WordKey: Int] = [:]
  private var countries: [String: Int] = [:]
  /// Entities of a user's list.
  private var listed: [Int: Int] = [:]

  init(_ mentions: [Mention], _ tokens: Layer<Token>, _ bytes: [UInt8]) {
    self.mentions = mentions
    self.tokens = tokens
    self.bytes = bytes
    entityOf = [Int](repeating: -1, count: mentions.count)
    for index in mentions.indices { if let entry = mentions[index].listed { assign(index, fromList(entry, index)) } }
    // Long forms first: a headline may have the surname alone.
    for index in mentions.indices where entityOf[index] < 0 && isLong(index) { assign(index, longForm(index)) }
    declareAcronyms()
    for index in mentions.indices {
      if entityOf[index] < 0 { assign(index, shortForm(index)) }
      let entity = entityOf[index]
      entities[entity].mentions.append(index)
      if mentions[index].kind == .person { remember(index, entity) }
    }
    linkDemonyms()
  }

  private func isLong(_ index: Int) -> Bool {
    mentions[index].kind == .person || mentions[index].kind == .organization ? mentions[index].words.count > 1 : true
  }

  // MARK: - Which entity

  private mutating func longForm(_ index: Int) -> Int {
    let mention = mentions[index]
    switch mention.kind {
    case .person:
      if let known = persons.known(mention.words) { return known }
      if let stems = mention.stems, let known = persons.known(stems) { return known }
      let entity = create(index)
      for words in [mention.words, mention.stems].compactMap(\.self) { persons.add(words, entity) }
      remember(index, entity)
      return entity
    case .organization:
      let entity = byName(index)
      organizations.add(mention, entity, tokens, bytes)
      return entity
    case .place, .misc: return mention.country.map { country($0, index) } ?? byName(index)
    }
  }

  private mutating func fromList(_ entry: ListEntry, _ index: Int) -> Int {
    if let known = listed[entry.entity] { return known }
    let entity = create(index)
    entities[entity].name = entry.canonical
    entities[entity].identifier = entry.identifier
    if let identifier = entry.identifier, Self.isWikidata(identifier) { entities[entity].wikidata = identifier }
    listed[entry.entity] = entity
    let mention = mentions[index]
    // What the list does not have stays linked to it: a surname, an acronym.
    byPhrase[Self.key(mention.phrase, mention.span.type)] = entity
    if mention.kind == .person, mention.words.count > 1 {
      persons.add(mention.words, entity)
      persons.mention(mention.words, entity, entities[entity].gender)
    } else if mention.kind == .organization {
      organizations.add(mention, entity, tokens, bytes)
    }
    return entity
  }

  /// `Q` and a number.
  private static func isWikidata(_ identifier: String) -> Bool {
    identifier.utf8.first == 0x51 && identifier.utf8.count > 1
      && identifier.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
  }

  private mutating func shortForm(_ index: Int) -> Int {
    let mention = mentions[index]
    let key = mention.phrase
    if mention.kind == .person, let bearer = bearer(mention) { return bearer }
    if mention.kind == .organization {
      if let known = byPhrase[Self.key(key, EntityType(.organization))] { return known }
      if let long = organizations.entity(key) { return long }
      // The tagger took a person whose full name the document has for an organisation.
      if mention.words.count == 1, !mention.isAllCapitals, let bearer = persons.bearer(mention.words, nil) {
        return bearer
      }
    }
    return byName(index)
  }

  /// The form as written goes before what it may be a form of: `Kowalska` is not `Kowalski`.
  private func bearer(_ mention: Mention) -> Int? {
    persons.bearer(mention.words, mention.role?.gender)
      ?? mention.stems.flatMap { persons.bearer($0, mention.role?.gender) }
  }

  /// Says that a person is meant now, so that a surname which follows goes to the one named last.
  private mutating func remember(_ index: Int, _ entity: Int) {
    let words = mentions[index].words
    if entities[entity].gender == nil { entities[entity].gender = mentions[index].role?.gender }
    persons.mention(words, entity, entities[entity].gender)
    if let stems = mentions[index].stems { persons.mention(stems, entity, entities[entity].gender) }
  }

  private mutating func byName(_ index: Int) -> Int {
    let phrases = [mentions[index].phrase, mentions[index].stems.map { Mention.phrase($0[...]) }].compactMap(\.self)
    let keys = phrases.map { Self.key($0, mentions[index].span.type) }
    for key in keys { if let known = byPhrase[key] { return known } }
    let entity = create(index)
    for key in keys { byPhrase[key] = entity }
    return entity
  }

  private mutating func country(_ country: (iso: String, isDemonym: Bool), _ index: Int) -> Int {
    let key = country.iso + (country.isDemonym ? "+" : "")
    if let known = countries[key] { return known }
    let entity = create(index)
    entities[entity].iso = country.iso
    if !country.isDemonym { entities[entity].wikidata = CountryItems.standard[country.iso] }
    countries[key] = entity
    return entity
  }

  private static func key(_ phrase: WordKey, _ type: EntityType) -> WordKey {
    let kind = type.kind
    var salt: UInt64 = kind == .person ? 1 : kind == .organization ? 2 : kind == .place ? 3 : 4
    for byte in (type.label ?? "").utf8 { salt = (salt ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return WordKey(value: phrase.value &+ salt &* 0x9E37_79B9_7F4A_7C15)
  }

  private mutating func create(_ index: Int) -> Int {
    var entity = Entity(mentions[index].kind, name: name(index), mentions: [])
    entity.subtype = mentions[index].subtype
    entity.label = mentions[index].span.type.label
    if entity.kind == .person { entity.gender = mentions[index].role?.gender ?? genderOfName(mentions[index].words) }
    entities.append(entity)
    return entities.count - 1
  }

  private func genderOfName(_ words: [WordKey]) -> Gender? {
    guard words.count > 1 else { return nil }
    let classes = EntityLexicon.standard.classes(words[0])
    return classes.contains(.masculine) ? .masculine : classes.contains(.feminine) ? .feminine : nil
  }

  private mutating func assign(_ index: Int, _ entity: Int) {
    entityOf[index] = entity
    mentions[index].span.kind = entities[entity].kind
    if entities[entity].subtype == nil { entities[entity].subtype = mentions[index].subtype }
    if entities[entity].identifier == nil, mentions[index].listed == nil, isFuller(index, entities[entity].name) {
      entities[entity].name = name(index)
    }
  }

  // MARK: - Links

  /// `Northern Rail Executive (NRE)`: what brackets behind a name say is its acronym.
  private mutating func declareAcronyms() {
    for index in mentions.indices.dropFirst() where mentions[index].words.count == 1 && mentions[index].isAllCapitals {
      let before = mentions[index - 1]
      let gap = before.span.tokens.upperBound..<mentions[index].span.tokens.lowerBound
      guard before.kind == .organization, entityOf[index - 1] >= 0, gap.count == 1, mentions[index].kind != .person,
        bytes[tokens[gap.lowerBound].range.start] == UInt8(ascii: "("),
        bytes[tokens[gap.lowerBound + 1].range.start] == bytes[before.span.range.start]
      else { continue }
      mentions[index].span.kind = .organization
      organizations.declare(mentions[index].phrase, entityOf[index - 1])
    }
  }

  private mutating func linkDemonyms() {
    for (key, entity) in countries where key.hasSuffix("+") {
      entities[entity].country = countries[String(key.dropLast())]
    }
  }

  // MARK: - Names

  /// The mention's text in one line.
  private func name(_ index: Int) -> String {
    String(decoding: bytes[mentions[index].span.range.indices], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Longer than the name so far; capitals alone lose against ordinary writing, and cases against the nominative, which
  /// is the shortest as a rule.
  private func isFuller(_ index: Int, _ name: String) -> Bool {
    let isShouted = !name.utf8.contains { $0 &- 0x61 < 26 }
    if mentions[index].isAllCapitals { return isShouted && mentions[index].span.range.count > name.utf8.count }
    if mentions[index].stems != nil, !isShouted || name.utf8.contains(where: { $0 >= 0x80 }) {
      let difference = mentions[index].words.count - name.split(separator: " ").count
      return difference > 0 || difference == 0 && mentions[index].span.range.count < name.utf8.count
    }
    return isShouted && mentions[index].words.count > 1 || mentions[index].span.range.count > name.utf8.count
  }
}
