public import Winnow

/// A stretch of text that is not the article: a banner, a share bar, a list of related links. Runs do not overlap.
public struct BoilerplateRun: Mark {
  public typealias Node = PageReport

  public enum Kind: String, Sendable, CaseIterable {
    case cookie, privacy, newsletter, share, related, navigation, copyright, advertisement, paywall, comments
    case authorBio = "author-bio"
    case captionCredit = "caption-credit"
    case metadata
  }

  public var kind: Kind
  /// Why it was cut, for a person to read.
  public var reason: String
  /// Only where it is calibrated.
  public var confidence: Double?

  public init(_ kind: Kind, reason: String, confidence: Double? = nil) {
    self.kind = kind
    self.reason = reason
    self.confidence = confidence
  }
}

/// What was made of an HTML page as a whole.
public struct PageReport: Sendable {
  /// article, forum, documentation, listing, collection, product or service.
  public var type: String
  /// How far to trust what is left, 0...1: the F1 of its words that is to be expected, as pages that the model had not
  /// seen turned out.
  public var quality: Double

  public init(type: String, quality: Double) {
    self.type = type
    self.quality = quality
  }
}

extension BoilerplateRun {
  public static let layerName = "boilerplate"
  public static let idPrefix = "b"

  public static func render(_ layer: Layer<BoilerplateRun>, into rendering: inout Rendering) {
    for page in layer.nodes {
      rendering.addNode(
        "Page", fixedID: "PAGE",
        features: [Feature("pageType", page.type), Feature("quality", (page.quality * 100).rounded() / 100)])
    }
    for run in layer {
      rendering.add(
        run.mark.kind.rawValue, at: run.range, features: [Feature("reason", run.mark.reason)],
        confidence: run.mark.confidence, evidence: run.mark.reason)
    }
  }
}
