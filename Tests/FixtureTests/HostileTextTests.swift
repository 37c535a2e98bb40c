import Testing
import Winnow
import WinnowCatalog

/// Text that no one wrote for people: boilerplate is looked for, and whatever is found is whole characters.
@Suite struct HostileTextTests {
  static let texts: [(name: String, bytes: [UInt8])] = [
    ("nothing", []),
    ("one character, a megabyte of it", [UInt8](repeating: 0x61, count: 1_000_000)),
    ("line ends only", [UInt8](repeating: 0x0A, count: 200_000)),
    ("no line ends", Array(String(repeating: "We use cookies. Accept all Rejeter ©2020 私は。", count: 4000).utf8)),
    ("glued buttons", Array(String(repeating: "AcceptRejectShareTweet", count: 10_000).utf8)),
    ("stops and closers", Array(String(repeating: "A.”)", count: 50_000).utf8)),
    ("random bytes", random(200_000) { UInt8(truncatingIfNeeded: $0) }),
    ("random ASCII", random(200_000) { 0x20 + UInt8($0 % 95) }),
  ]

  @Test(arguments: texts.indices) func runsAreWholeCharacters(_ index: Int) throws {
    let text = String(decoding: Self.texts[index].bytes, as: UTF8.self)
    let pipeline = try Pipeline(["boilerplate"], from: .standard)
    let document = pipeline.annotate(Document(id: Self.texts[index].name, text: text))
    var end = 0
    for entry in RecordContent(document).annotations where entry.item.layer == "boilerplate" {
      guard let range = entry.item.range else { continue }
      #expect(range.start >= end && range.start < range.end && range.end <= document.bytes.count)
      #expect(isBoundary(range.start, document.bytes) && isBoundary(range.end, document.bytes))
      end = range.end
    }
  }

  private func isBoundary(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index == bytes.count || bytes[index] & 0xC0 != 0x80
  }

  /// The same on every run.
  private static func random(_ count: Int, _ byte: (UInt64) -> UInt8) -> [UInt8] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return byte(state >> 33)
    }
  }
}
