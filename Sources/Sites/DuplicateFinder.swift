public import Winnow

/// Finds documents whose articles are nearly the same, by locality-sensitive hashing of MinHash sketches: of texts that
/// share four shingles of five, 99.8 % are found.
///
/// Memory: about 2 KB for each document, and no more than `capacity` are remembered.
public struct DuplicateFinder {
  public struct Match: Sendable {
    /// The document that came first.
    public var id: String
    /// Estimated share of word shingles that both have, 0...1.
    public var similarity: Double
  }

  private static let bands = 20
  private static let least = 0.8
  private let capacity: Int
  private var documents: [(id: String, sketch: MinHash)] = []
  private var buckets: [UInt64: Int32] = [:]

  public init(capacity: Int = 200_000) { self.capacity = capacity }

  /// What is remembered of an article: about 500 bytes.
  public struct Sketch: Sendable {
    let hash: MinHash

    /// - Parameter removed: what is not the article, sorted or not.
    /// - Returns: nil for an article of fewer words than a few shingles.
    public init?(of document: Document, without removed: [TextRange]) {
      guard let hash = MinHash(document.bytes, DuplicateFinder.kept(removed, document.bytes.count)) else { return nil }
      self.hash = hash
    }

    /// From and to another process.
    package init(bytes: [UInt8]) { hash = MinHash(bytes: bytes) }
    package var bytes: [UInt8] { hash.bytes }
  }

  /// The first document that this one is nearly the same as; nil, and remembered, when there is none.
  ///
  /// - Parameter removed: what is not the article, sorted or not.
  public mutating func match(_ document: Document, without removed: [TextRange]) -> Match? {
    Sketch(of: document, without: removed).flatMap { match(document.id, $0) }
  }

  public mutating func match(_ id: String, _ sketch: Sketch) -> Match? {
    let sketch = sketch.hash
    let keys = Self.keys(sketch)
    var seen: Set<Int32> = []
    for key in keys {
      guard let index = buckets[key], seen.insert(index).inserted else { continue }
      let similarity = sketch.similarity(to: documents[Int(index)].sketch)
      if similarity >= Self.least { return Match(id: documents[Int(index)].id, similarity: similarity) }
    }
    if documents.count < capacity {
      for key in keys where buckets[key] == nil { buckets[key] = Int32(documents.count) }
      documents.append((id, sketch))
    }
    return nil
  }

  private static func kept(_ removed: [TextRange], _ count: Int) -> [TextRange] {
    var kept: [TextRange] = []
    var start = 0
    for range in removed.sorted() {
      if range.start > start { kept.append(TextRange(start, range.start)) }
      start = max(start, range.end)
    }
    return start < count ? kept + [TextRange(start, count)] : kept
  }

  private static func keys(_ sketch: MinHash) -> [UInt64] {
    let rows = MinHash.bins / bands
    return (0..<bands).map { band in
      var hash = StableHash()
      hash.add(UInt64(band))
      for value in sketch.values[band * rows..<(band + 1) * rows] { hash.add(UInt64(value)) }
      return hash.value
    }
  }
}
