internal import EntityData
internal import Segmentation

/// Countries by their names and by what their people are called, in seven languages (CLDR; demonyms in English).
package struct CountryTable: Sendable {
  package static let bits: UInt32 = 11
  package static let standard = CountryTable()

  private let table = KeyTable(
    UnsafeBufferPointer(start: entity_countries, count: Int(entity_countries_count)))

  /// ISO 3166-1 alpha-2 code of the country that the phrase names, and whether it is a demonym.
  func country(_ phrase: WordKey) -> (iso: String, isDemonym: Bool)? {
    let value = table[phrase]
    guard value > 0 else { return nil }
    let letters = (value >> 1) - 1
    let code = [UInt8(0x41 + letters / 26), UInt8(0x41 + letters % 26)]
    return (String(decoding: code, as: UTF8.self), value & 1 == 1)
  }

  /// How the table holds a code.
  package static func value(_ iso: String, isDemonym: Bool) -> UInt32? {
    let letters = iso.utf8.map { UInt32($0) &- 0x41 }
    guard letters.count == 2, letters.allSatisfy({ $0 < 26 }) else { return nil }
    return (letters[0] * 26 + letters[1] + 1) << 1 | (isDemonym ? 1 : 0)
  }
}
