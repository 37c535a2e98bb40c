import Reading
import Winnow

/// A news page with its boilerplate between comments: `<!--B nav-->…<!--/B-->`.
struct MarkedPage {
  /// The page without the marks.
  private(set) var html: [UInt8] = []
  /// Stretches of `html` and the category of each.
  private(set) var boilerplate: [(category: String, range: TextRange)] = []

  init(_ source: [UInt8]) {
    var open: (category: String, start: Int)?
    var index = 0
    while index < source.count {
      guard let mark = Self.mark(source[index...]) else {
        html.append(source[index])
        index += 1
        continue
      }
      if let last = open { boilerplate.append((last.category, TextRange(last.start, html.count))) }
      open = mark.category.isEmpty ? nil : (mark.category, html.count)
      index += mark.length
    }
  }

  /// The category that a mark opens, none when it closes one.
  private static func mark(_ rest: ArraySlice<UInt8>) -> (category: String, length: Int)? {
    let isOpening = rest.starts(with: "<!--B ".utf8)
    guard isOpening || rest.starts(with: "<!--/B-->".utf8), let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let name = isOpening ? String(decoding: rest[(rest.startIndex + 6)..<(end - 2)], as: UTF8.self) : ""
    return (name, end + 1 - rest.startIndex)
  }

  func category(at offset: Int) -> String? { boilerplate.first { $0.range.contains(offset) }?.category }
}
