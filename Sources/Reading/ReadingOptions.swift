public import Winnow

/// What the user says about the input that the input may not say itself.
public struct ReadingOptions: Sendable {
  /// Encoding of plain text and HTML; a byte order mark beats it.
  public var charset: String?
  /// What the protocol that brought the document said of its encoding; the choice above beats it.
  public var transportCharset: String?
  /// For documents that name no language.
  public var language: String?
  /// For documents that have no creation time, or for all when `forcesCreationTime`.
  public var creationTime: CreationTime?
  public var forcesCreationTime: Bool
  /// Documents without a creation time take the date in their path, if it holds one (`NameDate`).
  public var readsDatesFromNames = false
  /// Notes the digest of the raw bytes, which only records tell.
  public var takesDigest = true

  public init(
    charset: String? = nil, language: String? = nil, creationTime: CreationTime? = nil,
    forcesCreationTime: Bool = false
  ) {
    self.charset = charset
    self.language = language
    self.creationTime = creationTime
    self.forcesCreationTime = forcesCreationTime
  }

  /// Fills in what the document leaves open.
  func apply(to document: inout Document) {
    if document.language == nil, let language { document.language = Language(tag: language, origin: .option) }
    if document.creationTime == nil, readsDatesFromNames { document.creationTime = NameDate.creationTime(document.id) }
    if document.creationTime == nil || forcesCreationTime, var time = creationTime {
      time.isDefault = !forcesCreationTime
      document.creationTime = time
    }
  }
}
