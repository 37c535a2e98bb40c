/// What an ASCII byte begins.
enum ByteClass: UInt8 {
  case letter, digit, space, mark, stop, beyondASCII

  static let table: [ByteClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0...0x20, 0x7F: .space
    case 0x21, 0x2E, 0x3F: .stop
    case 0x80...: .beyondASCII
    default: .mark
    }
  }
}
