internal import Segmentation
internal import Winnow

/// Gathers what grouping has to know of each span.
struct MentionReader {
  private let tokens: Layer<Token>
  private let bytes: [UInt8]
  private let roles: RoleFinder
  private let subtypes = SubtypeFinder()
  private let declension: Declension

  init(_ tokens: Layer<Token>, _ bytes: [UInt8], _ declension: Declension) {
    self.declension = declension
    self.tokens = tokens
    self.bytes = bytes
    roles = RoleFinder(tokens, bytes)
  }

  func mention(_ span: EntitySpan, _ listed: ListEntry? = nil) -> Mention {
    let words = span.kind == .person ? personWords(span.tokens, span.range) : words(span.tokens, span.range)
    var mention = Mention(span: span, words: words, isAllCapitals: isAllCapitals(span.tokens))
    mention.listed = listed
    if !declension.isEmpty { mention.stems = stems(span) }
    if span.kind == .person {
      mention.role = roles.role(of: span.tokens)
    } else if span.type.label == nil {
      mention.country = country(mention.phrase, span)
      let subtype = span.subtype ?? subtypes.subtype(words, span.kind, isCountry: mention.country != nil)
      mention.subtype = subtype == "city" && isBehindAt(span.tokens) ? nil : subtype
    }
    return mention
  }

  /// A place takes a country's name, anything else the name of its people.
  private func country(_ phrase: WordKey, _ span: EntitySpan) -> (iso: String, isDemonym: Bool)? {
    guard span.kind == .place || span.kind == .misc else { return nil }
    // Tokens of scripts without blanks may end elsewhere than names.
    let written = WordKey(bytes, span.range.start, span.range.end)
    let country =
      CountryTable.standard.country(phrase) ?? CountryTable.standard.country(written) ?? declined(span.range)
    return country.flatMap { $0.isDemonym == (span.kind == .misc) ? $0 : nil }
  }

  /// `Hiszpanii`.
  private func declined(_ range: TextRange) -> (iso: String, isDemonym: Bool)? {
    declension.bases(bytes, range.start, range.end).lazy.compactMap(CountryTable.standard.country).first
  }

  private func stems(_ span: EntitySpan) -> [WordKey] {
    span.tokens.compactMap { index in
      let range = tokens[index].range
      let end = min(range.end, span.range.end)
      return tokens[index].mark.kind == .punctuation ? nil : declension.stem(bytes, range.start, end)
    }
  }

  private func words(_ range: Range<Int>, _ span: TextRange) -> [WordKey] {
    range.compactMap { tokens[$0].mark.kind == .punctuation ? nil : word($0, span) }
  }

  /// Of a person, parts joined by hyphens are one word, so that no part stands for the whole: `Jong-un`.
  private func personWords(_ range: Range<Int>, _ span: TextRange) -> [WordKey] {
    var words: [WordKey] = []
    for index in range where tokens[index].mark.kind != .punctuation {
      let isJoined =
        index > range.lowerBound + 1 && bytes[tokens[index - 1].range.start] == 0x2D
        && !tokens[index].mark.shape.contains(.afterSpace)
      if isJoined, let last = words.popLast() {
        words.append(last.followed(by: word(index, span)))
      } else {
        words.append(word(index, span))
      }
    }
    return words
  }

  /// `at Old Trafford`: a ground or a building, though the list has a town of that name.
  private func isBehindAt(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && tokens[range.lowerBound - 1].mark.key == Self.at
  }

  private static let at = WordKey("at")

  /// Key of a token without a possessive ending and what else of it is outside the name (`Ankara'da`, `미국과`).
  private func word(_ index: Int, _ span: TextRange) -> WordKey {
    let token = tokens[index]
    let start = max(token.range.start, span.start)
    let end = min(Possessive.end(of: token.range, in: bytes), span.end)
    guard start > token.range.start || end < token.range.end else { return token.mark.key }
    return WordKey(bytes, start, max(start, end))
  }

  private func isAllCapitals(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].mark.kind != .word || tokens[$0].mark.shape.contains(.allUpper) }
  }
}
