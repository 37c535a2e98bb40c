/// Regular English verb forms, spelled by rule.
enum EnglishVerbs {
  /// The forms of a verb with what each can do; a form that is written out replaces the rule's.
  ///
  /// - Parameter entry: `claim`, or `say/says/said/saying` for a verb whose forms no rule gives.
  static func forms(_ entry: Substring, _ classes: WordClass) -> [(String, WordClass)] {
    let parts = entry.split(separator: "/").map(String.init)
    let base = parts[0]
    let written = parts.count >= 4
    return [
      (base, classes.union(.base)),
      (written ? parts[1] : third(base), classes.union(.thirdPerson)),
      (written ? parts[2] : past(base), classes.union(.past)),
      (written ? parts[3] : ing(base), classes.union(.ing)),
    ] + parts.dropFirst(4).map { ($0, classes.union(.past)) }
  }

  private static func third(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) } ? base + "es" : base + "s"
  }

  private static func past(_ base: String) -> String {
    if endsInConsonantY(base) { return base.dropLast() + "ied" }
    return base.hasSuffix("e") ? base + "d" : doubled(base) + "ed"
  }

  private static func ing(_ base: String) -> String {
    base.hasSuffix("e") && !base.hasSuffix("ee") ? base.dropLast() + "ing" : doubled(base) + "ing"
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    base.hasSuffix("y") && !base.dropLast().hasSuffix("a") && !base.dropLast().hasSuffix("e")
      && !base.dropLast().hasSuffix("o")
  }

  /// Verbs stressed on a short last syllable double its consonant: admit, quip, nod.
  private static func doubled(_ base: String) -> String {
    doubling.contains(base) ? base + String(base.suffix(1)) : base
  }

  private static let doubling: Set<String> = [
    "admit", "quip", "nod", "blog", "brag", "beg", "sob", "rebut", "plan", "chat", "submit", "step", "stop", "drop",
    "run", "get", "put", "cut", "hit", "set", "sit", "win", "begin", "ban", "grab", "label", "refer",
  ]
}
