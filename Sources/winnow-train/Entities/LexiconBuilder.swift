import Entities
import Segmentation
import Winnow

/// Builds the embedded name lists and clusters from tab-separated files.
enum LexiconBuilder {
  /// - Parameter out: the table of names; the sets of classes go beside it, into `….classes`.
  static func names(out: String, lists: [String]) {
    guard let pipeline = try? Pipeline(from: Catalog([TokenExtractor.self])) else { return }
    var entries: [UInt64: NameClasses] = [:]
    for row in rows(lists) where row.count >= 2 {
      guard let bit = NameClasses(named: row[1]) else { continue }
      let tokens = pipeline.annotate(Document(id: "", text: row[0]))[Token.self]
      guard !tokens.isEmpty, tokens.count <= 7 else { continue }
      // Kana, Han and Hangul, whose tokens may end elsewhere than names: the bytes as written, too.
      let bytes = Array(row[0].utf8)
      entries[phrase(tokens.map(\.mark.key)).value, default: []].formUnion(bit)
      // The same name as those write it who leave marks out.
      let plain = tokens.map { LatinFolding.key(bytes, $0.range.start, $0.range.end) }
      entries[phrase(plain).value, default: []].formUnion(bit)
      // Scripts without blanks are looked up by characters.
      if bytes[0] >= 0xE3 { entries[WordKey(bytes, 0, bytes.count).value, default: []].formUnion(bit) }
    }
    let sets = [0] + Set(entries.values.map(\.rawValue)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, UInt32($0)) })
    let table = entries.map { (key: $0.key, value: indices[$0.value.rawValue] ?? 0) }
    print("\(table.count) names, \(sets.count) sets of classes")
    write(out, KeyTable.words(table, bits: EntityLexicon.classBits))
    write(out.replacingSuffix(".names", ".classes"), sets)
  }

  /// Rows of name, country code, `name` or `demonym`.
  static func countries(out: String, list: String) {
    guard let pipeline = try? Pipeline(from: Catalog([TokenExtractor.self])) else { return }
    var entries: [UInt64: UInt32] = [:]
    for row in rows([list]) where row.count == 3 {
      let tokens = pipeline.annotate(Document(id: "", text: row[0]))[Token.self]
      guard !tokens.isEmpty, let value = CountryTable.value(row[1], isDemonym: row[2] == "demonym") else { continue }
      entries[phrase(tokens.filter { $0.mark.kind == .word }.map(\.mark.key)).value] = value
      // Kana, Han and Hangul, whose tokens may end elsewhere than names: the bytes as written, too.
      let bytes = Array(row[0].utf8)
      if bytes[0] >= 0xE3 { entries[WordKey(bytes, 0, bytes.count).value] = value }
    }
    write(out, KeyTable.words(entries.map { ($0.key, $0.value) }, bits: CountryTable.bits))
  }

  private static func phrase(_ keys: [WordKey]) -> WordKey {
    keys.dropFirst().reduce(keys[0]) { $0.followed(by: $1) }
  }

  static func clusters(out: String, list: String) {
    guard let pipeline = try? Pipeline(from: Catalog([TokenExtractor.self])) else { return }
    var entries: [UInt64: UInt32] = [:]
    for row in rows([list]) where row.count >= 3 {
      guard let fine = UInt32(row[1]), let coarse = UInt32(row[2]) else { continue }
      let tokens = pipeline.annotate(Document(id: "", text: row[0]))[Token.self]
      guard tokens.count == 1, let token = tokens.first?.mark else { continue }
      let key = Casing.key(token.key, token.shape).value
      if entries[key] == nil { entries[key] = (fine + 1) << 7 | coarse }
    }
    print("\(entries.count) words")
    write(out, KeyTable.words(entries.map { ($0.key, $0.value) }, bits: EntityLexicon.clusterBits))
  }

  private static func rows(_ paths: [String]) -> [[String]] {
    paths.flatMap { path in
      (FileBytes.read(path) ?? []).split(separator: 0x0A).map { line in
        line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      }
    }
  }

  private static func write(_ out: String, _ words: [UInt32]) {
    let bytes = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    print(FileBytes.write(out, bytes) ? "wrote \(out)" : "can't write \(out)")
  }
}

extension String {
  fileprivate func replacingSuffix(_ old: String, _ new: String) -> String {
    hasSuffix(old) ? String(dropLast(old.count)) + new : self + new
  }
}
