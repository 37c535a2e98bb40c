/// Abbreviations of one language on top of those that many share. Keys are words without their last full stop.
///
/// `AbbreviationTables` has the words.
struct Abbreviations {
  enum Kind: UInt8, Sendable {
    /// Before a name: `Mr`, `Gen`. The sentence goes on.
    case title
    /// Before a number: `No`, `Fig`.
    case beforeNumber
    /// Month or weekday: goes on before a number.
    case calendar
    /// Never at the end of a sentence: `e.g`, `vs`.
    case inner
    /// Often at the end of one: `Inc`, `U.S`, `etc`. The sentence goes on unless the next word begins one.
    case either
    /// `a.m`, `p.m`: ends the sentence unless a weekday or zone follows.
    case clock

    func goesOn(before next: NextWord) -> Bool {
      switch self {
      case .title: next.isUpper || next.isDigit
      case .beforeNumber, .calendar: next.isDigit
      case .inner: true
      case .either: next.isUpper && !next.isStarter || next.isDigit
      case .clock: next.isWeekdayOrZone
      }
    }

    /// No other evidence counts.
    func neverEnds(before next: NextWord) -> Bool {
      switch self {
      case .title: next.isUpper && !next.isStarter || next.isLower
      case .beforeNumber: next.isDigit || next.isLower
      case .inner: true
      case .calendar, .either: next.isLower && (!next.isStarter || next.isContinuer)
      case .clock: false
      }
    }
  }

  private let own: WordMap<Kind>?
  /// The language writes ordinal numbers with a full stop.
  let hasOrdinals: Bool

  init(language: String?) {
    own = AbbreviationTables.own(language ?? "en")
    hasOrdinals = ["de", "da", "nb", "nn", "no", "cs", "fi", "hu", "pl", "et", "sk", "sl", "hr"].contains(language)
  }

  subscript(word: WordKey) -> Kind? { own?[word] ?? AbbreviationTables.shared[word] }
}
