/// Numbers the features of a corpus densely, rare ones left out.
struct FeatureAlphabet {
  private var keys: [UInt64]
  private var counts: [Int32]
  private let shift: UInt64
  private(set) var features: [UInt64] = []

  /// - Parameter minimum: features seen less often get no number.
  init(_ hashes: [UInt64], minimum: Int) {
    var log: UInt64 = 10
    while 1 << log < hashes.count / 4 { log += 1 }
    shift = 64 - log
    keys = [UInt64](repeating: 0, count: 1 << log)
    counts = [Int32](repeating: 0, count: 1 << log)
    for hash in hashes {
      let slot = slot(hash)
      keys[slot] = hash
      counts[slot] += 1
    }
    for slot in keys.indices where counts[slot] > 0 {
      guard counts[slot] >= minimum else {
        counts[slot] = -1
        continue
      }
      counts[slot] = Int32(features.count)
      features.append(keys[slot])
    }
    for slot in keys.indices where keys[slot] == 0 { counts[slot] = -1 }
  }

  /// The feature's number, -1 when it has none.
  func number(_ hash: UInt64) -> Int32 { counts[slot(hash)] }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(hash >> shift)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
