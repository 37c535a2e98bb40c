internal import Glibc
internal import Winnow

/// Why there is no answer to a request.
enum Loss: Equatable {
  /// The process that worked on it ended by this signal, or with a status of its own when 0.
  case died(signal: Int32)
  /// It took longer than was allowed.
  case timeout

  var code: Problem.Code { self == .timeout ? .timeout : .workerDied }

  var message: String {
    switch self {
    case .died(let signal) where signal != 0:
      "the process died over this document (signal \(signal), \(String(cString: strsignal(signal))))"
    case .died: "the process ended over this document"
    case .timeout: "the document took longer than --timeout allows"
    }
  }

  var remedy: String {
    self == .timeout
      ? "give it more time, or split it"
      : "annotate it alone with --jobs 0 to see the reason, and report it with the file"
  }
}
