/// Reads word files: `KIND VALUE: phrase, phrase` or `set NAME VALUE`, `#` for comments (see `Data/README.md`).
///
/// The files are ours and tested as a whole, so a row that makes no sense is skipped here and fails a test.
struct LexiconReader {
  private var symbolIndex: [String: Int32] = [:]
  private(set) var rejected: [String] = []
  private var dropsAccents = false

  /// Settings count for all files of the language, so they are read first.
  mutating func read(_ texts: [UnsafeBufferPointer<UInt8>], into lexicon: inout Lexicon) {
    let newline = UInt8(ascii: "\n")
    let lines = texts.flatMap { $0.split(separator: newline) }.filter { $0.first != UInt8(ascii: "#") }
    for line in lines where !line.contains(UInt8(ascii: ":")) { setting(Self.words(line), &lexicon) }
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      row(Self.words(line[line.startIndex..<colon]), line[line.index(after: colon)...], &lexicon)
    }
  }

  /// Split by blanks, byte by byte: a text of bytes is many times faster to cut than one of characters.
  private static func words(_ line: UnsafeBufferPointer<UInt8>.SubSequence) -> [String] {
    line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func setting(_ words: [String], _ lexicon: inout Lexicon) {
    guard words.count == 3, words[0] == "set" else { return rejected.append(words.joined(separator: " ")) }
    let isOn = words[2] == "yes"
    switch words[1] {
    case "order":
      lexicon.isMonthFirst = words[2] == "mdy"
      lexicon.isYearFirst = words[2] == "ymd"
    case "unspaced": lexicon.isUnspaced = isOn
    case "ordinal-stop": lexicon.hasOrdinalStop = isOn
    case "capitals": lexicon.hasCapitals = isOn
    case "noun-capitals": lexicon.hasNounCapitals = isOn
    case "compounds": lexicon.hasCompounds = isOn
    case "bare-plurals": lexicon.hasBarePlurals = isOn
    case "relation-behind": lexicon.hasRelationBehind = isOn
    case "article-of-days": lexicon.hasArticleOfDays = isOn
    case "clock-apart": lexicon.setsClockApart = isOn
    case "accents-optional": dropsAccents = isOn
    default: rejected.append(words.joined(separator: " "))
    }
  }

  private mutating func row(
    _ head: [String], _ phrases: UnsafeBufferPointer<UInt8>.SubSequence, _ lexicon: inout Lexicon
  ) {
    let phrases = phrases.split(separator: UInt8(ascii: ",")).map { FoldedText.folded(phrase: $0) }
    switch head.first {
    case "past-ending": lexicon.pastEndings += phrases
    case "ordinal-ending": lexicon.ordinalEndings += phrases
    case "drop":
      for phrase in phrases {
        lexicon.trie.insert(phrase) {
          if $0 >= 0 { lexicon.entries[Int($0)] = [] }
          return $0
        }
      }
    default:
      guard let kind = head.first.flatMap({ WordKind.byName[$0] }), let meaning = meaning(kind, head, &lexicon) else {
        return rejected.append(head.joined(separator: " "))
      }
      for phrase in phrases { add(phrase, meaning, &lexicon) }
    }
  }

  private mutating func add(_ phrase: [UInt8], _ meaning: Meaning, _ lexicon: inout Lexicon) {
    insert(phrase, meaning, &lexicon)
    if dropsAccents, let plain = FoldedText.withoutAccents(phrase) { insert(plain, meaning, &lexicon) }
    if let decomposed = FoldedText.decomposed(phrase) { insert(decomposed, meaning, &lexicon) }
  }

  private func insert(_ phrase: [UInt8], _ meaning: Meaning, _ lexicon: inout Lexicon) {
    var entries = lexicon.entries
    lexicon.entries = []
    lexicon.trie.insert(phrase) { entry in
      guard entry >= 0 else {
        entries.append([meaning])
        return Int32(entries.count - 1)
      }
      if !entries[Int(entry)].contains(where: { $0.kind == meaning.kind }) { entries[Int(entry)].append(meaning) }
      return entry
    }
    lexicon.entries = entries
  }

  private mutating func meaning(_ kind: WordKind, _ head: [String], _ lexicon: inout Lexicon) -> Meaning? {
    switch kind {
    case .unit, .units:
      guard head.count > 1, let unit = TimeUnit(name: head[1]) else { return nil }
      return Meaning(kind: kind, value: Int32(unit.rawValue), extra: 0)
    case .season:
      guard head.count > 1, let season = Season(code: head[1]) else { return nil }
      return Meaning(kind: kind, value: Int32(season.rawValue), extra: 0)
    case .part: return part(symbol(head[1], &lexicon), Self.hours(head.dropFirst(2).first), &lexicon)
    case .shift:
      guard head.count > 2, let count = Int32(head[1]), let unit = TimeUnit(name: head[2]) else { return nil }
      let mod = head.count > 3 ? symbol(head[3], &lexicon) + 1 : 0
      return Meaning(kind: kind, value: count, extra: Int32(unit.rawValue) | mod << 8)
    case .tonight:
      guard head.count > 2, let offset = Int32(head[1]) else { return nil }
      return Meaning(kind: kind, value: offset, extra: symbol(head[2], &lexicon))
    case .holiday, .freq, .ref, .mod, .edge, .approx:
      guard head.count > 1 else { return nil }
      return Meaning(kind: kind, value: symbol(head[1], &lexicon), extra: head.count > 2 ? Int32(head[2]) ?? 0 : 0)
    default:
      guard head.count > 1 else { return Meaning(kind: kind, value: 0, extra: 0) }
      return Int32(head[1]).map { Meaning(kind: kind, value: $0, extra: head.count > 2 ? Int32(head[2]) ?? 0 : 0) }
    }
  }

  private func part(_ code: Int32, _ hours: Int32, _ lexicon: inout Lexicon) -> Meaning {
    if lexicon.partHours[Int(code)] == 0 { lexicon.partHours[Int(code)] = hours }
    return Meaning(kind: .part, value: code, extra: hours)
  }

  private mutating func symbol(_ name: String, _ lexicon: inout Lexicon) -> Int32 {
    if let known = symbolIndex[name] { return known }
    lexicon.symbols.append(name)
    lexicon.partHours.append(0)
    symbolIndex[name] = Int32(lexicon.symbols.count - 1)
    return Int32(lexicon.symbols.count - 1)
  }

  /// `12-19` as 1219.
  private static func hours(_ text: String?) -> Int32 {
    let parts = (text ?? "").split(separator: "-").compactMap { Int32($0) }
    return parts.count == 2 ? parts[0] * 100 + parts[1] : 0
  }
}
