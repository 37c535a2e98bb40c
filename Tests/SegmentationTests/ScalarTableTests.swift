import CICU
import Foundation
import Testing

@testable import Segmentation

/// The embedded table against ICU, scalar by scalar. RECORD=1 writes the table and fails the run.
@Suite struct ScalarTableTests {
  private static func wanted(_ scalar: UInt32) -> UInt16 {
    UInt16(cicu_word_class(scalar) << 8 | cicu_traits(scalar))
  }

  @Test func tableIsWhatICUSays() throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Self.record() }
    let table = ScalarTable.shared
    for scalar in UInt32(0)..<0x110000 where table.value(scalar) != Self.wanted(scalar) {
      Issue.record("U+\(String(scalar, radix: 16))")
      break
    }
  }

  private static func record() throws {
    var values: [UInt16] = []
    var text = ""
    var previous: (value: UInt16, count: Int)?
    func close() {
      guard let run = previous else { return }
      if !values.contains(run.value) { values.append(run.value) }
      let letter = ScalarRuns.letters[values.firstIndex(of: run.value) ?? 0]
      text += String(UnicodeScalar(letter)) + (run.count > 1 ? "\(run.count)" : "")
    }
    for scalar in UInt32(0)..<0x110000 {
      let value = wanted(scalar)
      if previous?.value == value {
        previous?.count += 1
      } else {
        close()
        previous = (value, 1)
      }
    }
    close()
    let rows = stride(from: 0, to: text.count, by: 112).map { "    \(text.dropFirst($0).prefix(112))" }
    let source = """
      /// Word classes and traits of all scalars in runs, out of ICU \(String(cString: cicu_version())), \
      Unicode \(String(cString: cicu_unicode_version())).
      /// Generated: RECORD=1 swift test --filter ScalarTable, then `make format`.
      enum ScalarRuns {
        static let values: [UInt16] = [
          \(values.map(String.init).joined(separator: ", "))
        ]

        static let text = \"\"\"
      \(rows.joined(separator: "\\\n"))
          \"\"\"
      }

      """
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try Data(source.utf8).write(to: root.appending(path: "Sources/Segmentation/Unicode/ScalarRuns.swift"))
    Issue.record("recorded; run again without RECORD")
  }
}
