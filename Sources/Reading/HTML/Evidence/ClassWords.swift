/// Splits the values of `class` and `id` into words: at what is no letter, and where a capital follows a small letter.
enum ClassWords {
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// FNV-1a over the lower-case bytes of a word.
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(basis, mix)
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

  /// Calls `body` with the hash of each word.
  @inline(__always)
  static func scan(_ value: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    var hash = basis
    var last: UInt8 = 0
    for byte in value {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      let isHump = byte &- 0x41 < 26 && last &- 0x61 < 26
      if hash != basis, !isLetter || isHump {
        body(hash)
        hash = basis
      }
      if isLetter { hash = (hash ^ UInt64(byte | 0x20)) &* prime }
      last = byte
    }
    if hash != basis { body(hash) }
  }

  /// Calls `body` with the hash of each word that names what the element is: not those of utility classes, which say how
  /// it looks (`md:top-4`, `top-1/2`, `m-[3px]`), nor those that a modifier turns (`no-sidebar`, `has-sidebar`).
  static func scanNames(_ value: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    var start = 0
    for index in 0...value.count where index == value.count || value[index] <= 0x20 {
      if index > start { scanName(UnsafeBufferPointer(rebasing: value[start..<index]), body) }
      start = index + 1
    }
  }

  private static func scanName(_ name: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    if isUtility(name) { return }
    var hash = basis
    var last: UInt8 = 0
    var isTurned = false
    func end() {
      guard hash != basis else { return }
      if !isTurned { body(hash) }
      isTurned = modifiers.contains(hash)
      hash = basis
    }
    for byte in name {
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if !isLetter || byte &- 0x41 < 26 && last &- 0x61 < 26 { end() }
      if isLetter { hash = (hash ^ UInt64(byte | 0x20)) &* prime }
      last = byte
    }
    end()
  }

  private static let modifiers = ["no", "has", "with", "without", "not"].map { hash($0.utf8) }

  /// A prefix before a colon, a value in brackets, or one word and a number.
  private static func isUtility(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    if name.contains(where: { $0 == 0x3A || $0 == 0x5B || $0 == 0x2F }) { return true }
    guard let last = name.last, last &- 0x30 < 10 else { return false }
    let word = name.first == 0x2D ? name.dropFirst() : name[...]
    guard let dash = word.firstIndex(of: 0x2D), dash > word.startIndex else { return false }
    return word[(dash + 1)...].allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E }
  }
}
