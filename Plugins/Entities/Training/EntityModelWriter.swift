internal import Entities

/// Writes a trained model in the layout that `EntityModel` reads: the strongest features, a byte for each weight.
struct EntityModelWriter {
  let types: [EntityType]
  /// Log2 of the number of slots.
  let log: Int
  /// Added to the scores of all tags but outside: what raises recall when it is above 0.
  let bias: Float
  let takesAnyWord: Bool

  private typealias Row = (feature: UInt64, weights: ArraySlice<SIMD16<Float>>)

  func bytes(_ trainer: EntityTrainer) -> [UInt8] {
    var kept = rows(trainer)
    let room = (1 << log) * 7 / 8
    if kept.count > room {
      kept.sort { (Self.size($0), $0.feature) > (Self.size($1), $1.feature) }
      kept.removeLast(kept.count - room)
    }
    kept.sort { $0.feature < $1.feature }
    return header(trainer.transitions) + table(kept)
  }

  private func rows(_ trainer: EntityTrainer) -> [Row] {
    let blocks = EntityModel.blocks(types: types.count)
    return trainer.alphabet.features.indices.compactMap { index in
      let row = (trainer.alphabet.features[index], trainer.weights[index * blocks..<(index + 1) * blocks])
      return row.0.isMultiple(of: 2) && Self.size(row) * EntityModel.scale >= 1 ? row : nil
    }
  }

  private func header(_ transitions: [Float]) -> [UInt8] {
    var header = EntityModel.magic
    for number in [log, types.count | (takesAnyWord ? 1 << 16 : 0)] {
      for shift in stride(from: 0, to: 32, by: 8) { header.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    for type in types {
      let name = Array(type.name.utf8.prefix(EntityModel.nameSize - 1))
      header += name + [UInt8](repeating: 0, count: EntityModel.nameSize - name.count)
    }
    let tags = EntityTag.count(types: types.count)
    for (index, weight) in transitions.enumerated() {
      let bias = index % tags == EntityTag.outside ? 0 : self.bias
      let value = UInt16(bitPattern: Int16(max(-32000, min(32000, ((weight + bias) * EntityModel.scale).rounded()))))
      header += [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)]
    }
    return header + [UInt8](repeating: 0, count: EntityModel.headerSize(types: types.count) - header.count)
  }

  private func table(_ kept: [Row]) -> [UInt8] {
    let width = EntityModel.lanes * EntityModel.blocks(types: types.count)
    var fingerprints = [UInt16](repeating: 0, count: 1 << log)
    var rows = [UInt8](repeating: 0, count: width << log)
    for entry in kept {
      var slot = Int(entry.feature >> UInt64(64 - log))
      while fingerprints[slot] != 0 { slot = (slot + 1) & (1 << log - 1) }
      fingerprints[slot] = EntityModel.fingerprint(entry.feature)
      for lane in 0..<width {
        let weight = entry.weights[entry.weights.startIndex + lane / 16][lane % 16]
        let value = max(-127, min(127, (weight * EntityModel.scale).rounded()))
        rows[slot * width + lane] = UInt8(bitPattern: Int8(value))
      }
    }
    return fingerprints.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] } + rows
  }

  private static func size(_ row: Row) -> Float {
    row.weights.reduce(0) { max($0, $1.max(), -$1.min()) }
  }
}
