/// How a text speaks of time, decided from the text itself.
enum Register: Sendable {
  /// Seen from the creation time: `Friday` is the one just past.
  case news
  /// Told in order: what is not dated in full follows what was named last.
  case narrative
  /// A note or search, about what comes: `Friday` is the next one.
  case note

  /// Narratives name many years of the past and count few days from their own; without a creation time all else is one.
  init(_ expressions: [TimeExpression], now: Day?, isNote: Bool) {
    guard let now else {
      self = isNote ? .note : .narrative
      return
    }
    var deictic = 0
    var past = 0
    for expression in expressions {
      guard case .point(let fields) = expression.form else { continue }
      if let year = fields.year, abs(year - now.parts.year) > 2 || fields.isBC { past += 1 }
      if fields.slots.isSubset(of: [.weekday, .part]) || fields.shift?.base == .now && fields.named == nil {
        deictic += 1
      }
    }
    if isNote { self = .note } else { self = past >= 3 && past > 4 * deictic ? .narrative : .news }
  }
}
