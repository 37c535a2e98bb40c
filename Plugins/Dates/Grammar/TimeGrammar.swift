/// The composition of typed tokens into expressions: one language-independent grammar over the kinds of the word files.
///
/// Every rule looks ahead from a token and says where it ends, so that reading a sentence is linear.
struct TimeGrammar {
  let tokens: [TimeToken]
  let folded: [UInt8]
  let lexicon: Lexicon
  /// Short texts without a verb (searches, notes, table cells), where a bare `5/6` or `at 3` counts.
  let isNote: Bool
  /// Posts to others, where single words for units and parts of the day stand for themselves: `night @ the museum`.
  var isPost = false

  /// In searches and notes a range is one thing to look for, in running text and posts each of its ends is a date.
  var keepsRanges: Bool { isNote && !isPost }

  // MARK: - Tokens

  func has(_ index: Int, _ kind: WordKind) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kinds & kind.bit != 0
  }

  func value(_ index: Int, _ kind: WordKind) -> Int? {
    has(index, kind) ? lexicon.value(tokens[index].entry, kind) : nil
  }

  func extra(_ index: Int, _ kind: WordKind) -> Int? {
    has(index, kind) ? lexicon.meaning(tokens[index].entry, kind).map { Int($0.extra) } : nil
  }

  func symbol(_ index: Int, _ kind: WordKind) -> String? { value(index, kind).map(lexicon.symbol) }

  func unit(_ index: Int) -> TimeUnit? {
    (value(index, .unit) ?? value(index, .units)).flatMap(TimeUnit.init(rawValue:))
  }

  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].shape == .sign && tokens[index].sign == UInt8(ascii: sign)
  }

  func isGlued(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isGlued }

  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && (tokens[index].shape == .word || tokens[index].shape == .other)
  }

  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].shape == .number }

  func part(_ index: Int) -> TimeFields.Part? {
    guard has(index, .part), let meaning = lexicon.meaning(tokens[index].entry, .part) else { return nil }
    return TimeFields.Part(
      code: lexicon.symbol(Int(meaning.value)), begin: Int(meaning.extra) / 100, end: Int(meaning.extra) % 100)
  }

  /// Behind a full stop that stands right behind an abbreviation.
  func behindStop(_ index: Int) -> Int {
    isSign(index, ".") && isGlued(index) && (index + 1 < tokens.count || isNote) ? index + 1 : index
  }

  /// Right behind a dash that another number stands in front of.
  func isBehindDash(_ index: Int) -> Bool { isSign(index - 1, "-") && isGlued(index) && isNumber(index - 2) }

  func skip(_ index: Int, _ kind: WordKind) -> Int { has(index, kind) ? index + 1 : index }

  func behindComma(_ index: Int) -> Int { isSign(index, ",") ? index + 1 : index }

  /// Where a time lies by the word in front: behind us after `since` (`from -1` in the word files), ahead of us after
  /// `starting` and `until` (`from 1`, `to 1`); 0 when that word does not tell.
  func side(_ expression: TimeExpression) -> Int {
    let first = expression.tokens.lowerBound
    let before = has(first - 1, .article) && !has(first - 1, .from) && !has(first - 1, .to) ? first - 2 : first - 1
    if value(before, .from) == -1 || value(before, .beforeYear) == -1 { return -1 }
    // `Until Thursday nobody knew`: what opens a sentence tells of what was.
    return before > 0 && (value(before, .from) == 1 || value(before, .to) == 1) ? 1 : 0
  }

  // MARK: - Sentences

  /// All expressions of the sentence, in order, not overlapping.
  func expressions() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var index = 0
    while index < tokens.count {
      if let end = roundTheClock(index) {
        index = end
        continue
      }
      guard mayBegin(index), let expression = expression(index)
      else {
        index += 1
        continue
      }
      found += keepsRanges || expression.ends.isEmpty ? [expression] : expression.ends
      index = max(expression.tokens.upperBound, index + 1)
      while let more = listedDay(found[found.count - 1]) {
        found.append(more)
        index = more.tokens.upperBound
      }
    }
    return found
  }

  /// `24 hours a day`, `seven days a week`: always, and so no time.
  private func roundTheClock(_ index: Int) -> Int? {
    guard let (count, next) = number(index), count > 1, has(next, .units), has(next + 1, .per), has(next + 2, .unit),
      let small = unit(next), let large = unit(next + 2)
    else { return nil }
    switch (count, small, large) {
    case (24, .hour, .day), (7, .day, .week), (12, .month, .year), (52, .week, .year), (365, .day, .year):
      return next + 3
    default: return nil
    }
  }

  /// Kinds that only go on or surround.
  private static let inert: UInt64 = {
    let kinds: [WordKind] = [
      .of, .at, .from, .to, .and, .between, .tense, .beforeYear, .never, .counted, .duringWord, .clockSide, .old, .zone,
      .after, .later, .ago, .within, .meridiem, .oclock, .doubtful, .hourWord,
    ]
    return kinds.reduce(0) { $0 | $1.bit }
  }()

  /// A cheap look that spares most words of a text the grammar.
  private func mayBegin(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.shape {
    case .other: return false
    case .sign: return token.sign == UInt8(ascii: "'")
    case .number: return isNote || token.digits == 4 || lexicon.isUnspaced || isFollowed(index + 1)
    case .word:
      let active = token.kinds & ~Self.inert
      if active == 0 { return isNote && token.kinds & WordKind.meridiem.bit != 0 }
      return active != WordKind.article.bit || isNote || isFollowed(index + 1)
    default: return true
    }
  }

  /// The token can belong to an expression.
  private func isFollowed(_ index: Int) -> Bool {
    guard index < tokens.count else { return index > 1 && has(index - 2, .article) }
    let token = tokens[index]
    return token.kinds & ~WordKind.tense.bit != 0 || token.shape.rawValue >= TimeToken.Shape.number.rawValue
      || token.isGlued
  }

  /// The expression that begins at a token.
  func expression(_ index: Int) -> TimeExpression? {
    if has(index, .never) || isNameOfOther(index) { return nil }
    if let set = set(index) { return set }
    if let modified = modified(index) { return modified }
    return plain(index)
  }

  /// Without a modifier in front: the longest of what fits, points first.
  func plain(_ index: Int) -> TimeExpression? {
    let duration = durationExpression(index)
    let point = range(index) ?? pointExpression(index)
    guard let duration else { return point }
    guard let point else { return duration }
    if case .recent(Amount(1, .decade), _) = duration.form, duration.tokens == point.tokens { return duration }
    return point.tokens.upperBound >= duration.tokens.upperBound ? point : duration
  }

  /// `about`, `more than`, `at least` in front of a length or point of time.
  private func modified(_ index: Int) -> TimeExpression? {
    guard let mod = symbol(index, .approx), extra(index, .approx) != 3 else { return nil }
    guard var inner = plain(index + 1), isModifiable(inner, mod) else { return nil }
    if isInside(index) { inner.tokens = index..<inner.tokens.upperBound }
    inner.mod = mod
    return inner
  }

  /// `about` (1 in the word files) modifies from outside, like a preposition; `over` (2) is one itself unless it follows
  /// another or an article follows it: `for over a year`, but `spent over three decades`.
  private func isInside(_ index: Int) -> Bool {
    switch extra(index, .approx) {
    case 1: false
    case 2:
      has(index - 1, .duringWord) || has(index - 1, .filler)
        || value(index + 1, .article) == 1 && !isSign(index + 3, "-")
    default: true
    }
  }

  private func isModifiable(_ inner: TimeExpression, _ mod: String) -> Bool {
    switch inner.form {
    case .duration: !has(inner.tokens.lowerBound, .article) || !has(inner.tokens.lowerBound + 1, .rel)
    case .recent: false
    case .point(let fields): mod == "APPROX" ? fields.hasDate || fields.clock != nil : fields.offset != nil
    case .within: true
    case .range, .set: false
    }
  }
}
