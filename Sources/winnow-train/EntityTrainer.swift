import Entities

/// Averaged perceptron over hashed features (Collins 2002), trained greedily from left to right, deterministic.
struct EntityTrainer {
  struct Sentence {
    /// Rows of each token that do not depend on tags.
    var rows: [[Int32]]
    var gold: [Int]
    /// Index of the document's features and of the sentence's first token, for rows that depend on tags.
    var document: Int
    var start: Int
  }

  private var weights = [Int32](repeating: 0, count: EntityFeatures.rows * EntityTag.count)
  private var totals = [Int64](repeating: 0, count: EntityFeatures.rows * EntityTag.count)
  private var step: Int64 = 1

  mutating func train(_ sentences: [Sentence], _ documents: [EntityFeatures], epochs: Int = 8) {
    var order = Array(sentences.indices)
    var random: UInt64 = 7
    for epoch in 1...epochs {
      for index in order.indices.reversed() where index > 0 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int(random >> 33) % (index + 1))
      }
      var errors = 0
      for index in order { errors += learn(sentences[index], documents[sentences[index].document]) }
      print("epoch \(epoch): \(errors) wrong tags")
    }
  }

  private mutating func learn(_ sentence: Sentence, _ features: EntityFeatures) -> Int {
    var errors = 0
    var last = 0
    var beforeLast = 0
    var tagRows: [Int32] = []
    for (place, rows) in sentence.rows.enumerated() {
      features.rows(of: sentence.start + place, after: last, beforeLast, into: &tagRows)
      var scores = [Int64](repeating: 0, count: EntityTag.count)
      add(rows, &scores)
      add(tagRows, &scores)
      let guess = EntityTag.best(scores, after: last)
      let gold = sentence.gold[place]
      if guess != gold {
        errors += 1
        update(rows + tagRows, gold, 1)
        update(rows + tagRows, guess, -1)
      }
      step += 1
      beforeLast = last
      // Half of the time the model lives with its own mistakes, as it must when it tags.
      last = guess != gold && (step & 1 == 0) ? guess : gold
    }
    return errors
  }

  private func add(_ rows: [Int32], _ scores: inout [Int64]) {
    for row in rows {
      let base = Int(row) * EntityTag.count
      for tag in 0..<EntityTag.count { scores[tag] += Int64(weights[base + tag]) }
    }
  }

  private mutating func update(_ rows: [Int32], _ tag: Int, _ change: Int32) {
    for row in rows {
      let slot = Int(row) * EntityTag.count + tag
      weights[slot] += change
      totals[slot] += Int64(change) * step
    }
  }

  /// Averaged weights in eight bits: the byte is the square root of the size, because a few weights are a hundred times
  /// larger than most and neither may be lost.
  var quantised: [UInt8] {
    let averages = weights.indices.map { Double(weights[$0]) - Double(totals[$0]) / Double(step) }
    let top = max(1, averages.lazy.map(abs).max() ?? 1)
    return averages.map { weight in
      let size = (abs(weight) / top).squareRoot() * 127
      return UInt8(bitPattern: Int8((weight < 0 ? -size : size).rounded()))
    }
  }
}
