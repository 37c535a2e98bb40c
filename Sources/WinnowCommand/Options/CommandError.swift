/// Why the command could not start. Its text goes to standard error, its code is the exit status 2.
struct CommandError: Error {
  var message: String
  init(_ message: String) { self.message = message }
}
