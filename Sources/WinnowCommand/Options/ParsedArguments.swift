internal import Glibc

/// What was typed, checked against the table of options.
struct ParsedArguments {
  let command: String
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// - Throws: `CommandError` that names the argument and what would be right.
  init(_ arguments: [String]) throws(CommandError) {
    guard let first = arguments.first else { throw CommandError("no command; \(Self.known)") }
    guard OptionTable.subcommands.contains(where: { $0.name == first }) else {
      throw CommandError("there is no command '\(first)'; \(Self.known)")
    }
    command = first
    var index = 1
    var isLiteral = false
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if isLiteral || argument == "-" || !argument.hasPrefix("-") {
        operands.append(argument)
      } else if argument == "--" {
        isLiteral = true
      } else {
        try take(argument, arguments, &index)
      }
    }
  }

  private static var known: String {
    "commands are " + OptionTable.subcommands.map(\.name).joined(separator: ", ") + "; see winnow --help"
  }

  private mutating func take(_ argument: String, _ arguments: [String], _ index: inout Int) throws(CommandError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = OptionTable.options(of: command).first(where: { Self.matches($0, parts[0]) }) else {
      throw CommandError("'\(command)' has no option '\(parts[0])'; see winnow \(command) --help")
    }
    guard let placeholder = option.placeholder else {
      if parts.count > 1 { throw CommandError("option --\(option.name) takes no value") }
      values[option.name, default: []].append("")
      return
    }
    if parts.count > 1 {
      values[option.name, default: []].append(parts[1])
    } else if index < arguments.count {
      values[option.name, default: []].append(arguments[index])
      index += 1
    } else {
      throw CommandError("option --\(option.name) wants a value: --\(option.name) \(placeholder)")
    }
  }

  private static func matches(_ option: OptionInfo, _ written: String) -> Bool {
    written == "--" + option.name || option.short.map { written == "-" + $0 } ?? false
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last value given.
  subscript(name: String) -> String? { values[name]?.last }

  /// All values given, split at commas.
  func list(_ name: String) -> [String]? {
    values[name]?.flatMap { $0.split(separator: ",").map(String.init) }
  }

  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// A number from 0 to 1.
  func fraction(_ name: String) throws(CommandError) -> Double? {
    guard let text = self[name] else { return nil }
    guard let number = Double(text), (0...1).contains(number) else {
      throw CommandError("--\(name) wants a number from 0 to 1, not '\(text)'")
    }
    return number
  }

  /// A value out of a closed list.
  func choice(_ name: String, _ allowed: [String]) throws(CommandError) -> String? {
    guard let value = self[name] else { return nil }
    guard allowed.contains(value) else {
      throw CommandError("--\(name) wants \(allowed.joined(separator: ", ")), not '\(value)'")
    }
    return value
  }

  /// `--color always|never|auto`; auto is yes on a terminal, unless NO_COLOR is set.
  func color(onTerminal mayBeTerminal: Bool) throws(CommandError) -> Bool {
    switch try choice("color", ["always", "never", "auto"]) {
    case "always": true
    case "never": false
    default: mayBeTerminal && FileSystem.isTerminal(STDOUT_FILENO) && getenv("NO_COLOR") == nil
    }
  }
}
