/// Something that reads a document and says one kind of thing about it.
///
/// Laws, each checked by the tests of this package on every fixture:
/// 1. `extract` is a pure function of the document, the settings and the module's own data: no clock, locale, file,
///    environment, random number or thread order.
/// 2. It returns; only the pipeline stores. It never throws: no text is an error.
/// 3. Ranges lie inside the text and begin and end on scalar boundaries.
/// 4. Time is linear in the text (times a logarithm), and no recursion follows the input.
/// 5. It asks only for layers named in `requires` and for those that readers make (`StructureMark`, `BlockMark`).
public protocol Extractor: Sendable {
  associatedtype Output: Mark

  /// What the command and the record call it: lower-case (`dates`).
  static var name: String { get }
  /// One sentence for lists and the README.
  static var summary: String { get }
  /// Semantic version; a change of meaning raises MAJOR.
  static var version: String { get }
  static var kind: Producer.Kind { get }
  /// Libraries that results depend on, for `producers.runtime`.
  static var runtime: [String: String] { get }
  /// Mark types it reads; the pipeline runs their extractors first.
  static var requires: [any Mark.Type] { get }
  static var options: [SettingInfo] { get }

  /// - Throws: `SetupError` for a setting that makes no sense or data that cannot be used.
  init(_ settings: Settings) throws(SetupError)

  func extract(from document: Document) -> Layer<Output>

  /// The creation time that an annotated document's own text gives, if this extractor looks for one. The pipeline asks
  /// for documents that have none or a default alone.
  static func creationTime(of document: Document) -> CreationTime?
}

// MARK: - Default implementations

extension Extractor {
  public static var version: String { "1.0.0" }
  public static var kind: Producer.Kind { .extractor }
  public static var runtime: [String: String] { [:] }
  public static var requires: [any Mark.Type] { [] }
  public static var options: [SettingInfo] { [] }
  public static func creationTime(of document: Document) -> CreationTime? { nil }
}
