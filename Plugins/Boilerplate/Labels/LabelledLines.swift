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
  private let article: Vocabulary
  private let authors: AuthorNames

  /// - Parameter article: words of the prose that stays.
  init(_ evidence: TextEvidence, _ bytes: [UInt8], article: Vocabulary) {
    self.evidence = evidence
    self.bytes = bytes
    self.article = article
    authors = AuthorNames(evidence)
  }

  /// - Parameter runs: sorted, not overlapping. So are those returned.
  func merged(into runs: [Annotation<BoilerplateRun>]) -> [Annotation<BoilerplateRun>] {
    var runs = runs
    var found: [Annotation<BoilerplateRun>] = []
    var place = Place(lastText: lastText(outside: runs))
    var next = 0
    for (block, range) in evidence.blocks.enumerated() {
      while next < runs.count, runs[next].range.end <= range.start { next += 1 }
      let isTaken = next < runs.count && runs[next].range.overlaps(range)
      let verdict = verdict(of: block, isTaken: isTaken, &place)
      if !isTaken, let verdict {
        found.append(Annotation(range, verdict))
      } else if !isTaken, let tail = tail(of: block) {
        found.append(tail)
      } else if isTaken, runs[next].range == range, let label = label(of: block) {
        // The line knows best what it is.
        runs[next] = Self.named(runs[next], label.kind)
      }
    }
    return place.hasText && !found.isEmpty ? (runs + found).sorted { $0.range < $1.range } : runs
  }

  /// The unit is a line with a label.
  func isLabelled(_ unit: Unit) -> Bool { unit.isWholeBlock && label(of: Int(unit.block)) != nil }

  private func lastText(outside runs: [Annotation<BoilerplateRun>]) -> Int {
    var next = runs.count
    return evidence.blocks.indices.last { block in
      while next > 0, runs[next - 1].range.start >= evidence.blocks[block].end { next -= 1 }
      let isTaken = next > 0 && runs[next - 1].range.overlaps(evidence.blocks[block])
      return !isTaken && words(of: block).count >= Self.runningText
    } ?? 0
  }

  private static func named(
    _ run: Annotation<BoilerplateRun>, _ kind: BoilerplateRun.Kind
  ) -> Annotation<BoilerplateRun> {
    var mark = run.mark
    mark.kind = kind
    return Annotation(run.range, mark)
  }

  private func words(of block: Int) -> ArraySlice<Word> { evidence.words(of: block) }

  // MARK: - What a line is

  /// What came before a line.
  private struct Place {
    var hasText = false
    /// The last block of running text.
    let lastText: Int
    /// The heading over a list, and how many more lines may belong to it.
    var heading: (kind: BoilerplateRun.Kind, lines: Int)?
  }

  private static let headings: [BoilerplateRun.Kind: Int] = [.related: 6, .authorBio: 1]

  private func verdict(of block: Int, isTaken: Bool, _ place: inout Place) -> BoilerplateRun? {
    let words = words(of: block)
    if let label = label(of: block) {
      let isHeading = words.count == label.words.count && place.hasText
      place.heading = isHeading ? Self.headings[label.kind].map { (label.kind, $0) } : nil
      return BoilerplateRun(label.kind, reason: "a line labelled “\(label.text)”")
    }
    if isTaken {
      place.heading = nil
      return nil
    }
    if let kind = listed(block, &place) { return BoilerplateRun(kind, reason: "a line under a heading") }
    if let kind = LineMakeup(evidence.unitsOfBlock[block], evidence, article: article)?.kind(isHead: !place.hasText) {
      return BoilerplateRun(kind, reason: "a line of words for \(kind.rawValue)")
    }
    if place.hasText, authors.beginBiography(block, isLast: block >= place.lastText, evidence) {
      return BoilerplateRun(.authorBio, reason: "begins with its author's name")
    }
    place.hasText = place.hasText || words.count >= Self.runningText
    return nil
  }

  /// What stands behind the last sentence of a paragraph, in the same line.
  private func tail(of block: Int) -> Annotation<BoilerplateRun>? {
    let units = evidence.unitsOfBlock[block]
    for first in units.dropFirst().suffix(Self.longestTail) where follows(first) {
      let range = TextRange(evidence.units[first].range.start, evidence.blocks[block].end)
      let words = evidence.words(of: first..<units.upperBound)
      if let label = label(words, range) {
        return Annotation(
          range, BoilerplateRun(label.kind, reason: "words labelled “\(label.text)” behind a paragraph"))
      }
      if let kind = LineMakeup(first..<units.upperBound, evidence, article: article)?.kind(isHead: false) {
        return Annotation(range, BoilerplateRun(kind, reason: "words for \(kind.rawValue) behind a paragraph"))
      }
    }
    return nil
  }

  /// Sentences that may stand behind a paragraph.
  private static let longestTail = 3

  /// A sentence ends before the unit.
  private func follows(_ unit: Int) -> Bool { evidence.units[unit - 1].flags.contains(.endsLikeSentence) }

  /// The kind of the heading that the line stands under: titles of other articles, the lines on an author.
  private func listed(_ block: Int, _ place: inout Place) -> BoilerplateRun.Kind? {
    guard let heading = place.heading else { return nil }
    place.heading = heading.lines > 1 ? (heading.kind, heading.lines - 1) : nil
    if heading.kind != .related || isTitle(block) { return heading.kind }
    place.heading = nil
    return nil
  }

  /// A short line that is neither a statement nor a time.
  private func isTitle(_ block: Int) -> Bool {
    let words = words(of: block)
    guard let last = evidence.unitsOfBlock[block].last.map({ evidence.units[$0] }), words.count <= 14 else {
      return false
    }
    let isQuestion = bytes[last.range.end - 1] == UInt8(ascii: "?")
    return words.contains { !$0.shape.contains(.number) } && !last.flags.contains(.hasQuoteMark)
      && (isQuestion || !last.flags.contains(.endsLikeSentence))
  }

  private func label(of block: Int) -> LineLabel? { label(words(of: block), evidence.blocks[block]) }

  private func label(_ words: ArraySlice<Word>, _ line: TextRange) -> LineLabel? {
    // `12 comments`
    let words = words.drop { $0.shape.contains(.number) }
    guard let first = words.first, words.count <= 30 else { return nil }
    return Self.table[first.key].first { suits($0, words, line) }
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
