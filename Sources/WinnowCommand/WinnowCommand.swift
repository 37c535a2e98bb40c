internal import Reading
public import Winnow

/// The command as a library: other packages get the same command with their own extractors added.
public enum WinnowCommand {
  /// - Returns: the exit code.
  public static func run(_ arguments: [String], catalog: Catalog) -> Int32 {
    do throws(SetupError) {
      let pipeline = try Pipeline(from: catalog)
      let writer = RecordWriter()
      let reader = JSONLineReader()
      var number = 0
      while let line = readLine(strippingNewline: true) {
        number += 1
        Output.standard.write(writer.line(for: pipeline.annotate(reader.document(Array(line.utf8), number: number))))
      }
      return 0
    } catch {
      return 2
    }
  }
}
