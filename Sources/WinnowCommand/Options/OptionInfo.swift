/// One option of the command. Parser, help, manual page and completions derive from the table of these.
struct OptionInfo: Sendable {
  var name: String
  var short: String?
  /// What the value looks like; nil for a switch.
  var placeholder: String?
  var summary: String
  var commands: [String]

  init(_ name: String, _ placeholder: String? = nil, short: String? = nil, in commands: [String], _ summary: String) {
    self.name = name
    self.placeholder = placeholder
    self.short = short
    self.commands = commands
    self.summary = summary
  }
}
