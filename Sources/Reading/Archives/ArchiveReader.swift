public import Winnow

/// Reads a web archive (WARC, WET) as a sequence of documents: one for each `response` and `conversion` record, whose id
/// is its URI. Other records are passed over; bad ones give a document with a problem, and reading goes on.
///
/// Memory holds one record. The raw bytes that `source` and `map` speak of are the body of the response with chunks
/// joined and compression undone.
public struct ArchiveReader {
  /// Bytes of a body, compressed or not.
  public static let largest = 64 << 20

  private let path: String
  private let ids: DocumentIDs
  private let pages: ArchivedPageReader
  private var reader: WARCReader
  private var endsInRecord = false
  private var isDone = false

  /// - Parameters:
  ///   - stream: the archive, decompressed.
  ///   - path: what the user calls it.
  ///   - ids: those given in the stream that the documents go to.
  public init(
    _ stream: any ByteStream, path: String, _ options: ReadingOptions = ReadingOptions(), ids: DocumentIDs,
    limit: Int = Self.largest
  ) {
    self.path = path
    self.ids = ids
    pages = ArchivedPageReader(options, archive: path, limit: limit)
    reader = WARCReader(stream, types: ["response", "conversion"], limit: limit)
  }

  /// The next document; nil at the end. An archive that ends before its time gives a last document with a problem,
  /// unless the record that it ends in has it.
  public mutating func next() -> Document? {
    guard let raw = nextRaw() else { return nil }
    return pages.document(raw)
  }

  /// The same before it is read.
  public mutating func nextRaw() -> RawDocument? {
    if let record = reader.next() {
      endsInRecord = record.damage != nil
      let name = record.target ?? record.fields["warc-record-id"] ?? "\(path)@\(record.offset ?? 0)"
      return RawDocument(id: ids.unique(name), content: .record(record, archive: path))
    }
    guard !isDone else { return nil }
    isDone = true
    guard let damage = reader.damage, !endsInRecord else { return nil }
    return .failed(ids.unique(path), .truncatedArchive, damage)
  }
}
