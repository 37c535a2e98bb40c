internal import Segmentation
internal import Winnow

/// Parts names that a sequence model took for one: `the African Union and the European Union`, `Novartis and Roche`.
///
/// Both sides must be names by themselves, by the lists or elsewhere in the document, and the whole must not be listed.
struct JoinedNames {
  private let tokens: Layer<Token>
  private let bytes: [UInt8]
  /// Names of the document without `and`, with their kinds.
  private var alone: Set<Name> = []

  private struct Name: Hashable {
    var key: WordKey
    var kind: EntityKind
  }

  init(_ spans: [EntitySpan], _ tokens: Layer<Token>, _ bytes: [UInt8]) {
    (self.tokens, self.bytes) = (tokens, bytes)
    guard spans.contains(where: { conjunction($0) != nil }) else { return }
    for span in spans where conjunction(span) == nil { alone.insert(Name(key: key(span.tokens), kind: span.kind)) }
  }

  func parted(_ spans: [EntitySpan]) -> [EntitySpan] { spans.flatMap { parts($0) ?? [$0] } }

  private func parts(_ span: EntitySpan) -> [EntitySpan]? {
    guard let middle = conjunction(span) else { return nil }
    var start = middle + 1
    if start < span.tokens.upperBound, tokens[start].mark.key == Self.article { start += 1 }
    let (left, right) = (span.tokens.lowerBound..<middle, start..<span.tokens.upperBound)
    guard !left.isEmpty, !right.isEmpty, !isListed(span.tokens, span.kind), isName(left, span.kind),
      isName(right, span.kind)
    else { return nil }
    let ends = [tokens[middle - 1].range.end, span.range.end]
    return zip([left, right], ends).map { part, end in
      EntitySpan(range: TextRange(tokens[part.lowerBound].range.start, end), type: span.type, tokens: part)
    }
  }

  /// The one `and` inside a name that is no person's.
  private func conjunction(_ span: EntitySpan) -> Int? {
    guard span.tokens.count > 2, span.kind != .person else { return nil }
    let found = span.tokens.filter { tokens[$0].mark.key == Self.and }
    return found.count == 1 ? found[0] : nil
  }

  private func isName(_ part: Range<Int>, _ kind: EntityKind) -> Bool {
    alone.contains(Name(key: key(part), kind: kind)) || isListed(part, kind)
  }

  private func isListed(_ part: Range<Int>, _ kind: EntityKind) -> Bool {
    let classes = EntityLexicon.standard.classes(key(part))
    switch kind {
    case .organization: return !classes.isDisjoint(with: .organizations)
    case .place: return !classes.isDisjoint(with: .places)
    default: return false
    }
  }

  private func key(_ part: Range<Int>) -> WordKey {
    let keys = part.map { index in
      let range = tokens[index].range
      return WordKey(bytes, range.start, Possessive.end(of: range, in: bytes))
    }
    return keys.dropFirst().reduce(keys[0]) { $0.followed(by: $1) }
  }

  private static let and = WordKey("and")
  private static let article = WordKey("the")
}
