package import Segmentation

/// An immutable table from word keys to small values, searched where it lies (open addressing, linear probing), so that
/// nothing is built at start.
///
/// Layout, native byte order: log2 of the number of slots, bits of a value, then one `UInt32` a slot: a fingerprint of
/// the key above the value, 0 where free. A key that is not in the table is taken for another with a chance of about
/// two in 2^(32 - bits of a value).
package struct KeyTable: @unchecked Sendable {
  private let slots: UnsafeBufferPointer<UInt32>
  private let shift: UInt64
  private let bits: UInt32

  /// - Parameter words: the layout above; fewer than three words make an empty table.
  package init(_ words: UnsafeBufferPointer<UInt32>) {
    guard words.count > 2, words[0] < 32, words.count == 2 + 1 << words[0] else {
      slots = UnsafeBufferPointer(start: nil, count: 0)
      (shift, bits) = (63, 1)
      return
    }
    slots = UnsafeBufferPointer(rebasing: words[2...])
    shift = UInt64(64 - words[0])
    bits = words[1]
  }

  /// The value of a key, 0 when it has none.
  package subscript(key: WordKey) -> UInt32 {
    guard !slots.isEmpty else { return 0 }
    let wanted = Self.fingerprint(key, bits)
    var slot = Int(key.value >> shift)
    while slots[slot] != 0 {
      if slots[slot] >> bits == wanted { return slots[slot] & (1 << bits - 1) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  /// The layout above for `entries`; at most three quarters of the slots are taken.
  package static func words(_ entries: [(key: UInt64, value: UInt32)], bits: UInt32) -> [UInt32] {
    var size: UInt32 = 3
    while 3 << size < entries.count * 4 { size += 1 }
    var slots = [UInt32](repeating: 0, count: 1 << size)
    for entry in entries.sorted(by: { $0.key < $1.key }) {
      var slot = Int(entry.key >> UInt64(64 - size))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = fingerprint(WordKey(value: entry.key), bits) << bits | entry.value
    }
    return [size, bits] + slots
  }

  /// Never 0, so that a slot with the value 0 is not free.
  private static func fingerprint(_ key: WordKey, _ bits: UInt32) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: key.value) & (UInt32.max >> bits))
  }
}
