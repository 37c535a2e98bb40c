/// What turns HTML into events: the one interface between page and renderer, so that a parser can be replaced.
protocol HTMLParser {
  /// Feeds the whole page to `renderer`: elements properly nested, text in document order.
  /// - Parameter html: well-formed UTF-8.
  /// - Returns: false when the page could not be parsed; the renderer has then been fed nothing.
  func parse(_ html: [UInt8], into renderer: inout HTMLRenderer) -> Bool
}
