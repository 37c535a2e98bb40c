public import Winnow

/// A temporal expression as TIMEX3 (ISO 24617-1) has it. Mentions do not overlap.
///
/// The layer has at most one node: the document creation time.
public struct DateMention: Mark {
  public enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// What relative expressions were counted from.
  public enum Anchor: Hashable, Sendable {
    case creationTime
    /// Index of another mention of the layer.
    case mention(Int)
  }

  public var kind: Kind
  /// TIMEX3 value in local time without zone: `2017-08-05`, `2021-W11`, `PXM`, `PRESENT_REF`, `XXXX-08`.
  public var value: String
  /// `MORE_THAN`, `APPROX`, `START`, `MID`, `END` …
  public var mod: String?
  public var quant: String?
  public var freq: String?
  /// The extent, half-open, ISO 8601, whenever it is known.
  public var begin: String?
  public var end: String?
  /// Zone of a clock time as an offset (`+01:00`) or name.
  public var zone: String?
  public var anchor: Anchor?
  /// The rule that found it, for `explain`.
  public var rule: String

  public init(_ kind: Kind, value: String, rule: String) {
    self.kind = kind
    self.value = value
    self.rule = rule
  }
}

extension DateMention {
  /// The document creation time.
  public struct Node: Hashable, Sendable {
    public var value: String
    public init(value: String) { self.value = value }
  }

  public static let layerName = "dates"
  public static let idPrefix = "d"

  public static func render(_ layer: Layer<DateMention>, into rendering: inout Rendering) {
    let creation = layer.nodes.first.map {
      rendering.addNode(
        "DATE", fixedID: "DCT", value: $0.value, features: [Feature("function", "CREATION_TIME")])
    }
    let mentions = layer.map {
      rendering.add(
        $0.mark.kind.rawValue, at: $0.range, value: $0.mark.value, features: $0.mark.features, evidence: $0.mark.rule)
    }
    for (index, annotation) in layer.enumerated() {
      switch annotation.mark.anchor {
      case .creationTime: if let creation { rendering.relate("anchor", from: mentions[index], to: creation) }
      case .mention(let other): rendering.relate("anchor", from: mentions[index], to: mentions[other])
      case nil: break
      }
    }
  }

  private var features: [Feature] {
    let named = [
      ("mod", mod), ("quant", quant), ("freq", freq), ("begin", begin), ("end", end), ("zone", zone),
    ]
    return named.compactMap { name, value in value.map { Feature(name, $0) } }
  }
}
