internal import Winnow

/// The day of publication in the state that a page hands to its scripts (`"publishedAt":"2025-01-02…`): the last resort
/// where nothing else says it.
enum StateDate {
  private static let keys = [
    "datePublished", "publishedAt", "published_at", "publishDate", "publishedDate", "publicationDate", "date_published",
    "first_published_at", "firstPublished", "postDate", "publishedTime",
  ].map { Array($0.utf8) }

  static func find(in html: [UInt8]) -> WrittenDate? {
    var index = 0
    while index < html.count {
      let byte = html[index]
      index += 1
      guard byte == 0x64 || byte == 0x70 || byte == 0x66, index >= 2, isQuote(html[index - 2]) else { continue }
      guard let key = keys.first(where: { html[(index - 1)...].starts(with: $0) }) else { continue }
      let start = index - 1 + key.count
      if let date = value(html[start..<min(html.count, start + 40)]) { return date }
    }
    return nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x2C || byte == 0x7B }

  /// Behind the quote, the colon and perhaps a backslash or two.
  private static func value(_ bytes: ArraySlice<UInt8>) -> WrittenDate? {
    let text = bytes.drop { $0 == 0x22 || $0 == 0x3A || $0 == 0x5C || $0 == 0x20 || $0 == 0x27 }
    guard text.startIndex - bytes.startIndex <= 6, let first = text.first, first &- 0x30 < 10 else { return nil }
    return WrittenDate.first(in: text.prefix(10), monthFirst: false)
  }
}
