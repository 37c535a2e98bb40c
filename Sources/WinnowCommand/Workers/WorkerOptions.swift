internal import CPlatform

/// How documents are shared among processes.
struct WorkerOptions {
  /// Children that work at once; 0: this process does all, and dies with the first document that kills it.
  let jobs: Int
  /// Milliseconds that a document may take.
  let timeout: Int?

  /// - Throws: `CommandError` for what is no number.
  init(_ arguments: ParsedArguments) throws(CommandError) {
    jobs = try Self.number(arguments, "jobs", 0...1024) ?? Int(cplatform_processor_count())
    timeout = try Self.number(arguments, "timeout", 1...1_000_000).map { $0 * 1000 }
    if timeout != nil, jobs == 0 {
      throw CommandError("--timeout needs a process that can be ended; leave out --jobs 0")
    }
  }

  private static func number(
    _ arguments: ParsedArguments, _ name: String, _ allowed: ClosedRange<Int>
  ) throws(CommandError) -> Int? {
    guard let text = arguments[name] else { return nil }
    guard let number = Int(text), allowed.contains(number) else {
      throw CommandError("--\(name) wants a number from \(allowed.lowerBound) to \(allowed.upperBound), not '\(text)'")
    }
    return number
  }
}
