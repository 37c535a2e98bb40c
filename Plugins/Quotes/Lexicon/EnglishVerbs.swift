/// Regular English verb forms, spelled by rule in ASCII.
enum EnglishVerbs {
  typealias Word = [UInt8]

  /// The forms of a verb with what each can do; a form that is written out replaces the rule's.
  ///
  /// - Parameter entry: `claim`, or `say/says/said/saying` for a verb whose forms no rule gives.
  static func forms(_ entry: Word, _ classes: WordClass) -> [(Word, WordClass)] {
    let parts = entry.split(separator: 0x2F).map(Word.init)
    let base = parts[0]
    let written = parts.count >= 4
    return [
      (base, classes.union(.base)),
      (written ? parts[1] : third(base), classes.union(.thirdPerson)),
      (written ? parts[2] : past(base), classes.union(parts.count > 4 ? [.past, .preterite] : .past)),
      (written ? parts[3] : ing(base), classes.union(.ing)),
    ] + parts.dropFirst(4).map { ($0, classes.union(.past)) }
  }

  private static func third(_ base: Word) -> Word {
    if endsInConsonantY(base) { return base.dropLast() + "ies".utf8 }
    return sibilants.contains { base.suffix($0.count).elementsEqual($0) } ? base + "es".utf8 : base + "s".utf8
  }

  private static func past(_ base: Word) -> Word {
    if endsInConsonantY(base) { return base.dropLast() + "ied".utf8 }
    return base.last == 0x65 ? base + "d".utf8 : doubled(base) + "ed".utf8
  }

  private static func ing(_ base: Word) -> Word {
    let isSilent = base.last == 0x65 && base.dropLast().last != 0x65
    return isSilent ? base.dropLast() + "ing".utf8 : doubled(base) + "ing".utf8
  }

  private static func endsInConsonantY(_ base: Word) -> Bool {
    base.last == 0x79 && !"aeo".utf8.contains(base.dropLast().last ?? 0)
  }

  /// Verbs stressed on a short last syllable double its consonant: admit, quip, nod.
  private static func doubled(_ base: Word) -> Word { doubling.contains(base) ? base + base.suffix(1) : base }

  private static let sibilants = words("s x z ch sh o")
  private static let doubling = Set(
    words(
      """
      admit quip nod blog brag beg sob rebut plan chat submit step stop drop run get put cut hit set sit win begin ban grab
      label refer
      """))

  private static func words(_ list: String) -> [Word] { list.utf8.split { $0 <= 0x20 }.map(Word.init) }
}
