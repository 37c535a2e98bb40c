public import Winnow

/// The command as a library: other packages get the same command with their own extractors added.
public enum WinnowCommand {
  /// - Returns: the exit code.
  public static func run(_ arguments: [String], catalog: Catalog) -> Int32 { 0 }
}
