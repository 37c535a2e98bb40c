internal import Segmentation
internal import Winnow

/// What a stretch between marks looks like from its own words.
struct StretchLook {
  /// Numbers are none.
  var words = 0
  var beginsUpper = false
  /// Ends in a full stop, question or exclamation mark, comma or ellipsis.
  var endsLikeSentence = false
  /// Ends in a comma, question or exclamation mark, or a dash: a cue may follow.
  var endsOpen = false
  /// Every longer word is capitalised, in German the first word too: a title or a name.
  var isName = false
  var hasFirstPerson = false
  var hasVerb = false

  /// The name of a paper, section or nickname: part of the narrator's noun phrase when a determiner stands before it.
  var isLabel: Bool { words <= 5 && isName && !endsOpen }

  /// Begins like a sentence and has enough words, or ends like one.
  var isSpeechLike: Bool {
    beginsUpper && (words >= 3 || words >= 1 && endsLikeSentence) && !(isName && !endsLikeSentence)
  }

  init(_ stretch: Stretch, _ bytes: [UInt8], _ tokens: Layer<Token>, _ lexicon: Lexicon) {
    let indices =
      tokens.firstIndex(
        startingAtOrAfter: stretch.inner.start)..<tokens.firstIndex(startingAtOrAfter: stretch.inner.end)
    var longWords = 0
    var longCapitals = 0
    var isFirst = true
    for index in indices {
      let token = tokens[index]
      guard token.mark.kind != .punctuation, token.mark.kind != .symbol else { continue }
      if isFirst { beginsUpper = Self.beginsUpper(token, bytes) }
      isFirst = false
      guard token.mark.kind != .number else { continue }
      words += 1
      let classes = lexicon.classes(of: token.mark.key)
      if classes.contains(.firstPerson) { hasFirstPerson = true }
      if !classes.isDisjoint(with: [.finite, .auxiliary]) { hasVerb = true }
      guard token.range.count > 3, classes.isDisjoint(with: [.preposition, .determiner, .and]) else { continue }
      longWords += 1
      if token.mark.shape.contains(.capitalized) { longCapitals += 1 }
    }
    let last = Scalars.decode(bytes, before: stretch.inner.end)?.scalar ?? 0
    endsOpen = [0x2C, 0x60C, 0xFF0C, 0x21, 0x3F, 0x2014, 0x2013, 0xFF01, 0xFF1F].contains(last)
    endsLikeSentence = endsOpen || last == 0x2E || last == 0x2026 || last == 0x3002
    let isCapital = beginsUpper || lexicon.language != "de"
    isName =
      isCapital && (1...8).contains(words) && longWords > 0 && longWords == longCapitals
      && !(endsLikeSentence && hasVerb)
  }

  /// Not in lower case: scripts without case begin sentences anyhow.
  private static func beginsUpper(_ token: Annotation<Token>, _ bytes: [UInt8]) -> Bool {
    token.mark.shape.contains(.capitalized)
      || !Traits(of: Scalars.decode(bytes, at: token.range.start).scalar).contains(.lower)
  }
}
