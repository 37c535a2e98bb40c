internal import Segmentation
internal import Winnow

/// Names that a user wants found: tab-separated lines of name, type, canonical name and id (the last two may be left
/// out).
///
/// Matches are the longest ones from left to right, over tokens: blank or line end, straight or curly apostrophe and
/// marks on letters make no difference. A name written with a capital matches only with one (or in a line of
/// capitals); one in lower case matches any writing. Time is linear in the text, however long the list: each token
/// begins at most `longest` steps through a trie.
struct UserList: Sendable {
  private struct Step: Hashable {
    var node: Int32
    var word: UInt64
  }

  private struct Leaf {
    var entry: Int
    /// One bit for each of the first words: it has a capital.
    var capitals: UInt64
  }

  private static let longest = 24

  private(set) var entries: [ListEntry] = []
  private var steps: [Step: Int32] = [:]
  private var leaves: [Int32: [Leaf]] = [:]
  private var nodes: Int32 = 1

  /// - Throws: `SetupError` that names file and line of an entry that makes no sense.
  init(_ path: String) throws(SetupError) {
    let bytes = try FileBytes.read(path, for: "entities.list")
    var entities: [String: Int] = [:]
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") { continue }
      try add(text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init), path, number, &entities)
    }
  }

  private mutating func add(
    _ fields: [String], _ path: String, _ line: Int, _ entities: inout [String: Int]
  ) throws(SetupError) {
    guard fields.count >= 2, let kind = Self.kind(fields[1]) else {
      throw SetupError(
        .badData, "\(path):\(line): the second column must be a type",
        remedy: "write Person, Organization, Place or Misc behind a tab")
    }
    let canonical = fields.count > 2 && !fields[2].isEmpty ? fields[2] : fields[0]
    let identifier = fields.count > 3 && !fields[3].isEmpty ? fields[3] : nil
    let referent = identifier ?? "\(kind.rawValue)\t\(canonical)"
    let entity = entities[referent] ?? entities.count
    entities[referent] = entity
    entries.append(ListEntry(entity: entity, kind: kind, canonical: canonical, identifier: identifier))
    try insert(fields[0], entries.count - 1, path, line)
  }

  private static func kind(_ name: String) -> EntityKind? {
    switch name.lowercased() {
    case "person", "per": .person
    case "organization", "organisation", "org": .organization
    case "place", "location", "loc", "gpe": .place
    case "misc": .misc
    default: nil
    }
  }

  private mutating func insert(_ name: String, _ entry: Int, _ path: String, _ line: Int) throws(SetupError) {
    guard let pipeline = try? Pipeline(from: Catalog([TokenExtractor.self])) else { return }
    let document = pipeline.annotate(Document(id: "", text: name))
    let tokens = document[Token.self]
    guard !tokens.isEmpty, tokens.count <= Self.longest else {
      throw SetupError(.badData, "\(path):\(line): a name has 1 to \(Self.longest) words")
    }
    var node: Int32 = 0
    var capitals: UInt64 = 0
    for (place, token) in tokens.enumerated() {
      let step = Step(node: node, word: Self.key(token.range, document.bytes))
      if token.mark.shape.contains(.capitalized) { capitals |= 1 << UInt64(place) }
      if let next = steps[step] {
        node = next
      } else {
        steps[step] = nodes
        node = nodes
        nodes += 1
      }
    }
    leaves[node, default: []].append(Leaf(entry: entry, capitals: capitals))
  }

  private static func key(_ range: TextRange, _ bytes: [UInt8]) -> UInt64 {
    LatinFolding.key(bytes, range.start, range.end).value
  }

  // MARK: - Matching

  /// The matches in a document, in order, not overlapping.
  func matches(_ tokens: Layer<Token>, _ bytes: [UInt8]) -> [(span: EntitySpan, entry: ListEntry)] {
    var found: [(span: EntitySpan, entry: ListEntry)] = []
    var index = 0
    while index < tokens.count {
      guard let match = match(index, tokens, bytes) else {
        index += 1
        continue
      }
      let last = match.end - 1
      let end = match.isPossessive ? Possessive.end(of: tokens[last].range, in: bytes) : tokens[last].range.end
      let range = TextRange(tokens[index].range.start, end)
      let entry = entries[match.entry]
      found.append((EntitySpan(range: range, kind: entry.kind, tokens: index..<match.end), entry))
      index = match.end
    }
    return found
  }

  private func match(
    _ start: Int, _ tokens: Layer<Token>, _ bytes: [UInt8]
  ) -> (end: Int, entry: Int, isPossessive: Bool)? {
    var node: Int32 = 0
    var best: (end: Int, entry: Int, isPossessive: Bool)?
    var index = start
    while index < tokens.count, index - start < Self.longest {
      let range = tokens[index].range
      let end = Possessive.end(of: range, in: bytes)
      // `Brandt's` ends the name `Brandt`, unless the list has the ending itself.
      if end != range.end, let next = steps[Step(node: node, word: Self.key(TextRange(range.start, end), bytes))],
        let entry = entry(next, start, tokens)
      {
        best = (index + 1, entry, true)
      }
      guard let next = steps[Step(node: node, word: Self.key(range, bytes))] else { break }
      node = next
      index += 1
      if let entry = entry(node, start, tokens) { best = (index, entry, false) }
    }
    return best
  }

  private func entry(_ node: Int32, _ start: Int, _ tokens: Layer<Token>) -> Int? {
    leaves[node]?.first { leaf in
      var capitals = leaf.capitals
      while capitals != 0 {
        let place = capitals.trailingZeroBitCount
        guard tokens[start + place].mark.shape.contains(.capitalized) else { return false }
        capitals &= capitals - 1
      }
      return true
    }?.entry
  }
}
