/// Which extractors run, in an order in which each finds what it requires.
public struct Plan: Sendable {
  public let extractors: [any Extractor.Type]

  /// - Parameter names: the extractors asked for; those that provide what they require are pulled in.
  /// - Throws: `SetupError` for an unknown name, a requirement nobody provides, or a cycle; both ends are named.
  public init(_ names: [String], from catalog: Catalog) throws(SetupError) {
    var resolver = Resolver(catalog: catalog)
    for name in names { try resolver.visit(try Self.find(name, in: catalog)) }
    extractors = resolver.ordered
  }

  private static func find(_ name: String, in catalog: Catalog) throws(SetupError) -> any Extractor.Type {
    if let found = catalog[name] { return found }
    let known = catalog.extractors.map { $0.name }.joined(separator: ", ")
    throw SetupError(.unknownExtractor, "there is no extractor '\(name)'", remedy: "known are \(known)")
  }
}

/// Depth-first over the catalog; as deep as the longest chain of requirements, which code fixes and no input.
private struct Resolver {
  let catalog: Catalog
  var ordered: [any Extractor.Type] = []
  var open: [String] = []

  mutating func visit(_ extractor: any Extractor.Type) throws(SetupError) {
    if ordered.contains(where: { $0.name == extractor.name }) { return }
    guard !open.contains(extractor.name) else {
      let cycle = (open + [extractor.name]).joined(separator: " -> ")
      throw SetupError(.cyclicRequirement, "extractors require each other: \(cycle)")
    }
    open.append(extractor.name)
    for mark in extractor.requires { try visit(try provider(of: mark, for: extractor)) }
    open.removeLast()
    ordered.append(extractor)
  }

  private func provider(
    of mark: any Mark.Type, for extractor: any Extractor.Type
  ) throws(SetupError) -> any Extractor.Type {
    if let found = catalog.provider(of: mark) { return found }
    throw SetupError(
      .missingProvider, "'\(extractor.name)' requires \(mark) (layer '\(mark.layerName)'), which nothing provides",
      remedy: "add the extractor that makes it to the catalog")
  }
}
