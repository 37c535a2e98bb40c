/// Numbers in digits and words.
extension TimeGrammar {
  /// `5`, `five`, `twenty-five`, `two hundred`, `fifty`: value and where it ends.
  func number(_ index: Int) -> (value: Int, end: Int)? {
    guard index < tokens.count else { return nil }
    if tokens[index].shape == .number {
      guard tokens[index].digits <= 9 else { return nil }
      let value = Int(tokens[index].number)
      if let times = value < 1000 ? self.value(index + 1, .multiplier) : nil { return (value * times, index + 2) }
      return (value, index + 1)
    }
    return spelled(index)
  }

  private func spelled(_ index: Int) -> (value: Int, end: Int)? {
    var end = index
    var total = 0
    if let (small, next) = belowHundred(index) {
      total = small
      end = next
    } else if has(index, .multiplier) {
      total = 1
    } else {
      return nil
    }
    while let times = value(end, .multiplier), total < 10_000 {
      total *= times
      end += 1
      let behindAnd = skip(end, .and)
      if let (small, next) = belowHundred(behindAnd), small < times { (total, end) = (total + small, next) }
    }
    return (total, end)
  }

  private func belowHundred(_ index: Int) -> (value: Int, end: Int)? {
    guard let first = value(index, .number) else { return nil }
    guard first >= 20, first < 100, first % 10 == 0 else { return (first, index + 1) }
    let next = isSign(index + 1, "-") ? index + 2 : index + 1
    if let ones = value(next, .number), ones < 10, ones > 0 { return (first + ones, next + 1) }
    return (first, index + 1)
  }

  /// `nineteen eighty-six`, `two thousand and ten`, `twenty ten`.
  func spelledYear(_ index: Int) -> (value: Int, end: Int)? {
    guard let (high, next) = belowHundred(index) else { return nil }
    if let (low, end) = belowHundred(next), (10...20).contains(high), low >= 10 { return (high * 100 + low, end) }
    guard high == 2, let (year, end) = spelled(index), (2000...2099).contains(year) else { return nil }
    return (year, end)
  }

  /// `5th`, `1er`, `5.`, `fifth`: value and where it ends.
  func ordinal(_ index: Int) -> (value: Int, end: Int)? {
    if let value = value(index, .ordinal) { return (value, index + 1) }
    if let tens = value(index, .number), tens % 10 == 0, tens >= 20,
      let ones = self.value(hyphened(index + 1), .ordinal), ones < 10
    {
      return (tens + ones, hyphened(index + 1) + 1)
    }
    guard isNumber(index), tokens[index].digits <= 3 else { return nil }
    let value = Int(tokens[index].number)
    if isGlued(index + 1), tokens[index + 1].shape == .other || tokens[index + 1].shape == .word,
      hasOrdinalEnding(index + 1)
    {
      return (value, index + 2)
    }
    if lexicon.hasOrdinalStop, isSign(index + 1, "."), isGlued(index + 1), index + 2 < tokens.count {
      return (value, index + 2)
    }
    return nil
  }

  private func hyphened(_ index: Int) -> Int { isSign(index, "-") ? index + 1 : index }

  private func hasOrdinalEnding(_ index: Int) -> Bool {
    let token = tokens[index]
    return lexicon.ordinalEndings.contains { $0.count == Int(token.end - token.start) && ending(token, $0) }
  }

  private func ending(_ token: TimeToken, _ bytes: [UInt8]) -> Bool {
    folded[Int(token.start)..<Int(token.end)].elementsEqual(bytes)
  }

  /// A day of the month in front of or behind its month.
  func dayNumber(_ index: Int) -> (value: Int, end: Int)? {
    if let found = ordinal(index), (1...31).contains(found.value) { return found }
    if isNumber(index), tokens[index].digits <= 2, (1...31).contains(tokens[index].number) {
      let isFollowed = has(index + 1, .dayMark)
      return (Int(tokens[index].number), isFollowed ? index + 2 : index + 1)
    }
    guard let found = number(index), tokens[index].shape == .word, (1...31).contains(found.value) else { return nil }
    return (found.value, skip(found.end, .dayMark))
  }
}
