/// What the name lists say of a name: a set of classes, because one name may be a city, a club and a surname.
package struct NameClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Classes in the order of their bits, as the lists call them.
  package static let names = [
    "FIRST", "LAST", "PERSON", "TITLE", "COMPANY", "AGENCY", "INTLORG", "CHARITY", "ARMEDGROUP", "PARTY", "PARTYABBR",
    "UNIVERSITY", "TEAM", "TEAMSHORT", "MEDIA", "CITY", "ALTCITY", "BIGCITY", "COUNTRY", "STATE", "COUNTY", "REGION",
    "AIRPORT", "RIVER", "DEMONYM", "LANG", "MASCULINE", "FEMININE",
  ]

  package init?(named name: String) {
    guard let bit = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: 1 << UInt32(bit))
  }

  static let first = NameClasses(rawValue: 1 << 0)
  static let last = NameClasses(rawValue: 1 << 1)
  static let person = NameClasses(rawValue: 1 << 2)
  static let title = NameClasses(rawValue: 1 << 3)
  static let company = NameClasses(rawValue: 1 << 4)
  static let agency: NameClasses = NameClasses(rawValue: 1 << 5 | 1 << 6)
  static let party: NameClasses = NameClasses(rawValue: 1 << 9 | 1 << 10)
  static let university = NameClasses(rawValue: 1 << 11)
  static let team: NameClasses = NameClasses(rawValue: 1 << 12 | 1 << 13)
  static let media = NameClasses(rawValue: 1 << 14)
  static let city: NameClasses = NameClasses(rawValue: 1 << 15 | 1 << 16 | 1 << 17)
  static let bigCity = NameClasses(rawValue: 1 << 17)
  static let country = NameClasses(rawValue: 1 << 18)
  static let region: NameClasses = NameClasses(rawValue: 1 << 19 | 1 << 20 | 1 << 21)
  static let demonym = NameClasses(rawValue: 1 << 24)
  static let language = NameClasses(rawValue: 1 << 25)
  /// First names of men and of women.
  static let masculine = NameClasses(rawValue: 1 << 26)
  static let feminine = NameClasses(rawValue: 1 << 27)

  static let organizations: NameClasses = [.company, .agency, .party, .university, .team, .media]
  static let places: NameClasses = [.city, .country, .region, NameClasses(rawValue: 1 << 22 | 1 << 23)]
}
