/// Words of the calendar that are names of something else, and numbers that look like years.
extension TimeGrammar {
  private static let calendarNames: UInt64 = {
    let kinds: [WordKind] = [.month, .weekday, .season, .holiday, .noon, .part, .day]
    return kinds.reduce(0) { $0 | $1.bit }
  }()

  /// `Frau Freitag`, `Winter & Partner`, `Plácido Domingo`: a name that the calendar has too.
  func isNameOfOther(_ index: Int) -> Bool {
    guard isWord(index), tokens[index].kinds & Self.calendarNames != 0, tokens[index].isCapitalised,
      !tokens[index].isAllCaps
    else { return false }
    return isTitled(index) || isSign(index + 1, "&") || isSign(index - 1, "&") || isCapitalInside(index)
      || isNoonOfName(index)
  }

  /// Behind a title (`never 2` in the word files), with its full stop or without.
  private func isTitled(_ index: Int) -> Bool {
    let title = isSign(index - 1, ".") && isGlued(index - 1) ? index - 2 : index - 1
    return value(title, .never) == 2 && (tokens[title].isCapitalised || !lexicon.hasCapitals)
      || value(title, .never) == 3
  }

  /// `Noon Gallery`
  private func isNoonOfName(_ index: Int) -> Bool {
    has(index, .noon) && !lexicon.hasNounCapitals && !isNote && !isPost && index + 1 < tokens.count
      && tokens[index + 1].shape == .other
      && tokens[index + 1].isCapitalised && !isGlued(index + 1)
  }

  /// `la plaza de Mayo`: where days and months have no capital, one inside of a sentence makes a name, unless a number
  /// or relation of a date stands beside.
  private func isCapitalInside(_ index: Int) -> Bool {
    guard !lexicon.hasCapitals, !isNote, !isPost, index > 0, tokens[index - 1].shape != .sign,
      tokens[index].kinds & (WordKind.season.bit | WordKind.holiday.bit | WordKind.day.bit) == 0,
      !has(index, .month) || !lexicon.hasCapitalMonths
    else { return false }
    let before = has(index - 1, .of) || has(index - 1, .article) ? index - 2 : index - 1
    let behind = has(index + 1, .of) ? index + 2 : index + 1
    return ![index - 1, index + 1, before, behind].contains { isOfDate($0) }
  }

  private func isOfDate(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    let token = tokens[index]
    return token.shape != .sign && token.shape.rawValue >= TimeToken.Shape.number.rawValue
      || [.rel, .discourse, .ordinal, .month, .weekday, .day, .part, .number, .dayMark].contains { has(index, $0) }
      || isGlued(index) && index > 0 && tokens[index - 1].shape == .number
  }

  // MARK: - Numbers

  /// `trägt 2011 Autos`, `l'indice à 1987 points`: a plural behind the number, and no preposition of time before it.
  func isCountOfPlural(_ index: Int) -> Bool {
    let next = index + 1
    guard !lexicon.pluralEndings.isEmpty, next < tokens.count, tokens[next].shape == .other, !isGlued(next),
      tokens[next].isCapitalised == lexicon.hasNounCapitals,
      !has(index - 1, .beforeYear) || value(index - 1, .at) == 0 || has(index - 1, .of) && value(index - 1, .at) != 1
    else { return false }
    let word = folded[Int(tokens[next].start)..<Int(tokens[next].end)]
    return word.count > 4 && lexicon.pluralEndings.contains { word.suffix($0.count).elementsEqual($0) }
      && !lexicon.singulars.contains { word.elementsEqual($0) }
  }

  /// `« 1984 »` is a title.
  func isQuotedAlone(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy {
      $0 >= 0 && $0 < tokens.count && tokens[$0].shape == .sign && (tokens[$0].sign == 0 || isSign($0, "\""))
    }
  }

  /// `0171 1999 2004`: one of several numbers in a row that are not all of them years.
  func isInRowOfNumbers(_ index: Int) -> Bool {
    for step in [-1, 1] {
      var other = index + step
      while isNumber(other), abs(other - index) < 5, !isWord(other + 1) || !isGlued(other + 1) {
        if tokens[other].digits != 4 || !(1000...2099).contains(tokens[other].number) { return true }
        other += step
      }
    }
    return false
  }

  /// `Ley 30/1992`, `EOS 2012-B`: a part of the number of a law or model.
  func isPartOfNumber(_ index: Int) -> Bool {
    if isSign(index - 1, "/"), isGlued(index), isGlued(index - 1), isNumber(index - 2),
      tokens[index - 2].digits != 4 || tokens[index - 2].number >= tokens[index].number
        || tokens[index - 2].number + 100 < tokens[index].number
    {
      return true
    }
    return isSign(index + 1, "-") && isGlued(index + 1) && isGlued(index + 2) && isWord(index + 2)
      && tokens[index + 2].end - tokens[index + 2].start == 1
  }
}
