/// A black run with its word and shape, read in one pass.
struct RunFacts {
  let run: BlackRun
  let shape: RunShape
  /// Key of the core; meaningless where there is none.
  let key: WordKey
  /// What features know the run by: its word, or its marks where there is none.
  let hash: UInt32
  /// The core is a word of ASCII letters.
  let isLetters: Bool

  init(_ bytes: TextBytes, _ run: BlackRun) {
    self.run = run
    var letters = LetterReader(bytes, from: run.coreStart, limit: run.coreEnd)
    if letters.end == run.coreEnd {
      shape = letters.shape
    } else {
      shape = Self.shape(bytes, run, &letters.word, from: letters.end)
    }
    isLetters = run.hasCore && letters.end == run.coreEnd
    key = letters.word.key
    hash = run.hasCore ? UInt32(truncatingIfNeeded: key.value) : RunMarks(bytes, run.start, run.end).all
  }

  /// Goes on with the word behind its first letters.
  private static func shape(
    _ bytes: TextBytes, _ run: BlackRun, _ word: inout WordKey.Builder, from start: Int
  ) -> RunShape {
    var counts = RunShape.Counts()
    for index in run.coreStart..<start { counts.take(UInt32(bytes[index])) }
    var index = start
    while index < run.coreEnd {
      let (scalar, length) = Scalars.decode(bytes, at: index)
      word.add(scalar)
      counts.take(scalar)
      index += length
    }
    return counts.shape
  }

  // MARK: - Words of ASCII letters with white space around them

  /// The run that begins at `start`; `limit` ends the paragraph.
  @inline(__always)
  init(_ bytes: TextBytes, from start: Int, limit: Int) {
    let letters = LetterReader(bytes, from: start, limit: min(limit, start + BlackRun.longest))
    if letters.end > start, letters.end == limit || bytes[letters.end] <= 0x20, letters.end - start < BlackRun.longest {
      self.init(letters, from: start, to: letters.end)
    } else {
      self.init(bytes, BlackRun(bytes, from: start, limit: limit))
    }
  }

  /// The run that ends at `end`, a stop at its end or not; `limit` begins the sentence.
  @inline(__always)
  init(_ bytes: TextBytes, before end: Int, limit: Int) {
    let first = max(limit, end - BlackRun.longest)
    let coreEnd = end > first && Gap.isStop(bytes[end - 1]) ? end - 1 : end
    var start = coreEnd
    while start > first, LetterReader.isLetter(bytes[start - 1]) { start -= 1 }
    if start < coreEnd, start == limit || bytes[start - 1] <= 0x20, end - start < BlackRun.longest {
      self.init(LetterReader(bytes, from: start, limit: coreEnd), from: start, to: end)
    } else {
      self.init(bytes, BlackRun(bytes, before: end, limit: limit))
    }
  }

  @inline(__always)
  private init(_ letters: LetterReader, from start: Int, to end: Int) {
    run = BlackRun(word: start, letters.end, to: end)
    shape = letters.shape
    key = letters.word.key
    hash = UInt32(truncatingIfNeeded: key.value)
    isLetters = true
  }
}
