internal import Segmentation
internal import Winnow

/// Companies by their legal forms, and the short names that the rest of a document calls them by: `Kvarn AB` makes
/// `Kvarn` a company, too.
struct Companies {
  /// Most words of a name before its legal form.
  private static let longest = 5

  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func adding(to spans: [EntitySpan]) -> [EntitySpan] {
    let whole = withForms(spans)
    let shorts = Set(whole.lazy.compactMap { short($0) }).subtracting(persons(whole))
    let typed = shorts.isEmpty ? whole : withShorts(shorts, whole)
    let known = shorts.union(typed.lazy.filter { isSingle($0) }.map { words.phrase($0.tokens) })
    return known.isEmpty ? typed : SpanMerge.filling(typed, with: further(known, typed))
  }

  // MARK: - Legal forms

  private func withForms(_ spans: [EntitySpan]) -> [EntitySpan] {
    let found: [EntitySpan] = words.tokens.indices.dropFirst().compactMap { index in
      guard isForm(index) else { return nil }
      let start = beginning(index)
      return start < index ? words.span(start..<end(index), .organization) : nil
    }
    return SpanMerge.putting(found, over: spans)
  }

  private func isForm(_ index: Int) -> Bool {
    guard words.tokens[index].mark.kind == .word, CompanyForms.isLegal(words.tokens[index].mark) || isShortened(index)
    else {
      return false
    }
    // In a line of capitals every abbreviation looks like one.
    return words.isCapitalised(index - 1) && !words.tokens[index].mark.shape.contains(.afterLineEnd)
      && !(words.tokens[index - 1].mark.shape.contains(.allUpper)
        && CompanyForms.upper.contains(words.tokens[index].mark.key))
  }

  /// `Co.`, unlike other words in two letters.
  private func isShortened(_ index: Int) -> Bool {
    words.tokens[index].mark.key == Self.co && words.isCapitalised(index) && hasStop(index)
  }

  private func hasStop(_ index: Int) -> Bool {
    words.isMark(index + 1, 0x2E) && !words.tokens[index + 1].mark.shape.contains(.afterSpace)
  }

  /// Behind the full stop of an abbreviation inside a sentence: `Mobil Corp. said`.
  private func end(_ form: Int) -> Int {
    let next = form + 1
    return hasStop(form) && words.key(next + 1, in: words.sentence(of: form..<next)) != nil ? next + 1 : next
  }

  /// First word of the run of capitals before a legal form.
  private func beginning(_ form: Int) -> Int {
    let sentence = words.sentence(of: form..<form + 1)
    var start = form
    while start > 0, form - start < Self.longest, words.key(start - 1, in: sentence) != nil,
      words.isCapitalised(start - 1), !Self.openers.contains(words.tokens[start - 1].mark.key)
    {
      start -= 1
    }
    return start
  }

  // MARK: - Short names

  /// The name of a company without what says that it is one.
  private func short(_ span: EntitySpan) -> WordKey? {
    guard span.kind == .organization, span.type.label == nil, span.tokens.count > 1 else { return nil }
    var end = span.tokens.upperBound
    while end > span.tokens.lowerBound, isTail(end - 1) { end -= 1 }
    guard end > span.tokens.lowerBound, end < span.tokens.upperBound else { return nil }
    let phrase = words.phrase(span.tokens.lowerBound..<end)
    return EntityLexicon.standard.classes(phrase).isDisjoint(with: Self.other) ? phrase : nil
  }

  private func isTail(_ index: Int) -> Bool {
    CompanyForms.isLegal(words.tokens[index].mark) || CompanyForms.tails.contains(words.tokens[index].mark.key)
  }

  /// Surnames of those named in full: `Tom Varley` owns `Varley Glass`.
  private func persons(_ spans: [EntitySpan]) -> [WordKey] {
    spans.compactMap { span in
      guard span.kind == .person, span.tokens.count > 1, let last = span.tokens.last else { return nil }
      return words.phrase(last..<last + 1)
    }
  }

  private func withShorts(_ shorts: Set<WordKey>, _ spans: [EntitySpan]) -> [EntitySpan] {
    spans.map { span in
      guard span.kind != .organization, !span.tokens.isEmpty, shorts.contains(words.phrase(span.tokens)) else {
        return span
      }
      var span = span
      span.kind = .organization
      return span
    }
  }

  // MARK: - Further mentions

  /// An organisation of one word, no acronym: those stand beside what else their letters mean.
  private func isSingle(_ span: EntitySpan) -> Bool {
    guard span.kind == .organization, span.type.label == nil, span.tokens.count == 1 else { return false }
    let classes = EntityLexicon.standard.classes(words.phrase(span.tokens))
    return classes.isDisjoint(with: Self.other) && !Self.words.contains(words.phrase(span.tokens))
      && !words.tokens[span.tokens.lowerBound].mark.shape.contains(.allUpper)
  }

  /// Mentions that the model left out of names that it found elsewhere, unless the document has the word in lower case.
  private func further(_ known: Set<WordKey>, _ spans: [EntitySpan]) -> [EntitySpan] {
    let found = words.free(spans).filter { known.contains(words.phrase($0..<$0 + 1)) && isAlone($0) }
    guard !found.isEmpty else { return [] }
    let lower = words.tokens.lazy.filter { !$0.mark.shape.contains(.capitalized) && known.contains($0.mark.key) }
    let common = Set(lower.map(\.mark.key))
    return found.lazy.filter { !common.contains(words.phrase($0..<$0 + 1)) }.map {
      words.span($0..<$0 + 1, .organization)
    }
  }

  /// A capitalised word inside a sentence, between words without capitals.
  private func isAlone(_ index: Int) -> Bool {
    guard !words.isCapitalised(index - 1), !words.isCapitalised(index + 1) else { return false }
    return words.tokens[index].range.start > words.sentence(of: index..<index + 1).start
  }

  private static let co = WordKey("co")
  private static let other: NameClasses = [.country, .bigCity, .region, .demonym]
  /// Organisations are called so for short, and other things are, too.
  private static let words: WordSet = """
    western eastern northern southern west east north south church bank party court college
    """
  private static let openers: WordSet = """
    in at the for but and when as on from shares with by of to a an is was after before since while if that its his her
    our their neither either according under between against about into over like such both mr mrs ms dr
    """
}
