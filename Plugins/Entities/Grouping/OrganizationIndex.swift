internal import Segmentation
internal import Winnow

/// Organisations by their short forms: acronyms, names without the legal form, the beginning or the last word of a
/// longer name. A short form that two organisations share belongs to neither.
struct OrganizationIndex {
  private static let shared = -1
  private var byForm: [WordKey: Int] = [:]

  mutating func add(_ mention: Mention, _ entity: Int, _ tokens: Layer<Token>, _ bytes: [UInt8]) {
    let words = mention.words
    guard words.count > 1 else { return }
    for count in 1..<words.count { note(Mention.phrase(words[..<count]), entity) }
    note(words[words.count - 1], entity)
    for acronym in Self.acronyms(mention, tokens, bytes) { note(acronym, entity) }
  }

  /// A form that brackets behind the name declare: `World Health Organization (WHO)`.
  mutating func declare(_ form: WordKey, _ entity: Int) { byForm[form] = entity }

  func entity(_ form: WordKey) -> Int? { byForm[form].flatMap { $0 == Self.shared ? nil : $0 } }

  private mutating func note(_ form: WordKey, _ entity: Int) {
    byForm[form] = byForm[form].map { $0 == entity ? entity : Self.shared } ?? entity
  }

  /// First letters of the capitalised words, and of all words; none for names with other letters than A to Z first.
  static func acronyms(_ mention: Mention, _ tokens: Layer<Token>, _ bytes: [UInt8]) -> [WordKey] {
    var capitals: [UInt8] = []
    var all: [UInt8] = []
    for index in mention.span.tokens where tokens[index].mark.kind == .word {
      let letter = bytes[tokens[index].range.start]
      guard letter < 0x80 else { return [] }
      if letter &- 0x41 < 26 { capitals.append(letter) }
      all.append(letter)
    }
    return Set([capitals, all]).filter { $0.count > 1 && $0.count < 9 }.map { WordKey($0, 0, $0.count) }
  }
}
