internal import CICU
internal import Winnow

/// Turns raw bytes of any encoding into UTF-8 with a source map.
///
/// Precedence (format, rule 2): byte order mark, the user's choice, the transport's header, a declaration in the
/// document, valid UTF-8, detection.
enum Decoder {
  /// - Parameters:
  ///   - chosen: `--charset`.
  ///   - transport: what the header of the transfer says.
  ///   - declared: what the document itself says.
  static func decode(_ bytes: [UInt8], chosen: String?, transport: String? = nil, declared: String? = nil)
    -> DecodedBytes
  {
    if let mark = ByteOrderMark(bytes) {
      return decoded(bytes, from: mark.count, mark.charset, .bom) ?? utf8(bytes, from: 0, .default)
    }
    var problems: [Problem] = []
    for (label, origin) in [(chosen, Source.CharsetOrigin.option), (transport, .header), (declared, .meta)] {
      guard let label else { continue }
      if let result = decoded(bytes, from: 0, Charset(label: label), origin) { return result.adding(problems) }
      problems.append(
        Problem(
          .badCharset, "there is no character encoding '\(label)'; it was detected instead",
          remedy: "give --charset an encoding that ICU knows", severity: .warning))
    }
    let guess = CharsetGuess.charset(of: bytes)
    let result = decoded(bytes, from: 0, guess.charset, guess.origin) ?? utf8(bytes, from: 0, .default)
    return result.adding(problems)
  }

  private static func decoded(
    _ bytes: [UInt8], from start: Int, _ charset: Charset, _ origin: Source.CharsetOrigin
  ) -> DecodedBytes? {
    if charset == .utf8 { return utf8(bytes, from: start, origin) }
    return Recoding(bytes, from: start, charset)?.result(charset, origin)
  }

  private static func utf8(_ bytes: [UInt8], from start: Int, _ origin: Source.CharsetOrigin) -> DecodedBytes {
    let body = start == 0 ? bytes : Array(bytes[start...])
    guard UTF8Text.isWellFormed(body) else { return repaired(body, from: start, origin) }
    let text = TextRange(0, body.count)
    let run = SourceMap.Run(text: text, source: TextRange(start, bytes.count), kind: .copied)
    let map = start == 0 ? SourceMap.identity : SourceMap(runs: body.isEmpty ? [] : [run])
    return DecodedBytes(bytes: body, map: map, charset: .utf8, origin: origin)
  }

  /// UTF-8 with each maximal malformed part replaced.
  private static func repaired(_ body: [UInt8], from start: Int, _ origin: Source.CharsetOrigin) -> DecodedBytes {
    var builder = MappedText(capacity: body.count + 64)
    var replaced = 0
    body.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let length = UTF8Text.lengthOfScalar(buffer, at: index)
        if length > 0 {
          builder.copy(buffer[index..<index + length], from: start + index)
          index += length
        } else {
          let malformed = UTF8Text.lengthOfMalformed(buffer, at: index)
          builder.append(scalar: 0xFFFD, from: TextRange(start + index, start + index + malformed), .decoded)
          index += malformed
          replaced += 1
        }
      }
    }
    return DecodedBytes(bytes: builder.bytes, map: builder.map, charset: .utf8, origin: origin, replaced: replaced)
  }
}

extension DecodedBytes {
  fileprivate func adding(_ more: [Problem]) -> DecodedBytes {
    var result = self
    result.problems += more
    return result
  }
}
