internal import Segmentation

/// The words that say what a name is, behind a comma: `Rannis, the national research fund`, `the grid operator, REN`.
struct Appositions {
  /// Furthest head behind the article.
  private static let reach = 6

  private let facts: [TokenFact]

  init(_ facts: [TokenFact]) { self.facts = facts }

  /// The head of the words behind a name, nil where none stand there.
  ///
  /// - Parameter last: the last token of the name.
  func head(behind last: Int, _ sentence: Range<Int>) -> Int? {
    guard last + 3 < sentence.upperBound, facts[last + 1].key == Self.comma,
      Self.articles.contains(WordKey(value: facts[last + 2].key))
    else { return nil }
    let start = last + 3
    var end = start
    while end < min(sentence.upperBound, start + Self.reach), continues(end) { end += 1 }
    return end > start ? end - 1 : nil
  }

  /// The head of the words before a name: the word before the comma, where it has no capital.
  func head(before first: Int, _ sentence: Range<Int>) -> Int? {
    guard first - 2 >= sentence.lowerBound, facts[first - 1].key == Self.comma, facts[first - 2].isWord,
      !facts[first - 2].isAnchor
    else { return nil }
    return first - 2
  }

  private func continues(_ index: Int) -> Bool {
    facts[index].isWord && !Self.ends.contains(WordKey(value: facts[index].key))
  }

  private static let comma = WordKey(",").value
  private static let articles: WordSet = "a an the its their his her our another"
  private static let ends: WordSet = """
    of in for at by on to from with and or that who which whose where when based is was are were has had said says
    near under after before behind
    """
}
