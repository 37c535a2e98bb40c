/// Tags of a token in the BILOU scheme (Ratinov and Roth 2009): 0 is outside, then four for each type.
package enum EntityTag {
  package static let outside = 0
  private static let begin = 0
  private static let inside = 1
  private static let last = 2
  private static let unit = 3

  /// How many tags a model of `types` types has.
  package static func count(types: Int) -> Int { 1 + 4 * types }

  /// Tags of an entity of `length` tokens.
  ///
  /// - Parameter type: index among the model's types.
  package static func tags(type: Int, length: Int) -> [Int] {
    if length == 1 { return [tag(type, unit)] }
    return [tag(type, begin)] + Array(repeating: tag(type, inside), count: length - 2) + [tag(type, last)]
  }

  /// What may follow `tag`: inside and last behind begin and inside of one type, the rest elsewhere.
  package static func allows(_ next: Int, after tag: Int) -> Bool {
    guard next != outside else { return !isOpen(tag) }
    let goesOn = position(next) == inside || position(next) == last
    return isOpen(tag) ? goesOn && type(next) == type(tag) : !goesOn
  }

  /// The entity goes on behind it.
  package static func isOpen(_ tag: Int) -> Bool { tag != outside && position(tag) <= inside }
  package static func begins(_ tag: Int) -> Bool { tag != outside && (position(tag) == begin || position(tag) == unit) }
  package static func ends(_ tag: Int) -> Bool { tag != outside && position(tag) >= last }
  package static func type(_ tag: Int) -> Int { (tag - 1) / 4 }
  /// 0 first of several, 1 inside, 2 last, 3 alone.
  package static func position(_ tag: Int) -> Int { (tag - 1) % 4 }

  private static func tag(_ type: Int, _ position: Int) -> Int { 1 + type * 4 + position }
}
