/// How a piece of a line of an HTML page is set: what writers of marked-up text need, written into no record.
public struct StyleMark: Mark {
  public enum Kind: UInt8, Sendable { case strong, emphasis, code, struck }

  public var kind: Kind

  public init(_ kind: Kind) { self.kind = kind }
}

extension StyleMark {
  public static let layerName = "styles"
  public static let isWrittenByDefault = false
  public static func render(_ layer: Layer<StyleMark>, into rendering: inout Rendering) {}
}
