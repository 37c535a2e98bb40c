internal import Glibc
internal import Winnow

/// The day of publication in the state that a page hands to its scripts (`"publishedAt":"2025-01-02…`): the last resort
/// where nothing else says it.
enum StateDate {
  /// A name of the day, and where in it stands what all names of a kind share, which a fast search finds.
  private typealias Key = (bytes: [UInt8], stem: Int)

  private typealias Stem = (bytes: [UInt8], rarest: Int)

  private static let kinds: [(stem: Stem, keys: [Key])] = [
    (
      stem("ubli", 2),
      [
        key("datePublished", 5), key("publishedAt", 1), key("published_at", 1), key("publishDate", 1),
        key("publishedDate", 1), key("publicationDate", 1), key("date_published", 6), key("first_published_at", 7),
        key("firstPublished", 6), key("publishedTime", 1),
      ]
    ),
    (stem("ostD", 3), [key("postDate", 1)]),
  ]

  private static func key(_ name: String, _ stem: Int) -> Key { (Array(name.utf8), stem) }

  private static func stem(_ text: String, _ rarest: Int) -> Stem { (Array(text.utf8), rarest) }

  /// The first in the page.
  static func find(in html: [UInt8]) -> WrittenDate? {
    kinds.compactMap { find($0.stem, $0.keys, in: html) }.min { $0.start < $1.start }?.date
  }

  private static func find(_ stem: Stem, _ keys: [Key], in html: [UInt8]) -> (start: Int, date: WrittenDate)? {
    var index = 0
    while let hit = search(stem, html, from: index) {
      index = hit + 1
      guard let key = keys.first(where: { isKey($0, hit - $0.stem, html) }) else { continue }
      let start = hit - key.stem + key.bytes.count
      if let date = value(html[start..<min(html.count, start + 40)]) { return (start, date) }
    }
    return nil
  }

  /// Looks for the rarest of the stem's bytes.
  private static func search(_ stem: Stem, _ html: [UInt8], from start: Int) -> Int? {
    html.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var at = start + stem.rarest
      while at < bytes.count, let found = memchr(base + at, Int32(stem.bytes[stem.rarest]), bytes.count - at) {
        let hit = UnsafeRawPointer(found) - base - stem.rarest
        if html[hit...].starts(with: stem.bytes) { return hit }
        at = hit + stem.rarest + 1
      }
      return nil
    }
  }

  private static func isKey(_ key: Key, _ start: Int, _ html: [UInt8]) -> Bool {
    start > 0 && isQuote(html[start - 1]) && html[start...].starts(with: key.bytes)
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x2C || byte == 0x7B }

  /// Behind the quote, the colon and perhaps a backslash or two.
  private static func value(_ bytes: ArraySlice<UInt8>) -> WrittenDate? {
    let text = bytes.drop { $0 == 0x22 || $0 == 0x3A || $0 == 0x5C || $0 == 0x20 || $0 == 0x27 }
    guard text.startIndex - bytes.startIndex <= 6, let first = text.first, first &- 0x30 < 10 else { return nil }
    return WrittenDate.first(in: text.prefix(10), monthFirst: false)
  }
}
