/// How a text speaks of time, decided from the text itself.
enum Register: Sendable {
  /// Seen from the creation time: `Friday` is the one just past.
  case news
  /// Told in order: what is not dated in full follows what was named last.
  case narrative
  /// A note or search, about what comes: `Friday` is the next one.
  case note

  /// Narratives name many years of the past and count few days from their own. Without a creation time a text that
  /// counts days from its own more often than it names years is news of a day unknown, and all else a narrative.
  init(_ expressions: [TimeExpression], now: Day?, isNote: Bool) {
    var deictic = 0
    var years = 0
    var past = 0
    for expression in expressions {
      guard case .point(let fields) = expression.form else { continue }
      if let year = fields.year {
        years += 1
        if now.map({ abs(year - $0.parts.year) > 2 }) ?? false || fields.isBC { past += 1 }
      }
      if fields.slots.isSubset(of: [.weekday, .part]) || fields.shift?.base == .now && fields.named == nil {
        deictic += 1
      }
    }
    guard !isNote else {
      self = .note
      return
    }
    self = (now == nil ? deictic <= years : past >= 3 && past > 4 * deictic) ? .narrative : .news
  }
}
