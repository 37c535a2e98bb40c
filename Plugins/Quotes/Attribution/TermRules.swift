/// Tells labels, titles and scare quotes from speech.
struct TermRules {
  /// A title or label, even inside a report.
  static func isTerm(_ item: Int, _ look: StretchLook, _ frame: Frame, _ report: Report?) -> Bool {
    if isTitled(item, frame) || isNaming(item, look, frame) { return look.words <= 8 }
    if let report, report.content.contains(item..<item + 1) {
      return look.isName && look.words <= 1 && !look.endsOpen && !report.cue.contains(item - 1)
        && !frame.isColon(item - 1) && report.order == .ahead
    }
    if isSigned(item, frame) { return look.words <= 6 }
    return look.isName && (frame.has(item - 1, .work) || look.words >= 2 || report == nil)
  }

  /// `unter dem Titel „…“`, `under the title “…”`: the word stands right before, behind a preposition of its own.
  private static func isTitled(_ item: Int, _ frame: Frame) -> Bool {
    frame.has(item - 1, .termSign) && !frame.has(item - 1, .cue)
      && (frame.has(item - 2, .preposition) || frame.has(item - 2, .determiner) && frame.has(item - 3, .preposition))
  }

  /// `die Aktion heißt „Tag der Tür“`; behind a colon it would be speech.
  private static func isNaming(_ item: Int, _ look: StretchLook, _ frame: Frame) -> Bool {
    !frame.isEnglish && frame.has(item - 1, .termSign) && frame.has(item - 1, .say) && !look.endsLikeSentence
  }

  /// `so-called`, `known as`, `by the name`, `under the slogan`.
  private static func isSigned(_ item: Int, _ frame: Frame) -> Bool {
    frame.has(item - 1, .termSign) || frame.has(item - 2, .termSign) && frame.has(item - 1, .preposition)
      || frame.isComma(item - 1) && frame.has(item - 2, .termSign)
  }

  static func kind(_ item: Int, _ look: StretchLook, _ frame: Frame) -> Quote {
    if isSigned(item, frame) && look.words <= 6 || frame.has(item - 1, .speechNoun), !frame.has(item - 1, .work) {
      return Quote(.term, .term)
    }
    return look.isName ? Quote(.title, .title) : Quote(.scare, .scare)
  }
}
