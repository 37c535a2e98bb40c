/// Tells the language of a document that comes without one.
///
/// A catalog names at most one; the pipeline asks it before the first extractor runs, so that every extractor may read
/// `document.language`. The laws of an extractor hold: a pure function of the text, in bounded or linear time.
public protocol LanguageIdentifier: Sendable {
  /// A BCP 47 tag, or nil when the text does not show it.
  static func language(of bytes: [UInt8]) -> String?
}
