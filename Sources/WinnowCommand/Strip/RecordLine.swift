internal import Winnow

/// A record as it was written, to be amended without its document.
struct RecordLine {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The same record with one problem more.
  func adding(_ problem: Problem) -> [UInt8] {
    guard case .object(var record)? = try? JSONParser.parse(bytes) else { return bytes }
    var entry = JSONObject()
    entry["code"] = .string(problem.code.rawValue)
    entry["message"] = .string(problem.message)
    entry["severity"] = problem.severity.map { .string($0.rawValue) }
    record["problems"] = .array((record["problems"]?.array ?? []) + [.object(entry)])
    var writer = JSONWriter()
    writer.value(.object(record))
    return writer.takeLine()
  }
}
