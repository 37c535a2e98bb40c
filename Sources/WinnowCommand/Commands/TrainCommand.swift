internal import Winnow

/// `winnow train NAME --data FILE|DIR --out FILE`: trains the model of an extractor from labelled data.
struct TrainCommand {
  private let trainer: any ModelTrainer
  private let data: [String]
  private let out: String

  init(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    let known = catalog.trainers.map { $0.name }.joined(separator: ", ")
    guard arguments.operands.count == 1 else { throw CommandError("train wants the name of one model: \(known)") }
    guard let type = catalog.trainers.first(where: { $0.name == arguments.operands[0] }) else {
      throw CommandError("there is no model '\(arguments.operands[0])' to train; there is \(known)")
    }
    data = arguments.all("data")
    guard !data.isEmpty, let out = arguments["out"] else {
      throw CommandError("train wants labelled text and a file to write: --data FILE|DIR --out FILE")
    }
    // Training takes minutes; what it makes must have a place before.
    guard FileSystem.isWritable(out) else { throw CommandError("can't write \(out): \(FileSystem.lastError)") }
    self.out = out
    let settings = try Self.settings(arguments.all("set"), type)
    do throws(SetupError) { trainer = try type.init(settings) } catch { throw CommandError(error.description) }
  }

  private static func settings(
    _ written: [String], _ type: any ModelTrainer.Type
  ) throws(CommandError) -> Settings {
    var values: [String: String] = [:]
    for setting in written {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { throw CommandError("--set wants OPTION=VALUE, not '\(setting)'") }
      guard type.options.contains(where: { $0.name == parts[0] }) else {
        let known = type.options.map(\.name).joined(separator: ", ")
        throw CommandError("training of '\(type.name)' has no option '\(parts[0])'; it has \(known)")
      }
      values[parts[0]] = parts[1]
    }
    return Settings(values)
  }

  func run() throws(CommandError) -> Bool {
    let model: [UInt8]
    do throws(SetupError) {
      model = try trainer.train(data) { Diagnostics.say($0) }
    } catch {
      throw CommandError(error.description)
    }
    let output = try Output(path: out)
    output.write(model)
    output.flush()
    Diagnostics.say("wrote \(out), \(model.count) bytes")
    return true
  }
}
