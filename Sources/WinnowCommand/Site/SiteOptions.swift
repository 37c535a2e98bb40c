internal import Sites
internal import Winnow

/// What was asked for of many pages of one site together.
struct SiteOptions {
  enum Grouping: String, CaseIterable { case host, folder, none }

  let counts: Bool
  let grouping: Grouping?
  let path: String?

  /// - Throws: `CommandError` for options that make no sense together.
  init(_ arguments: ParsedArguments) throws(CommandError) {
    counts = arguments.has("site")
    path = arguments["template"]
    grouping = try arguments.choice("group-by", Grouping.allCases.map(\.rawValue)).flatMap(Grouping.init)
    if grouping != nil, !counts, path == nil { throw CommandError("--group-by goes with --site or --template") }
  }

  /// The group of a document: by default its host where it has an address, else its folder.
  func group(_ document: Document, _ file: InputFile) -> String {
    if grouping == Grouping.none { return "" }
    let host = grouping == .folder ? nil : Self.host(document)
    let slash = file.relative.lastIndex(of: "/")
    return host ?? slash.map { "/" + file.relative[..<$0] } ?? "/"
  }

  /// Host of the page's address: where it was fetched, a field of the input line, or what the page calls canonical.
  private static func host(_ document: Document) -> String? {
    let addresses = [
      document.source.uri, document.metadata["input"]?.object?["url"]?.string, document.id,
      document.metadata["url"]?.string,
    ]
    return addresses.lazy.compactMap { $0.flatMap(host) }.first
  }

  private static func host(_ address: String) -> String? {
    guard let scheme = address.firstRange(of: "://"), address[..<scheme.lowerBound].hasPrefix("http") else {
      return nil
    }
    let rest = address[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = (rest.split(separator: "@").last ?? "").prefix { $0 != ":" }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
