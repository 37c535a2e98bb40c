import Entities
import Segmentation
import Winnow

/// Builds the embedded name lists and clusters from tab-separated files.
enum LexiconBuilder {
  /// Bits of classes that lists are merged into.
  private static let classes: [String: UInt64] = [
    "FIRST": 0, "LAST": 1, "PERSON": 2, "TITLE": 3, "COMPANY": 4, "AGENCY": 5, "INTLORG": 5, "CHARITY": 5,
    "ARMEDGROUP": 5, "PARTY": 5, "PARTYABBR": 5, "UNIVERSITY": 6, "TEAM": 7, "TEAMSHORT": 7, "MEDIA": 8, "CITY": 9,
    "ALTCITY": 9, "BIGCITY": 9, "COUNTRY": 10, "STATE": 10, "REGION": 10, "COUNTY": 10, "RIVER": 10, "DEMONYM": 11,
    "LANG": 11,
  ]

  static func names(out: String, lists: [String]) {
    guard let pipeline = try? Pipeline(from: Catalog([TokenExtractor.self])) else { return }
    var entries: [UInt64: UInt64] = [:]
    for row in rows(lists) where row.count >= 2 {
      guard let bit = classes[row[1]] else { continue }
      let tokens = pipeline.annotate(Document(id: "", text: row[0]))[Token.self]
      guard var key = tokens.first?.mark.key, tokens.count <= 6 else { continue }
      for token in tokens.dropFirst() { key = key.followed(by: token.mark.key) }
      entries[key.value >> EntityLexicon.classBits, default: 0] |= 1 << bit
    }
    write(out, entries.map { $0.key << EntityLexicon.classBits | $0.value })
  }

  static func clusters(out: String, list: String) {
    var entries: [UInt64: UInt64] = [:]
    for row in rows([list]) where row.count >= 3 {
      guard let fine = UInt64(row[1]), let coarse = UInt64(row[2]) else { continue }
      let key = WordKey(row[0]).value >> EntityLexicon.clusterBits
      if entries[key] == nil { entries[key] = (fine + 1) << 7 | coarse }
    }
    write(out, entries.map { $0.key << EntityLexicon.clusterBits | $0.value & (1 << EntityLexicon.clusterBits - 1) })
  }

  private static func rows(_ paths: [String]) -> [[String]] {
    paths.flatMap { path in
      (FileBytes.read(path) ?? []).split(separator: 0x0A).map { line in
        line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  private static func write(_ out: String, _ entries: [UInt64]) {
    let bytes = entries.sorted().flatMap { entry in (0..<8).map { UInt8(truncatingIfNeeded: entry >> ($0 * 8)) } }
    print(FileBytes.write(out, bytes) ? "wrote \(out), \(entries.count) entries" : "can't write \(out)")
  }
}
