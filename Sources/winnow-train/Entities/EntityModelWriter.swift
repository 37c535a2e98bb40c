import Entities

/// Writes a trained model in the layout that `EntityModel` reads: the strongest features, a byte for each weight.
struct EntityModelWriter {
  /// Log2 of the number of slots.
  var log: Int
  /// Added to the scores of all tags but outside: what raises recall when it is above 0.
  var bias: Float = 0

  func bytes(_ features: [UInt64], _ weights: [SIMD16<Float>], _ transitions: [Float]) -> [UInt8] {
    var kept = features.indices.filter {
      features[$0].isMultiple(of: 2) && Self.size(weights[$0]) * EntityModel.scale >= 1
    }
    let room = (1 << log) * 7 / 8
    if kept.count > room {
      kept.sort { (Self.size(weights[$0]), features[$0]) > (Self.size(weights[$1]), features[$1]) }
      kept.removeLast(kept.count - room)
    }
    kept.sort { features[$0] < features[$1] }
    return header(transitions) + table(kept.map { (features[$0], weights[$0]) })
  }

  private func header(_ transitions: [Float]) -> [UInt8] {
    var header = EntityModel.magic
    for shift in stride(from: 0, to: 64, by: 8) { header.append(UInt8(truncatingIfNeeded: UInt64(log) >> shift)) }
    for (index, weight) in transitions.enumerated() {
      let bias = index % EntityTag.count == EntityTag.outside ? 0 : self.bias
      let value = UInt16(bitPattern: Int16(((weight + bias) * EntityModel.scale).rounded()))
      header += [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)]
    }
    return header + [UInt8](repeating: 0, count: EntityModel.headerSize - header.count)
  }

  private func table(_ kept: [(feature: UInt64, weights: SIMD16<Float>)]) -> [UInt8] {
    var fingerprints = [UInt16](repeating: 0, count: 1 << log)
    var rows = [UInt8](repeating: 0, count: EntityModel.lanes << log)
    for entry in kept {
      var slot = Int(entry.feature >> UInt64(64 - log))
      while fingerprints[slot] != 0 { slot = (slot + 1) & (1 << log - 1) }
      fingerprints[slot] = EntityModel.fingerprint(entry.feature)
      for lane in 0..<EntityModel.lanes {
        let value = max(-127, min(127, (entry.weights[lane] * EntityModel.scale).rounded()))
        rows[slot * EntityModel.lanes + lane] = UInt8(bitPattern: Int8(value))
      }
    }
    return fingerprints.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + rows
  }

  private static func size(_ weights: SIMD16<Float>) -> Float { max(weights.max(), -weights.min()) }
}
