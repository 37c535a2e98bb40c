internal import Segmentation
internal import Winnow

/// Storms and ships, which models take for persons: `Hurricane Odile`, `the ferry Aldis`; in all of the document.
struct NamedThings {
  private let words: SentenceWords

  init(_ words: SentenceWords) { self.words = words }

  func typed(_ spans: [EntitySpan]) -> [EntitySpan] {
    let found = spans.filter { isNamed($0) && kind($0) != nil }
    guard !found.isEmpty else { return spans }
    let names = Dictionary(found.map { (words.phrase($0.tokens), kind($0)) }) { first, _ in first }
    return spans.map { span in
      guard isNamed(span), let subtype = names[words.phrase(span.tokens)] else { return span }
      var span = span
      span.kind = .misc
      span.subtype = subtype
      return span
    }
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
  private static let ships: WordSet = """
    ship ferry trawler vessel yacht tanker frigate destroyer lifeboat submarine freighter warship icebreaker schooner
    tugboat minesweeper steamer steamship battleship
    """
}
