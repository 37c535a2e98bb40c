/// Which way the clause of an expression looks.
enum Tense: Sendable {
  case past, future, unknown
}

/// The verb forms of a sentence that tell a tense. Found once for all its expressions, so that a sentence of any length
/// is read in linear time.
struct TenseCues {
  private var places: [Int] = []
  private var tenses: [Tense] = []

  init(_ grammar: TimeGrammar) {
    for index in grammar.tokens.indices {
      guard let tense = Self.cue(grammar, index) else { continue }
      places.append(index)
      tenses.append(tense)
    }
  }

  /// By the nearest verb form in front, else behind. O(log n).
  func tense(at tokens: Range<Int>) -> Tense {
    let before = firstPlace(from: tokens.lowerBound)
    if before > 0 { return tenses[before - 1] }
    let behind = firstPlace(from: tokens.upperBound)
    return behind < tenses.count ? tenses[behind] : .unknown
  }

  /// The first of the cues that stands at a token or behind it.
  private func firstPlace(from token: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func cue(_ grammar: TimeGrammar, _ index: Int) -> Tense? {
    guard grammar.has(index, .tense) else { return nil }
    let value = grammar.value(index, .tense) ?? -1
    return value > 0 ? .future : value < 0 ? .past : nil
  }
}
