/// All annotations of one mark type in one document: immutable, sorted, with random access.
///
/// Sorted by start going up, then by end going down; annotations may overlap or coincide unless the mark's own
/// documentation says otherwise. Looking up costs O(log n); taking a layer out of a document is cheap but not free,
/// so take it once and then loop.
///
///     let sentences = document[Sentence.self]
///     for sentence in sentences.within(paragraph.range) { … }
@frozen
public struct Layer<M: Mark>: Sendable, RandomAccessCollection {
  public typealias Element = Annotation<M>

  @usableFromInline let annotations: [Annotation<M>]
  /// What the layer says about the document as a whole; marks point into it by index.
  public let nodes: [M.Node]
  /// Length in bytes of the longest annotation: bounds how far back `covering` has to look.
  @usableFromInline let longest: Int

  /// Sorts the annotations unless they are sorted already; equal ranges keep their order.
  ///
  /// Inlinable like all of this type, so that a module which makes a layer gets code for its own mark: unspecialised,
  /// the checks below cost more than finding the words.
  @inlinable
  public init(_ annotations: [Annotation<M>] = [], nodes: [M.Node] = []) {
    self.annotations = Self.isSorted(annotations) ? annotations : Self.sorted(annotations)
    self.nodes = nodes
    var longest = 0
    for annotation in annotations { longest = Swift.max(longest, annotation.range.count) }
    self.longest = longest
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { annotations.count }
  @inlinable public subscript(position: Int) -> Annotation<M> { annotations[position] }

  /// The annotations that lie wholly inside `range`, in order.
  @inlinable
  public func within(_ range: TextRange) -> ArraySlice<Annotation<M>> {
    let first = firstIndex(startingAtOrAfter: range.start)
    let last = firstIndex(startingAtOrAfter: Swift.max(range.end, range.start + 1))
    let slice = annotations[first..<last]
    if slice.allSatisfy({ $0.range.end <= range.end }) { return slice }
    return ArraySlice(slice.filter { $0.range.end <= range.end })
  }

  /// The annotations that cover the byte at `offset`, in order.
  @inlinable
  public func covering(_ offset: Int) -> [Annotation<M>] {
    overlapping(TextRange(offset, offset + 1))
  }

  /// The annotations that share at least one byte with `range`, in order.
  @inlinable
  public func overlapping(_ range: TextRange) -> [Annotation<M>] {
    var index = firstIndex(startingAtOrAfter: Swift.max(0, range.start - longest))
    var found: [Annotation<M>] = []
    while index < annotations.count, annotations[index].range.start < range.end {
      if annotations[index].range.overlaps(range) { found.append(annotations[index]) }
      index += 1
    }
    return found
  }

  /// Index of the first annotation whose start is `offset` or later; `count` when there is none. O(log n).
  @inlinable
  public func firstIndex(startingAtOrAfter offset: Int) -> Int {
    var low = 0
    var high = annotations.count
    while low < high {
      let middle = (low + high) / 2
      if annotations[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Index of the last annotation that starts at or before `offset`; nil when there is none. O(log n).
  @inlinable
  public func lastIndex(startingAtOrBefore offset: Int) -> Int? {
    let index = firstIndex(startingAtOrAfter: offset + 1) - 1
    return index >= 0 ? index : nil
  }

  @inlinable
  static func isSorted(_ annotations: [Annotation<M>]) -> Bool {
    guard var last = annotations.first?.range else { return true }
    for annotation in annotations {
      if annotation.range < last { return false }
      last = annotation.range
    }
    return true
  }

  @inlinable
  static func sorted(_ annotations: [Annotation<M>]) -> [Annotation<M>] {
    // The standard library's sort is stable in practice but does not promise it, and ids depend on the order.
    annotations.enumerated()
      .sorted { $0.element.range == $1.element.range ? $0.offset < $1.offset : $0.element.range < $1.element.range }
      .map(\.element)
  }
}
