internal import Segmentation
internal import Winnow

/// Finds the candidate runs of sentences.
struct CandidateRuns {
  /// Longest stretch of other words inside a name: `Ministry of the Interior`, `Commission on the Status of Women`.
  private static let gap = 3
  /// Bounds the memory of decoding for lines of nothing but capitals.
  private static let longest = 600

  private let tokens: Layer<Token>
  private let facts: [TokenFact]
  private let bytes: [UInt8]
  private let takesAnyWord: Bool
  private(set) var runs: [CandidateRun] = []

  init(_ tokens: Layer<Token>, _ facts: [TokenFact], _ bytes: [UInt8], takesAnyWord: Bool) {
    self.tokens = tokens
    self.facts = facts
    self.bytes = bytes
    self.takesAnyWord = takesAnyWord
  }

  mutating func add(_ sentence: Range<Int>) {
    let style = style(sentence)
    var start: Int?
    var end = 0
    for index in sentence where facts[index].isAnchor || takesAnyWord && facts[index].isWord {
      if let first = start, index - end > Self.gap || end - first > Self.longest {
        append(first..<end, sentence, style)
        start = nil
      }
      if start == nil { start = max(beginning(index, sentence), runs.last.map(\.tokens.upperBound) ?? 0) }
      end = ending(index, sentence)
    }
    if let first = start { append(first..<end, sentence, style) }
  }

  private mutating func append(_ tokens: Range<Int>, _ sentence: Range<Int>, _ style: UInt64) {
    runs.append(CandidateRun(tokens: tokens, sentence: sentence, style: style))
  }

  /// A name may begin in lower case: `al-Qaida`, `bin Laden`, `2012 Olympics`.
  private func beginning(_ anchor: Int, _ sentence: Range<Int>) -> Int {
    let before = anchor - 1
    guard before >= sentence.lowerBound else { return anchor }
    if facts[before].isWord { return before }
    guard before > sentence.lowerBound, isHyphen(before), facts[before - 1].isWord else { return anchor }
    return before - 1
  }

  /// A name may end in a number, full stop or the word behind a hyphen: `Apollo 11`, `U.S.`, `Coca-cola`.
  private func ending(_ anchor: Int, _ sentence: Range<Int>) -> Int {
    let next = anchor + 1
    guard next < sentence.upperBound else { return next }
    if isHyphen(next), next + 1 < sentence.upperBound, facts[next + 1].isWord { return next + 2 }
    let isStop = bytes[tokens[next].range.start] == 0x2E
    return tokens[next].mark.kind == .number || isStop ? next + 1 : next
  }

  private func isHyphen(_ index: Int) -> Bool {
    bytes[tokens[index].range.start] == 0x2D && !tokens[index].mark.shape.contains(.afterSpace)
  }

  private func style(_ sentence: Range<Int>) -> UInt64 {
    var words = 0
    var capitalised = 0
    var upper = 0
    for index in sentence where tokens[index].mark.kind == .word && !tokens[index].mark.shape.contains(.oneLetter) {
      words += 1
      if facts[index].isAnchor { capitalised += 1 }
      if tokens[index].mark.shape.contains(.allUpper) { upper += 1 }
    }
    if words > 2, upper * 10 > words * 7 { return 2 }
    return words > 3 && capitalised * 10 > words * 6 ? 1 : 0
  }
}
