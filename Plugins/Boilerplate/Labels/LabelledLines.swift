internal import Winnow

/// Runs of lines that say themselves what they are, where the model left them standing between paragraphs.
///
/// Abstains where no running text would be left: a text of such lines alone is somebody's list.
struct LabelledLines {
  private static let table = LineLabelTable.standard
  /// Words of a paragraph that is no heading.
  private static let runningText = 12

  private let evidence: TextEvidence
  private let bytes: [UInt8]

  init(_ evidence: TextEvidence, _ bytes: [UInt8]) {
    self.evidence = evidence
    self.bytes = bytes
  }

  /// - Parameter runs: sorted, not overlapping. So are those returned.
  func merged(into runs: [Annotation<BoilerplateRun>]) -> [Annotation<BoilerplateRun>] {
    var runs = runs
    var found: [Annotation<BoilerplateRun>] = []
    var hasText = false
    var next = 0
    for (block, range) in evidence.blocks.enumerated() {
      while next < runs.count, runs[next].range.end <= range.start { next += 1 }
      let isTaken = next < runs.count && runs[next].range.overlaps(range)
      let label = isTaken && runs[next].range != range ? nil : label(of: block)
      if isTaken, let label {
        // The line knows best what it is.
        runs[next] = Self.named(runs[next], label.kind)
      } else if let label {
        found.append(Annotation(range, BoilerplateRun(label.kind, reason: "a line labelled “\(label.text)”")))
      } else if !isTaken {
        hasText = hasText || words(of: block).count >= Self.runningText
      }
    }
    return hasText && !found.isEmpty ? (runs + found).sorted { $0.range < $1.range } : runs
  }

  private static func named(
    _ run: Annotation<BoilerplateRun>, _ kind: BoilerplateRun.Kind
  ) -> Annotation<BoilerplateRun> {
    var mark = run.mark
    mark.kind = kind
    return Annotation(run.range, mark)
  }

  private func words(of block: Int) -> ArraySlice<Word> {
    let units = evidence.unitsOfBlock[block]
    guard let first = units.first, let last = units.last else { return [] }
    return evidence.words[
      Int(evidence.units[first].words.lowerBound)..<Int(evidence.units[last].words.upperBound)]
  }

  private func label(of block: Int) -> LineLabel? {
    let words = words(of: block)
    guard let first = words.first, words.count <= 30 else { return nil }
    return Self.table[first.key].first { suits($0, words, evidence.blocks[block]) }
  }

  private func suits(_ label: LineLabel, _ words: ArraySlice<Word>, _ line: TextRange) -> Bool {
    guard words.count <= label.mostWords, words.count >= label.words.count,
      words.prefix(label.words.count).map(\.key) == label.words,
      label.needed.isEmpty || words.contains(where: { label.needed.contains($0.key) })
    else { return false }
    switch label.form {
    case .opening: return true
    case .whole: return words.count == label.words.count
    case .leadIn: return words.count == label.words.count || isParted(label.words.count, line)
    }
  }

  // MARK: - What parts a label from the rest

  private static let marks = [":", "：", "|", "｜", "»", "›", ">", "→", "►", "▶", "–", "—", " - ", "】", "]"]
    .map { Array($0.utf8) }
  /// Bytes in which a label has ended.
  private static let longest = 120

  /// True when so many words stand before the first mark that parts.
  private func isParted(_ count: Int, _ line: TextRange) -> Bool {
    let head = bytes[line.start..<min(line.end, line.start + Self.longest)]
    for start in head.indices.dropFirst()
    where Self.marks.contains(where: { head[start...].starts(with: $0) }) {
      let before = Self.words(Array(head[..<start]))
      if before > 0 { return before == count }
    }
    return false
  }

  private static func words(_ bytes: [UInt8]) -> Int {
    var scanner = Scanner(bytes)
    scanner.scan(TextRange(0, bytes.count), block: 0)
    return scanner.words.count
  }
}
