/// The way from a document's text back to the raw bytes of its source.
///
/// Runs ascend on the text side and do not overlap there. Text in no run was inserted by the reader (the line feed
/// between two HTML blocks); source bytes in no run are mark-up or decoding. A document without runs whose
/// `isIdentity` is true is its source, byte for byte.
public struct SourceMap: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// The same bytes on both sides.
    case copied
    /// The source bytes, decoded from the source's charset, are the run's text; one run may hold many scalars
    /// only when each takes the same number of bytes on the source side and on the text side.
    case recoded
    /// The run as a whole stands for the source bytes as a whole: a character reference, collapsed white space,
    /// a malformed sequence that became U+FFFD.
    case decoded
  }

  public struct Run: Hashable, Sendable {
    /// Bytes of the document's text.
    public var text: TextRange
    /// Bytes of the raw source.
    public var source: TextRange
    public var kind: Kind

    public init(text: TextRange, source: TextRange, kind: Kind) {
      self.text = text
      self.source = source
      self.kind = kind
    }
  }

  public let isIdentity: Bool
  public let runs: [Run]

  /// Text and source are the same bytes.
  public static let identity = SourceMap(isIdentity: true, runs: [])

  public init(runs: [Run]) { self.init(isIdentity: false, runs: runs) }

  private init(isIdentity: Bool, runs: [Run]) {
    self.isIdentity = isIdentity
    self.runs = runs
  }

  /// The hull of the source bytes that `range` of the text came from; nil when all of it was inserted. O(log n).
  ///
  /// A bound inside a `decoded` run moves outwards to the run's bound.
  public func source(of range: TextRange) -> TextRange? {
    if isIdentity { return range }
    let first = firstRun(endingAfter: range.start)
    guard first < runs.count, runs[first].text.start < max(range.end, range.start + 1) else { return nil }
    var last = firstRun(endingAfter: max(range.end - 1, range.start))
    if last == runs.count || runs[last].text.start >= range.end { last = max(last - 1, first) }
    let start = position(range.start, in: runs[first], roundUp: false)
    let end = position(range.end, in: runs[last], roundUp: true)
    return TextRange(min(start, end), max(start, end))
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func position(_ offset: Int, in run: Run, roundUp: Bool) -> Int {
    let inside = min(max(offset, run.text.start), run.text.end) - run.text.start
    if inside == 0 { return run.source.start }
    if inside == run.text.count { return run.source.end }
    switch run.kind {
    case .copied: return run.source.start + inside
    case .recoded: return run.source.start + inside * run.source.count / run.text.count
    case .decoded: return roundUp ? run.source.end : run.source.start
    }
  }
}
