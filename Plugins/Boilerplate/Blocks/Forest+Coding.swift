/// How a forest is stored: depth and number of trees, the base, then for each tree its questions (column in two bytes,
/// threshold in one) and its leaves, values in 1/4096 as little-endian 16-bit integers.
extension Forest {
  private static let scale: Float = 4096

  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    Self.put(trees.first?.questions.count ?? 0, &bytes)
    Self.put(trees.count, &bytes)
    Self.put(Int((base * Self.scale).rounded()), &bytes)
    for tree in trees {
      for question in tree.questions {
        Self.put(question.column, &bytes)
        bytes.append(question.threshold)
      }
      for leaf in tree.leaves { Self.put(Int(max(-32767, min(32767, (leaf * Self.scale).rounded()))), &bytes) }
    }
    return bytes
  }

  /// Reads a forest at `index` and moves behind it; an empty one where the bytes end.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    self.init()
    guard index + 6 <= bytes.count else { return }
    let depth = Self.take(bytes, &index)
    let count = Self.take(bytes, &index)
    base = Float(Self.take(bytes, &index)) / Self.scale
    for _ in 0..<count where index + depth * 3 + (2 << depth) <= bytes.count {
      let questions = (0..<depth).map { _ -> (column: Int, threshold: UInt8) in
        let column = Self.take(bytes, &index)
        index += 1
        return (column, bytes[index - 1])
      }
      trees.append(
        Tree(questions: questions, leaves: (0..<1 << depth).map { _ in Float(Self.take(bytes, &index)) / Self.scale }))
    }
  }

  private static func put(_ value: Int, _ bytes: inout [UInt8]) {
    let bits = UInt16(bitPattern: Int16(clamping: value))
    bytes += [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
  }

  private static func take(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
    index += 2
    return Int(Int16(bitPattern: UInt16(bytes[index - 2]) | UInt16(bytes[index - 1]) << 8))
  }
}
