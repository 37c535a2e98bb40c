internal import Segmentation
internal import Winnow

/// Storms, ships and events, which models take for persons and places: `Hurricane Odile`, `the ferry Aldis`, `the Southern
/// Shield`; the first two in all of the document.
struct NamedThings {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    let spans = SpanMerge.filling(spans, with: storms(spans)).map { isEvent($0) ? Self.misc($0, "event") : $0 }
    let found = spans.filter { isNamed($0) && kind($0) != nil }
    guard !found.isEmpty else { return spans }
    let names = Dictionary(found.map { (words.phrase($0.tokens), kind($0)) }) { first, _ in first }
    return spans.map { span in
      guard isNamed(span), let subtype = names[words.phrase(span.tokens)] else { return span }
      return Self.misc(span, subtype)
    }
  }

  private static func misc(_ span: EntitySpan, _ subtype: String?) -> EntitySpan {
    var span = span
    span.kind = .misc
    span.subtype = subtype
    return span
  }

  /// `Storm Odile`, where the model found nothing.
  private func storms(_ spans: [EntitySpan]) -> [EntitySpan] {
    words.free(spans).compactMap { index in
      guard index > 0, words.isCapitalised(index - 1), !words.isCapitalised(index + 1),
        Self.storms.contains(words.tokens[index - 1].mark.key)
      else { return nil }
      return words.span(index..<index + 1, .misc)
    }
  }

  private func isEvent(_ span: EntitySpan) -> Bool {
    guard span.kind == .place || span.kind == .organization, span.type.label == nil, span.tokens.count > 1,
      let last = span.tokens.last
    else { return false }
    return Self.events.contains(words.phrase(last..<last + 1))
  }

  /// A name of one or two words that was taken for anything but a miscellaneous one.
  private func isNamed(_ span: EntitySpan) -> Bool {
    span.kind != .misc && span.type.label == nil && (1...2).contains(span.tokens.count)
  }

  private func kind(_ span: EntitySpan) -> String? {
    let sentence = words.sentence(of: span.tokens)
    guard let before = words.key(span.tokens.lowerBound - 1, in: sentence) else { return nil }
    if Self.storms.contains(before) { return "event" }
    return Self.ships.contains(before) ? "ship" : nil
  }

  private static let storms: WordSet = "storm hurricane cyclone typhoon"
  private static let events: WordSet = """
    shield cup trophy championship championships prix olympics games marathon derby festival prize award awards
    tournament
    """
  private static let ships: WordSet = """
    ship ferry trawler vessel yacht tanker frigate destroyer lifeboat submarine freighter warship icebreaker schooner
    tugboat minesweeper steamer steamship battleship
    """
}
