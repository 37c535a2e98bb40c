/// Reads one JSON value (RFC 8259) from UTF-8 bytes. Linear; nesting is bounded by `maximumDepth`, not by the stack.
///
/// Lenient where nothing is lost: a lone surrogate escape becomes U+FFFD, duplicate keys are kept in order, malformed
/// UTF-8 inside strings is repaired. Strict in all else.
public struct JSONParser {
  public struct Failure: Error, Hashable, CustomStringConvertible {
    /// Byte of the input, from 0.
    public var byte: Int
    public var reason: String
    public var description: String { "\(reason) at byte \(byte)" }
  }

  public static let maximumDepth = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// - Throws: `Failure` with the byte where the input stops being JSON.
  public static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    let result: Result<JSONValue, Failure> = bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      do throws(Failure) { return .success(try parser.document()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// An array or object that is not closed yet.
  private struct Open {
    var isObject: Bool
    var key = ""
    var values: [JSONValue] = []
    var object = JSONObject()

    mutating func take(_ value: JSONValue) {
      if isObject { object.append(key, value) } else { values.append(value) }
    }
    var closed: JSONValue { isObject ? .object(object) : .array(values) }
  }

  private mutating func document() throws(Failure) -> JSONValue {
    let root = try value()
    skipBlanks()
    guard index == bytes.count else { throw failure("something follows the value") }
    return root
  }

  private mutating func value() throws(Failure) -> JSONValue {
    var open: [Open] = []
    while true {
      skipBlanks()
      guard var done = try scalarOrOpen(&open) else { continue }
      while true {
        guard !open.isEmpty else { return done }
        open[open.count - 1].take(done)
        guard try closesAfterElement(&open) else { break }
        done = open.removeLast().closed
      }
    }
  }

  /// A complete value, or nil after opening a container that has elements.
  private mutating func scalarOrOpen(_ open: inout [Open]) throws(Failure) -> JSONValue? {
    switch peek {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return try beginContainer(&open)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"): return .number(try number())
    case let byte? where (0x30...0x39).contains(byte): return .number(try number())
    case nil: throw failure("the input ends where a value should be")
    default: throw failure("no value starts here")
    }
  }

  private mutating func beginContainer(_ open: inout [Open]) throws(Failure) -> JSONValue? {
    guard open.count < Self.maximumDepth else { throw failure("nesting deeper than \(Self.maximumDepth)") }
    var container = Open(isObject: peek == UInt8(ascii: "{"))
    index += 1
    skipBlanks()
    if take(container.isObject ? "}" : "]") { return container.closed }
    if container.isObject { container.key = try key() }
    open.append(container)
    return nil
  }

  /// Reads what follows an element: true when it closes the innermost container, false when another element comes.
  private mutating func closesAfterElement(_ open: inout [Open]) throws(Failure) -> Bool {
    let top = open.count - 1
    skipBlanks()
    if take(open[top].isObject ? "}" : "]") { return true }
    guard take(",") else { throw failure("a comma or a closing bracket is missing") }
    if open[top].isObject {
      skipBlanks()
      open[top].key = try key()
    }
    return false
  }

  private mutating func key() throws(Failure) -> String {
    guard peek == UInt8(ascii: "\"") else { throw failure("a key in quotes is missing") }
    let name = try string()
    skipBlanks()
    guard take(":") else { throw failure("the colon behind a key is missing") }
    return name
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw failure("no value starts here") }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = index
    while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
    if index == start { throw failure("a digit is missing") }
  }

  // MARK: - Strings

  private mutating func string() throws(Failure) -> String {
    index += 1
    let start = index
    while let byte = peek, byte != 0x22, byte != 0x5C, byte >= 0x20 { index += 1 }
    if take("\"") { return String(decoding: bytes[start..<index - 1], as: UTF8.self) }
    var text = Array(bytes[start..<index])
    while let byte = peek, byte != 0x22 {
      if byte < 0x20 { throw failure("a control character stands in a string") }
      if byte == 0x5C {
        try escape(into: &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    guard take("\"") else { throw failure("the input ends inside a string") }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    index += 1
    guard let byte = peek else { throw failure("the input ends inside an escape") }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try escapedScalar())).utf8)
    default: throw failure("an unknown escape")
    }
  }

  private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let back = index
    if take("\\"), take("u") {
      let second = try hexadecimal()
      if (0xDC00...0xDFFF).contains(second) {
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    index = back
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are missing") }
    index += 4
    return value
  }

  // MARK: - Bytes

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private func failure(_ reason: String) -> Failure { Failure(byte: index, reason: reason) }
}
