internal import Winnow

/// A JSON object of options, each member read once; what nobody asked for is an error.
struct EmbeddingOptions {
  private let object: JSONObject

  /// - Parameter json: nil means no options.
  init(_ json: [UInt8]?) throws(EmbeddingError) {
    guard let json, !json.isEmpty else {
      object = JSONObject()
      return
    }
    object = try Self.parsed(json)
  }

  private static func parsed(_ json: [UInt8]) throws(EmbeddingError) -> JSONObject {
    let value: JSONValue
    do throws(JSONParser.Failure) {
      value = try JSONParser.parse(json)
    } catch {
      throw .badOptions("the options are no JSON: \(error.description)")
    }
    guard let object = value.object else { throw .badOptions("the options are JSON but no object") }
    return object
  }

  func check(_ known: [String]) throws(EmbeddingError) {
    for member in object.members where !known.contains(member.key) {
      throw .badOptions("there is no option '\(member.key)'; there are \(known.joined(separator: ", "))")
    }
  }

  func string(_ name: String) throws(EmbeddingError) -> String? {
    guard let value = object[name], value != .null else { return nil }
    guard let text = value.string else { throw .badOptions("'\(name)' wants a string") }
    return text
  }

  func flag(_ name: String) throws(EmbeddingError) -> Bool? {
    guard let value = object[name], value != .null else { return nil }
    guard case .bool(let flag) = value else { throw .badOptions("'\(name)' wants true or false") }
    return flag
  }

  func strings(_ name: String) throws(EmbeddingError) -> [String]? {
    guard let value = object[name], value != .null else { return nil }
    guard let texts = value.array?.map(\.string), !texts.contains(nil) else {
      throw .badOptions("'\(name)' wants an array of strings")
    }
    return texts.compactMap { $0 }
  }

  /// `{"dates": {"mode": "news"}}`.
  func settings(_ name: String) throws(EmbeddingError) -> [String: Settings] {
    guard let value = object[name], value != .null else { return [:] }
    var settings: [String: Settings] = [:]
    for member in value.object?.members ?? [] {
      let values = (member.value.object?.members ?? []).map { ($0.key, $0.value.string ?? "") }
      settings[member.key] = Settings(Dictionary(values) { $1 })
    }
    return settings
  }
}
