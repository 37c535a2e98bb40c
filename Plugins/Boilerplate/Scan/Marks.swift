/// Kinds of punctuation that the scanner tells apart.
enum Marks {
  static func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0x300C...0x300F: true
    default: false
    }
  }

  /// Belongs to what it follows: quotation marks and brackets behind a stop.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x201C, 0xBB, 0xAB, 0x300D, 0x300F, 0xFF09: true
    default: false
    }
  }

  static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7C, 0x2022, 0xB7, 0xBB, 0x203A, 0x3E, 0x2F, 0x2192, 0x25B6, 0x25BA, 0xFF1E, 0xFF5C, 0x30FB, 0xFF0F: true
    default: false
    }
  }

  /// `.`, `,`, `:`, `/` and `-` between digits belong to the number.
  static func isInsideNumber(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F || byte == 0x2D
  }
}
