/// Zones behind clock times: `GMT`, `(BST)`, `+02:00`.
extension TimeGrammar {
  func zoned(_ found: Found) -> Found {
    if let offset = offset(found) { return offset }
    let inner = isSign(found.end, "(") ? found.end + 1 : found.end
    guard let minutes = value(inner, .zone), tokens[inner].isAllCaps || isNote && !has(inner, .tense)
    else { return found }
    var fields = found.fields
    let sign = minutes < 0 ? "-" : "+"
    fields.zone = sign + Day.padded(abs(minutes) / 60, 2) + ":" + Day.padded(abs(minutes) % 60, 2)
    return (fields, inner > found.end && isSign(inner + 1, ")") ? inner + 2 : inner + 1)
  }

  /// `+02:00`, `-0600` and `Z` right behind a time with seconds or behind the T of ISO 8601.
  private func offset(_ found: Found) -> Found? {
    let at = found.end
    guard found.fields.hasSeconds || at > 1 && isGlued(at - 1) && isWord(at - 2), isSign(at, "+") || isSign(at, "-"),
      isGlued(at), at + 1 < tokens.count, isGlued(at + 1)
    else { return nil }
    let token = tokens[at + 1]
    let minutes =
      token.shape == .clock ? Int(token.number) / 60 : Int(token.number) / 100 * 60 + Int(token.number) % 100
    guard token.shape == .clock && token.digits == 2 || token.shape == .number && token.digits == 4, minutes <= 14 * 60
    else { return nil }
    var fields = found.fields
    fields.zone = (isSign(at, "-") ? "-" : "+") + Day.padded(minutes / 60, 2) + ":" + Day.padded(minutes % 60, 2)
    return (fields, at + 2)
  }
}
