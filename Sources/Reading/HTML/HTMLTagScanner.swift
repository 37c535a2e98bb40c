internal import Glibc

/// Finds tags one after the other without building a tree: each byte is looked at once or twice.
struct HTMLTagScanner {
  struct Tag {
    /// What its name means.
    var kind: HTMLTag
    /// FNV-1a of its name in lower case.
    var hash: UInt64
    /// Bytes of its name as written.
    var name: Range<Int>
    var isEnd: Bool
    var isSelfClosing: Bool
    /// How many words stand behind blanks outside quotes: at least the number of its attributes.
    var attributes: Int
    /// From `<` to behind `>`.
    var start: Int
    var end: Int

    /// Goes on from the end of the name. What is quoted is most of a tag, and skipped in one go.
    fileprivate mutating func finish(_ html: UnsafeBufferPointer<UInt8>) {
      var last = html[end - 1]
      while end < html.count {
        let byte = html[end]
        end += 1
        if byte == 0x3E {
          isSelfClosing = last == 0x2F
          return
        }
        if byte == 0x22 || byte == 0x27, last == 0x3D || last <= 0x20 {
          let close = memchr(html.baseAddress! + end, Int32(byte), html.count - end)
          end = close.map { UnsafeRawPointer($0) - UnsafeRawPointer(html.baseAddress!) + 1 } ?? html.count
        } else if byte > 0x20, last <= 0x20 {
          attributes += 1
        }
        last = byte
      }
    }
  }

  private let html: [UInt8]
  private(set) var index = 0

  init(_ html: [UInt8]) { self.html = html }

  /// The next start or end tag; comments and declarations are skipped, the content of scripts and styles too.
  mutating func next() -> Tag? {
    while let open = find(0x3C, from: index) {
      if let tag = tag(at: open) {
        index = tag.end
        if !tag.isEnd, tag.kind.contains(.rawText) { skipRawText(tag.name) }
        return tag
      }
      index = endOfMarkup(at: open)
    }
    index = html.count
    return nil
  }

  private func tag(at open: Int) -> Tag? {
    var start = open + 1
    let isEnd = start < html.count && html[start] == 0x2F
    if isEnd { start += 1 }
    guard start < html.count, (html[start] | 0x20) &- 0x61 < 26 else { return nil }
    var end = start
    var hash = ClassWords.basis
    while end < html.count, !Self.endsName(html[end]) {
      hash = ClassWords.mix(hash, html[end] &- 0x41 < 26 ? html[end] | 0x20 : html[end])
      end += 1
    }
    return rest(
      Tag(
        kind: HTMLTag.named(hash: hash), hash: hash, name: start..<end, isEnd: isEnd, isSelfClosing: false,
        attributes: 0, start: open, end: end))
  }

  /// In lower case.
  func name(of tag: Tag) -> String { String(decoding: html[tag.name], as: UTF8.self).lowercased() }

  private static func endsName(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3E || byte == 0x2F }

  /// Goes on to the `>` outside quotes that ends the tag.
  private func rest(_ tag: Tag) -> Tag {
    var tag = tag
    html.withUnsafeBufferPointer { tag.finish($0) }
    return tag
  }

  /// Behind a comment, declaration or stray `<`.
  private func endOfMarkup(at open: Int) -> Int {
    guard open + 1 < html.count else { return html.count }
    if html[open...].starts(with: "<!--".utf8) { return endOfComment(from: open + 4) }
    guard html[open + 1] == 0x21 || html[open + 1] == 0x3F || html[open + 1] == 0x2F else { return open + 1 }
    return find(0x3E, from: open).map { $0 + 1 } ?? html.count
  }

  private func endOfComment(from start: Int) -> Int {
    var at = start
    while let close = find(0x3E, from: at) {
      if close >= 2, html[close - 1] == 0x2D, html[close - 2] == 0x2D { return close + 1 }
      at = close + 1
    }
    return html.count
  }

  private mutating func skipRawText(_ name: Range<Int>) {
    let wanted = html[name].map { $0 | 0x20 }
    while let open = find(0x3C, from: index) {
      index = open + 1
      guard index + wanted.count < html.count, html[index] == 0x2F else { continue }
      let matches = wanted.indices.allSatisfy { html[index + 1 + $0] | 0x20 == wanted[$0] }
      if matches {
        index = open
        return
      }
    }
    index = html.count
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < html.count else { return nil }
    return html.withUnsafeBytes { bytes in
      memchr(bytes.baseAddress! + start, Int32(byte), bytes.count - start).map {
        UnsafeRawPointer($0) - bytes.baseAddress!
      }
    }
  }
}
