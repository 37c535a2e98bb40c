/// Says in one sentence why a run was cut.
enum Reason {
  static func text(_ kind: BoilerplateRun.Kind, _ units: [Unit]) -> String {
    let words = units.map(\.wordCount).reduce(0, +)
    let size = units.count == 1 ? "\(words) words" : "\(units.count) sentences or lines, \(words) words"
    let evidence = names.compactMap { kind, name -> String? in
      let count = units.map { $0.count(kind) }.reduce(0, +)
      return count > 0 ? "\(count) \(name)" : nil
    }
    let found = evidence.isEmpty ? "short lines in a list" : "words for " + evidence.prefix(5).joined(separator: ", ")
    return "\(size); \(found)"
  }

  private static let names: [(WordClass, String)] = [
    (.consent, "consent"), (.privacy, "privacy"), (.newsletter, "newsletters"), (.share, "sharing"),
    (.advertisement, "advertising"), (.paywall, "subscriptions"), (.comments, "comments"), (.copyright, "rights"),
    (.related, "other articles"), (.navigation, "navigation"), (.button, "buttons"), (.legal, "terms of use"),
    (.byline, "bylines"), (.credit, "credits"),
    (.reader, "the reader and us"),
  ]
}
