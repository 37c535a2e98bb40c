/// Trains the model of an extractor from a user's labelled data; `winnow train NAME` finds it through the catalog.
///
/// The same data and settings must give the same bytes.
public protocol ModelTrainer: Sendable {
  /// Name of the extractor whose model it trains.
  static var name: String { get }
  /// One sentence for the list of trainers.
  static var summary: String { get }
  static var options: [SettingInfo] { get }

  /// - Throws: `SetupError` that names the setting.
  init(_ settings: Settings) throws(SetupError)

  /// - Parameters:
  ///   - data: files and folders of labelled text.
  ///   - progress: told a line at a time how far it has come, and at the end how good the model is.
  /// - Returns: the model's file.
  /// - Throws: `SetupError` that names the file and line which makes no sense.
  func train(_ data: [String], progress: @escaping (String) -> Void) throws(SetupError) -> [UInt8]
}
