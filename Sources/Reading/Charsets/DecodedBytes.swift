internal import Winnow

/// Raw bytes as UTF-8, with the way back.
struct DecodedBytes {
  /// Well-formed UTF-8 without the byte order mark.
  var bytes: [UInt8]
  var map: SourceMap
  var charset: Charset
  var origin: Source.CharsetOrigin
  /// Malformed sequences that became U+FFFD.
  var replaced = 0
  var problems: [Problem] = []
}
