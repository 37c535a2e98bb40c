public import Winnow

/// Cuts text into tokens: ICU's word boundaries, then web addresses and the like joined in one linear pass.
public struct TokenExtractor: Extractor {
  public static let name = "tokens"
  public static let summary = "Words, numbers, punctuation, web addresses and emoji, by ICU's word rules."
  public static let kind = Producer.Kind.tokenizer
  public static var runtime: [String: String] { ICURuntime.versions }

  public init(_ settings: Settings) {}

  public func extract(from document: Document) -> Layer<Token> {
    document.bytes.withUnsafeBufferPointer { text in
      var builder = TokenBuilder(document.bytes, text)
      WordScanner.scan(document.bytes, locale: document.language?.code ?? "", into: &builder)
      return Layer(builder.tokens)
    }
  }
}
