internal import Segmentation
internal import Winnow

/// Persons: family names before given ones, titles behind both, verbs of saying behind Chinese ones.
extension HanNames {
  mutating func findBeforeTitles() {
    var index = 1
    while index < text.count {
      let length = text.length(of: HanWords.japaneseTitles, at: index)
      if length > 0, let start = personStart(index) {
        add(start..<index, .person)
        if text.kinds[start] == .han {
          for length in 1...min(3, index - start) { known.insert(text.key(start..<start + length)) }
        }
        index += length
      } else {
        index += 1
      }
    }
  }

  private func personStart(_ end: Int) -> Int? {
    var start = end
    let kind = text.kinds[end - 1]
    guard kind == .han || kind == .katakana else { return hiraganaStart(end) }
    while start > 0, end - start < 16, text.kinds[start - 1] == kind, !taken[start - 1] { start -= 1 }
    guard end - start >= 2 else { return nil }
    if kind == .katakana { return text.classes(start..<end).isDisjoint(with: Self.places) ? start : nil }
    guard end - start <= 5, !HanWords.noNames.contains(text.key(start..<end)) else { return nil }
    return isFamilyName(start, end) || end - start >= 3 ? start : nil
  }

  /// `本間ひなた`: a first name in hiragana behind a family name of two characters.
  private func hiraganaStart(_ end: Int) -> Int? {
    var first = end
    while first > 0, end - first < 5, (0x3041...0x3096).contains(text.scalars[first - 1]) { first -= 1 }
    guard (2...4).contains(end - first), first >= 2, text.kinds[first - 1] == .han, text.kinds[first - 2] == .han,
      first == 2 || text.kinds[first - 3] == .other || taken[first - 3], !taken[first - 1],
      !HanWords.noNames.contains(text.key(first - 2..<first))
    else { return nil }
    return first - 2
  }

  private func isFamilyName(_ start: Int, _ end: Int) -> Bool {
    known.contains(text.key(start..<end))
      || (1...3).contains { start + $0 <= end && text.classes(start..<start + $0).contains(.last) }
  }

  mutating func findChinesePersons() {
    var index = 0
    while index < text.count {
      let length = text.length(of: HanWords.chineseTitles, at: index)
      if length > 0, let end = chineseName(index + length) {
        add(index + length..<end, .person)
        index = end
      } else if let trade = chineseTrade(index) {
        add(trade, .person)
        index = trade.upperBound
      } else {
        if index == 0 || text.kinds[index - 1] == .other, let end = chineseName(index), says(end) {
          add(index..<end, .person)
        }
        index += max(1, length)
      }
    }
  }

  /// `受害者孙桂兰说`: behind words that are no title, three characters where the clause or the name ends.
  private func chineseTrade(_ index: Int) -> Range<Int>? {
    let length = text.length(of: HanWords.chineseTrades, at: index)
    let start = index + length
    guard length > 0, start + 3 <= text.count, isChineseFamilyName(start),
      (start..<start + 3).allSatisfy({ text.kinds[$0] == .han && !taken[$0] }),
      ends(start + 3) || triples[text.key(start..<start + 3)] ?? 0 > 1
    else { return nil }
    return start..<start + 3
  }

  private func says(_ index: Int) -> Bool { text.length(of: HanWords.chineseSaying, at: index) > 0 }

  /// Where a name that begins at `start` ends: a family name and one or two characters, or a foreign name by its sound.
  private func chineseName(_ start: Int) -> Int? {
    let sound = soundEnd(start)
    let isDotted = (start..<sound).contains { text.scalars[$0] == 0xB7 || text.scalars[$0] == 0x30FB }
    if isDotted || sound - start >= 3 && (sound == text.count || ends(sound)) { return sound }
    guard start + 1 < text.count, !taken[start], text.kinds[start] == .han else {
      return sound - start >= 2 ? sound : nil
    }
    guard isChineseFamilyName(start) else {
      return sound - start >= 2 && ends(sound) ? sound : nil
    }
    let second = start + 1
    guard text.kinds[second] == .han, !taken[second], !says(second) else { return nil }
    let third = second + 1
    if third < text.count, isShort(start) { return third }
    let goesOn =
      third < text.count && text.kinds[third] == .han && !taken[third] && !says(third)
      && !HanWords.chineseStops.contains(text.scalars[third])
    return goesOn ? third + 1 : third
  }

  /// A name of two characters that goes on in more ways than one: `刘洋梅开二度`, `刘洋首次入选`.
  private func isShort(_ start: Int) -> Bool {
    let two = pairs[text.key(start..<start + 2)]
    return two.map { $0.count > 1 && $0.isVaried } ?? false
  }

  /// Counts pairs that begin with a family name, and whether different characters follow.
  mutating func countPairs() {
    for index in 0..<max(0, text.count - 2) where text.kinds[index] == .han && text.kinds[index + 1] == .han {
      guard isChineseFamilyName(index) else { continue }
      let next = text.scalars[index + 2]
      let key = text.key(index..<index + 2)
      let known = pairs[key] ?? (0, next, false)
      triples[text.key(index..<index + 3), default: 0] += 1
      pairs[key] = (known.count + 1, next, known.isVaried || known.next != next)
    }
  }

  private func isChineseFamilyName(_ index: Int) -> Bool {
    text.classes(index..<index + 1).contains(.last) || HanWords.traditionalFamilyNames.contains(text.scalars[index])
  }

  private func soundEnd(_ start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 16, !taken[end],
      HanWords.soundCharacters.contains(text.scalars[end]) || end > start && text.scalars[end] == 0xB7
    {
      end += 1
    }
    return end
  }

  private func ends(_ index: Int) -> Bool {
    index >= text.count || text.kinds[index] == .other || taken[index]
      || HanWords.chineseStops.contains(text.scalars[index]) || says(index)
  }
}
