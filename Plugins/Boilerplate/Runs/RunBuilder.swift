internal import Winnow

/// Joins neighbouring units that go into runs of one kind, each with a reason for people to read.
struct RunBuilder {
  private(set) var runs: [WeighedRun] = []
  private var units: [Unit] = []
  private var logits: [Float] = []
  private var kind: BoilerplateRun.Kind?
  private let articleStart: Int

  init(articleStart: Int) { self.articleStart = articleStart }

  mutating func add(_ unit: Unit, _ logit: Float) {
    let own = Self.kind(of: unit)
    if let own, let kind, !belongs(own, unit, to: kind) { flush() }
    units.append(unit)
    logits.append(logit)
    kind = Self.stronger(kind, own)
  }

  mutating func flush() {
    defer {
      units = []
      logits = []
      kind = nil
    }
    guard let first = units.first, let last = units.last else { return }
    let kind =
      kind ?? Self.kind(of: units) ?? Self.makeup(of: units)
      ?? (first.range.start < articleStart ? .navigation : .related)
    runs.append(
      WeighedRun(
        range: first.range.union(last.range), mark: BoilerplateRun(kind, reason: Reason.text(kind, units)),
        logOdds: RunConfidence.mean(logits, units.map(\.wordCount))))
  }

  /// A banner holds together: cookies and privacy are one matter, and so is what has no strong kind of its own.
  private func belongs(_ own: BoilerplateRun.Kind, _ unit: Unit, to kind: BoilerplateRun.Kind) -> Bool {
    if own == kind { return true }
    let isConsent = kind == .cookie || kind == .privacy
    if isConsent { return own == .cookie || own == .privacy || !Self.isStrong(own, unit) }
    return own == .navigation || kind == .navigation || unit.block == units.last?.block
  }

  /// Half of its words are of the class.
  private static func isStrong(_ own: BoilerplateRun.Kind, _ unit: Unit) -> Bool {
    let count = classes.filter { $0.kind == own }.map { unit.count($0.word) }.reduce(0, +)
    return unit.isWholeBlock && count * 3 >= unit.wordCount
  }

  private static func stronger(_ a: BoilerplateRun.Kind?, _ b: BoilerplateRun.Kind?) -> BoilerplateRun.Kind? {
    guard let a, let b else { return a ?? b }
    if b == .cookie || a == .navigation { return b }
    return b == .privacy && a != .cookie ? b : a
  }

  private static let classes: [(word: WordClass, kind: BoilerplateRun.Kind, weight: Int)] = [
    (.consent, .cookie, 4), (.privacy, .privacy, 3), (.newsletter, .newsletter, 3), (.share, .share, 2),
    (.copyright, .copyright, 2), (.advertisement, .advertisement, 3), (.paywall, .paywall, 3),
    (.comments, .comments, 3),
    (.related, .related, 2), (.navigation, .navigation, 1), (.legal, .privacy, 1),
  ]

  private static func kind(of unit: Unit) -> BoilerplateRun.Kind? { kind(of: [unit]) }

  private static func kind(of units: [Unit]) -> BoilerplateRun.Kind? {
    var best: (kind: BoilerplateRun.Kind?, votes: Int) = (nil, 1)
    for row in classes {
      let votes = units.map { $0.count(row.word) }.reduce(0, +) * row.weight
      if votes > best.votes { best = (row.kind, votes) }
    }
    return best.kind
  }

  private static let longestMakeup = 25

  /// What short lines are that name no matter: credits of pictures, bylines, dates.
  private static func makeup(of units: [Unit]) -> BoilerplateRun.Kind? {
    func count(_ word: WordClass) -> Int { units.map { $0.count(word) }.reduce(0, +) }
    let words = units.map(\.wordCount).reduce(0, +)
    guard 1...longestMakeup ~= words else { return nil }
    if count(.credit) > 0 { return .captionCredit }
    let dated = count(.time) + units.map { Int($0.numbers) }.reduce(0, +)
    return count(.byline) > 0 || dated * 2 >= words ? .metadata : nil
  }
}
