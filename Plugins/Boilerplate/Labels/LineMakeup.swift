/// What a line is made of, where it has no label: a bar of buttons to share, a menu over the article, a line that says
/// where the text goes on behind an advertisement.
///
/// Evidence is the share of its words that belong to one class, and that the article does not use them.
struct LineMakeup {
  private static let mostWords = 14
  /// Of an advertisement's notice.
  private static let fewWords = 9

  private let words: ArraySlice<Word>
  private let units: ArraySlice<Unit>
  private let isFirst: Bool

  /// Nil for sentences, for long lines, and for lines in the words of the article.
  init?(_ indices: Range<Int>, _ evidence: TextEvidence, article: Vocabulary) {
    units = evidence.units[indices]
    guard let last = units.last, !last.flags.contains(.endsLikeSentence) else { return nil }
    words = evidence.words(of: indices)
    guard !words.isEmpty, words.count <= Self.mostWords,
      units.allSatisfy({ article.share($0, evidence.words, isProse: false) < 0.5 })
    else { return nil }
    isFirst = indices.lowerBound == 0
  }

  /// - Parameter isHead: no running text stands before it.
  func kind(isHead: Bool) -> BoilerplateRun.Kind? {
    if isNotice { return .advertisement }
    if isShareBar { return .share }
    return isHead && isMenu ? .navigation : nil
  }

  private func count(_ kinds: WordClass...) -> Int {
    let set = WordClasses(kinds)
    return words.reduce(0) { $0 + ($1.classes.isDisjoint(with: set) ? 0 : 1) }
  }

  /// `Story continues after this advertisement`.
  private var isNotice: Bool {
    words.count <= Self.fewWords && count(.advertisement) > 0
      && words.contains { Self.continuing.contains($0.key) }
  }

  private var isShareBar: Bool {
    let share = count(.share)
    let bar = count(.share, .function, .button, .comments)
    return words.count >= 3 && (share >= 2 && bar * 10 >= words.count * 7 || share >= 3 && bar * 10 >= words.count * 6)
  }

  private var isMenu: Bool {
    let separators = units.reduce(0) { $0 + Int($1.separators) }
    let menu = count(.navigation)
    if menu >= 2 && count(.navigation, .share, .button, .related) * 10 >= words.count * 6 { return true }
    if menu >= 1 && separators >= 2 && words.count <= (separators + 1) * 2 { return true }
    return isFirst && isRowOfNames
  }

  /// `Scores Fixtures Tables Transfers`: no word but begins with a capital, none joins them, none comes again.
  private var isRowOfNames: Bool {
    words.count >= 4 && words.allSatisfy { $0.shape.contains(.capitalised) && !$0.classes.contains(.function) }
      && units.count == 1
  }

  private static let continuing = LineLabelTable.keys(
    """
    continue continues continued continuing below after follows skip scroll weiter folgt weiterlesen unten
    suite continua continúa sigue después segue depois após dopo verder dalej niżej fortsätter fortsetter
    pokračuje ниже далее продолжение после 下 続きます 続く 继续 下方 يتبع
    """)
}
