/// A line of comma-separated values (RFC 4180), but with LF as its end: fields with commas, quotes or line ends are
/// quoted.
enum CSVLine {
  static func bytes(_ fields: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { line.append(0x2C) }
      append(field, to: &line)
    }
    line.append(0x0A)
    return line
  }

  private static func append(_ field: String, to line: inout [UInt8]) {
    guard field.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      line += field.utf8
      return
    }
    line.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { line.append(0x22) }
      line.append(byte)
    }
    line.append(0x22)
  }
}
