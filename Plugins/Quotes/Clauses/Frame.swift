internal import Segmentation
internal import Winnow

/// A sentence of the narrator with the quotations in it as single items, even where these hold many sentences.
///
/// Indices are those of the document's items; what lies outside the frame has no class and is no word.
struct Frame {
  let items: [Item]
  let bounds: Range<Int>
  let paragraph: Int
  /// Clauses without a conjunction are told by lists that English alone has.
  let isEnglish: Bool
  /// The finite verb is the second part of a main clause; its subject stands behind it when something else comes first.
  var isVerbSecond = false

  subscript(index: Int) -> Item { items[index] }

  func has(_ index: Int, _ classes: WordClass) -> Bool {
    bounds.contains(index) && !items[index].classes.isDisjoint(with: classes)
  }
  func sign(_ index: Int) -> UInt32 { bounds.contains(index) ? items[index].sign : 0 }
  func isWord(_ index: Int) -> Bool { bounds.contains(index) && items[index].isWord }
  func isStretch(_ index: Int) -> Bool { bounds.contains(index) && items[index].isStretch }
  /// `The “History” section`, `die „Kreuzzeitung“`, `der Verein „Fähre“`: marked words inside a noun phrase.
  func isLabel(_ index: Int) -> Bool {
    guard isStretch(index), items[index].isLabel else { return false }
    return has(index - 1, .determiner)
      || isWord(index - 1) && items[index - 1].classes.isSubset(of: [.role, .medium, .work, .speechNoun])
  }
  func endsInED(_ index: Int) -> Bool { bounds.contains(index) && items[index].endsInED }
  func isPlural(_ index: Int) -> Bool { bounds.contains(index) && items[index].isPlural }
  func isCapitalised(_ index: Int) -> Bool { bounds.contains(index) && items[index].isCapitalised }
  func isComma(_ index: Int) -> Bool { [0x2C, 0x60C, 0xFF0C].contains(sign(index)) }
  func isColon(_ index: Int) -> Bool { sign(index) == 0x3A || sign(index) == 0xFF1A }
  func isStop(_ index: Int) -> Bool { [0x2E, 0x21, 0x3F, 0x2026, 0x3002].contains(sign(index)) }
  func isDash(_ index: Int) -> Bool {
    let sign = sign(index)
    return sign == 0x2013 || sign == 0x2014 || sign == 0x2015 || sign == 0x2D && items[index].isSpaced
  }
  /// A hyphen, slash, apostrophe or stop inside a word or name: `Jong-un`, `J. K.`, `players'`.
  func isJoint(_ index: Int) -> Bool {
    switch sign(index) {
    case 0x2D, 0x2F, 0x27, 0x2019, 0x26: !items[index].isSpaced || sign(index) == 0x26
    case 0x2E: isWord(index - 1) && isWord(index + 1) && items[index - 1].range.count <= 4
    default: false
    }
  }

  func range(_ indices: Range<Int>) -> TextRange? {
    guard let first = indices.first, let last = indices.last else { return nil }
    return items[first].range.union(items[last].range)
  }

  /// The range of a noun phrase, up to the bracket that closes one in it.
  func phraseRange(_ indices: Range<Int>) -> TextRange? {
    let opens = indices.count { sign($0) == 0x28 } > indices.count { sign($0) == 0x29 }
    return range(opens && sign(indices.upperBound) == 0x29 ? indices.lowerBound..<indices.upperBound + 1 : indices)
  }

  /// Index behind the last item that is no closing punctuation.
  var end: Int {
    var end = bounds.upperBound
    while end > bounds.lowerBound, isStop(end - 1) || isComma(end - 1) { end -= 1 }
    return end
  }
}
