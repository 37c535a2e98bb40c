import Winnow

/// Makes labelled documents of sentences with slots: `{company1}` keeps its filling through a document, `{company}` has
/// a new one each time, `{last1}` is the surname of `{person1}`.
struct SentenceFiller {
  struct Filled {
    var text = ""
    /// Offsets in code points.
    var labels: [(type: String, start: Int, end: Int)] = []
  }

  private let topics: [[String]]
  private var maker: NameMaker
  private var random: SeededRandom

  init(_ sentences: String, _ lists: [String: [String]], seed: UInt64) {
    var topics: [[String]] = []
    for line in sentences.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("= ") { topics.append([]) } else { topics[topics.count - 1].append(String(line)) }
    }
    self.topics = topics
    maker = NameMaker(lists, seed: seed)
    random = SeededRandom(seed &+ 1)
  }

  /// A document of some sentences of one topic.
  mutating func document() -> Filled {
    var filled = Filled()
    var kept: [String: (text: String, type: String?)] = [:]
    let topic = random.pick(topics)
    for _ in 0..<(4 + Int(random.next() >> 40) % 6) {
      if !filled.text.isEmpty { filled.text += random.once(in: 2) ? "\n" : " " }
      fill(random.pick(topic), &filled, &kept)
    }
    return filled
  }

  private mutating func fill(
    _ sentence: String, _ filled: inout Filled, _ kept: inout [String: (text: String, type: String?)]
  ) {
    for (index, part) in sentence.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        filled.text += part
        continue
      }
      let filling = filling(String(part[..<end]), &kept)
      if let type = filling.type {
        let start = filled.text.unicodeScalars.count
        filled.labels.append((type, start, start + filling.text.unicodeScalars.count))
      }
      filled.text += filling.text + part[part.index(after: end)...]
    }
  }

  private mutating func filling(
    _ slot: String, _ kept: inout [String: (text: String, type: String?)]
  ) -> (text: String, type: String?) {
    let kind = String(slot.prefix { !$0.isNumber })
    let number = slot.dropFirst(kind.count)
    if kind == "last" {
      let person = filling("person" + number, &kept)
      return (person.text.split(separator: " ").last.map(String.init) ?? person.text, person.type)
    }
    if let known = kept[slot] { return known }
    let made = maker.name(kind)
    if !number.isEmpty { kept[slot] = made }
    return made
  }
}
