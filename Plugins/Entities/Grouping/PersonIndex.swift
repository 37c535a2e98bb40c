internal import Segmentation

/// Persons by the short forms that may stand for them: surnames, first names, what is left of a full name when words in
/// front go.
///
/// A short form goes to the bearer who was named last; a gender that does not fit rules a bearer out. Two people of one
/// surname stay two.
struct PersonIndex {
  private struct Bearers {
    var latest: Int
    /// The latest of each gender and of none, -1 where there is none.
    var feminine = -1
    var masculine = -1
    var unknown = -1
    /// Several people bear it.
    var isShared = false
  }

  private var full: [UInt64: Int] = [:]
  private var middles: [Int: WordKey] = [:]
  private var shorts: [WordKey: Bearers] = [:]

  /// The entity of a full name seen before: middle names and initials may be missing on one side.
  mutating func known(_ words: [WordKey]) -> Int? {
    guard let entity = full[Self.key(words)] else { return nil }
    let middle = words.count > 2 ? Mention.phrase(words[1..<words.count - 1]) : nil
    guard let middle, let other = middles[entity], other != middle else {
      if let middle, middles[entity] == nil { middles[entity] = middle }
      return entity
    }
    return full[Self.key(words) ^ middle.value]
  }

  mutating func add(_ words: [WordKey], _ entity: Int) {
    let key = Self.key(words)
    let middle = words.count > 2 ? Mention.phrase(words[1..<words.count - 1]) : nil
    if full[key] == nil {
      full[key] = entity
      middles[entity] = middle
    } else if let middle {
      full[key ^ middle.value] = entity
    }
  }

  /// Says that the entity is meant now, under its full name.
  mutating func mention(_ words: [WordKey], _ entity: Int, _ gender: Gender?) {
    for short in Self.shortForms(words) {
      var bearers = shorts[short] ?? Bearers(latest: entity)
      if bearers.latest != entity { bearers.isShared = true }
      bearers.latest = entity
      switch gender {
      case .feminine: bearers.feminine = entity
      case .masculine: bearers.masculine = entity
      case nil: bearers.unknown = entity
      }
      shorts[short] = bearers
    }
  }

  /// Who is meant by a short form; `gender` is what the title beside it says.
  func bearer(_ words: [WordKey], _ gender: Gender?) -> Int? {
    guard let bearers = shorts[Mention.phrase(words[...])] else { return nil }
    let fitting: [Int]
    switch gender {
    case .feminine: fitting = [bearers.feminine, bearers.unknown]
    case .masculine: fitting = [bearers.masculine, bearers.unknown]
    case nil: return bearers.latest
    }
    return fitting.first { $0 >= 0 }
  }

  /// First and last word, and a generation suffix.
  private static func key(_ words: [WordKey]) -> UInt64 {
    let last = words[words.count - 1]
    guard generations.contains(last), words.count > 2 else { return words[0].followed(by: last).value }
    return words[0].followed(by: words[words.count - 2]).followed(by: last).value
  }

  /// The first word, and what is left when one word or more in front go (three words at most).
  private static func shortForms(_ words: [WordKey]) -> [WordKey] {
    guard words.count > 1 else { return [words[0]] }
    var forms = [words[0]]
    for count in 1...min(3, words.count - 1) { forms.append(Mention.phrase(words[(words.count - count)...])) }
    if generations.contains(words[words.count - 1]) { forms.append(words[words.count - 2]) }
    return forms
  }

  private static let generations: WordSet = "jr sr ii iii iv"
}
