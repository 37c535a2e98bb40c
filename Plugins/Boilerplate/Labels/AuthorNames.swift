/// Names that bylines over the article give, so that a paragraph behind it that begins with one is known for a
/// biography.
struct AuthorNames {
  private static let mostLines = 10
  /// Words of a byline.
  private static let longest = 12
  private let names: [[UInt64]]

  init(_ evidence: TextEvidence) {
    var names: [[UInt64]] = []
    for block in evidence.unitsOfBlock.indices.prefix(Self.mostLines) {
      let units = evidence.unitsOfBlock[block]
      if units.contains(where: { evidence.units[$0].flags.contains(.endsLikeSentence) }) { break }
      if let name = Self.name(evidence.words(of: block), next: evidence.words(of: block + 1)) { names.append(name) }
    }
    self.names = names
  }

  /// True where the block stands in the last third, begins with an author's name that no other block of running text
  /// has, or with a name and what a reporter does behind all of the text.
  func beginBiography(_ block: Int, isLast: Bool, _ evidence: TextEvidence) -> Bool {
    let words = evidence.words(of: block)
    guard block * 3 >= evidence.unitsOfBlock.count * 2, words.count >= 6 else { return false }
    let signed = names.first { words.map(\.key).starts(with: $0) }
    guard let name = signed ?? (isLast ? Self.reporter(words) : nil) else { return false }
    return evidence.unitsOfBlock.indices.allSatisfy { other in
      other == block || evidence.words(of: other).count < 12
        || !Self.contains(evidence.words(of: other), name)
    }
  }

  /// A name before `is` or `covers`, and a trade before the end of the line.
  private static func reporter(_ words: ArraySlice<Word>) -> [UInt64]? {
    let name = words.prefix(3).prefix { $0.shape.contains(.capitalised) && !$0.classes.contains(.function) }
    guard name.count >= 2, let verb = words.dropFirst(name.count).first, verbs.contains(verb.key),
      words.prefix(40).contains(where: { trades.contains($0.key) })
    else { return nil }
    return name.prefix(2).map(\.key)
  }

  private static let verbs = LineLabelTable.keys(
    """
    is covers writes reports ist schreibt berichtet est écrit couvre es escribe cubre è scrive é escreve cobre schrijft
    jest pisze är skriver er dækker je píše пишет
    """)
  private static let trades = LineLabelTable.keys(
    """
    journalist reporter correspondent editor writer author freelance columnist bureau contributor
    redakteur redakteurin reporterin korrespondent korrespondentin autorin autor journalistin
    journaliste rédacteur rédactrice correspondant correspondante periodista redactor redactora corresponsal
    giornalista redattore redattrice jornalista repórter correspondente verslaggever verslaggeefster redacteur
    dziennikarz dziennikarka redaktor redaktorka novinář novinářka redaktorem журналист корреспондент редактор обозреватель
    """)

  private static func contains(_ words: ArraySlice<Word>, _ name: [UInt64]) -> Bool {
    words.indices.contains { index in
      words[index].key == name[0] && words[index...].prefix(name.count).map(\.key) == name
    }
  }

  /// Two or three capitalised words behind `by`, or alone over a line with a date.
  private static func name(_ line: ArraySlice<Word>, next: ArraySlice<Word>) -> [UInt64]? {
    guard line.count <= longest else { return nil }
    let rest = line.drop { $0.classes.contains(.byline) }
    let name = rest.prefix(3).prefix { $0.shape.contains(.capitalised) && !$0.classes.contains(.byline) }
    guard name.count >= 2 else { return nil }
    let isSigned = rest.count < line.count
    let isAlone = name.count == line.count && next.count <= 14 && next.contains { $0.shape.contains(.number) }
    return isSigned || isAlone ? name.prefix(2).map(\.key) : nil
  }
}
