internal import Segmentation
internal import Winnow

/// Joins a date and a clock time that stand side by side: `5:20pm, Wednesday 3 September 2025`.
struct DateComposition {
  let reader: SentenceReader

  func joined(_ matches: [DateMatch]) -> [DateMatch] {
    var result: [DateMatch] = []
    for match in matches {
      if let last = result.last, isJoined(last, match), let both = join(last, match) {
        result[result.count - 1] = both
      } else {
        result.append(match)
      }
    }
    return result
  }

  private func isJoined(_ a: DateMatch, _ b: DateMatch) -> Bool {
    let between = a.tokens.upperBound..<b.tokens.lowerBound
    return between.count <= 2
      && between.allSatisfy { reader.sign($0) == 0x2C || Self.joiners.contains(reader.tokens[$0].mark.key) }
  }

  private static let joiners = DateKeys.set("at um on à a las los alle ore om às el")

  private func join(_ a: DateMatch, _ b: DateMatch) -> DateMatch? {
    let day: DateMatch
    let time: DateMatch
    switch (a.mention.kind, b.mention.kind) {
    case (.date, .time): (day, time) = (a, b)
    case (.time, .date): (day, time) = (b, a)
    default: return nil
    }
    let clock = time.mention.value.drop { $0 != "T" }
    guard day.mention.value.utf8.count == 10, day.mention.value.contains("-"), time.mention.rule == "clock time" else {
      return nil
    }
    var joined = DateMatch(
      a.tokens.lowerBound..<b.tokens.upperBound, .time, day.mention.value + clock, "date with clock time")
    joined.year = day.year
    joined.isRelative = day.isRelative
    joined.mention.zone = time.mention.zone
    return joined
  }
}
