/// Writes JSON as UTF-8 bytes: no white space, minimal escapes, shortest round-trip numbers (format, rule 9).
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  /// True when the next key or element needs a comma before it.
  private var needsComma = false

  public init() {}

  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// The bytes with a line feed behind them; the writer is empty afterwards.
  public mutating func takeLine() -> [UInt8] {
    bytes.append(0x0A)
    defer {
      bytes = []
      needsComma = false
    }
    return bytes
  }

  // MARK: - Structure

  public mutating func beginObject() { open("{") }
  public mutating func endObject() { close("}") }
  public mutating func beginArray() { open("[") }
  public mutating func endArray() { close("]") }

  public mutating func key(_ name: String) {
    string(name)
    byte(":")
    needsComma = false
  }

  // MARK: - Values

  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  /// - Parameter utf8: well-formed UTF-8.
  public mutating func string(utf8: [UInt8]) { utf8.withUnsafeBufferPointer { quote($0) } }

  public mutating func int(_ value: Int) {
    separate()
    digits(value)
  }

  /// Shortest digits that read back as the same number; whole numbers without a fraction. JSON knows no NaN: null.
  public mutating func double(_ value: Double) {
    guard value.isFinite else { return null() }
    separate()
    let text = "\(value)"
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.dropLast(2).utf8 : text[...].utf8)
  }

  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
  public mutating func null() { raw("null") }

  /// Digits of a number, written as they are.
  public mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// A whole value. Iterates over the nesting, so any depth is safe.
  public mutating func value(_ root: JSONValue) {
    var stack: [Step] = [.value(root)]
    while let step = stack.popLast() {
      switch step {
      case .key(let name): key(name)
      case .endArray: endArray()
      case .endObject: endObject()
      case .value(let value): begin(value, &stack)
      }
    }
  }

  private enum Step {
    case key(String)
    case value(JSONValue)
    case endArray, endObject
  }

  private mutating func begin(_ value: JSONValue, _ stack: inout [Step]) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let digits): raw(digits)
    case .string(let text): string(text)
    case .array(let values):
      beginArray()
      stack.append(.endArray)
      stack.append(contentsOf: values.reversed().map { .value($0) })
    case .object(let object):
      beginObject()
      stack.append(.endObject)
      for member in object.members.reversed() {
        stack.append(.value(member.value))
        stack.append(.key(member.key))
      }
    }
  }

  // MARK: - Bytes

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func open(_ bracket: Unicode.Scalar) {
    separate()
    byte(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    byte(bracket)
    needsComma = true
  }

  private mutating func byte(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }

  private mutating func digits(_ value: Int) {
    if value < 0 || value > 9_999_999 { return bytes.append(contentsOf: String(value).utf8) }
    var divisor = 1
    while value / divisor > 9 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(0x22)
    var start = 0
    var index = 0
    while index < text.count {
      let length = Self.lengthToEscape(text, index)
      if length == 0 {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      escape(text, index)
      index += length
      start = index
    }
    bytes.append(contentsOf: text[start...])
    bytes.append(0x22)
  }

  /// Bytes of the scalar at `index` when it is written escaped, else 0: quotes, backslash, controls, and the line
  /// ends U+0085, U+2028 and U+2029, at which readers of lines would cut.
  private static func lengthToEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    if byte < 0x20 || byte == 0x22 || byte == 0x5C { return 1 }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0x85 { return 2 }
    if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 { return 3 }
    return 0
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let written =
      switch text[index] {
      case 0x22: "\\\""
      case 0x5C: "\\\\"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      case 0x09: "\\t"
      case 0x08: "\\b"
      case 0x0C: "\\f"
      case 0xC2: "\\u0085"
      case 0xE2: text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
      case let control: "\\u00" + (control < 16 ? "0" : "") + String(control, radix: 16)
      }
    bytes.append(contentsOf: written.utf8)
  }
}
