/// Abbreviations of one language on top of those that many share. Keys are words without their last full stop.
///
/// Compiled from CLDR's sentence-break suppressions and a supplement of our own.
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

    func goesOn(before next: NextWord, _ bytes: [UInt8]) -> Bool {
      switch self {
      case .title: next.isUpper || next.isDigit
      case .beforeNumber, .calendar: next.isDigit
      case .inner: true
      case .either: next.isUpper && !next.isStarter || next.isDigit
      case .clock: next.isWeekdayOrZone
      }
    }
  }

  private let own: WordMap<Kind>?
  /// The language writes ordinal numbers with a full stop.
  let hasOrdinals: Bool

  init(language: String?) {
    own = language.flatMap { Self.byLanguage[$0] } ?? (language == nil ? Self.english : nil)
    hasOrdinals = ["de", "da", "nb", "nn", "no", "cs", "fi", "hu", "pl", "et", "sk", "sl", "hr"].contains(language)
  }

  subscript(word: WordKey) -> Kind? { own?[word] ?? Self.shared[word] }

  private static let shared = WordMap<Kind>([
    "mr mrs ms dr prof st mme mlle gen col lt capt sgt maj adm rev hon": .title,
    "fig vol pp cap p nr art": .beforeNumber,
    "e.g i.e vs cf viz": .inner,
    "inc corp ltd co jr sr u.s u.k u.n u.s.a e.u d.c ph.d b.a m.a etc bros plc": .either,
    "a.m p.m": .clock,
  ])

  private static let byLanguage: [String: WordMap<Kind>] = [
    "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "nl": dutch,
    "pl": polish, "ru": russian,
  ]

  private static let english = WordMap<Kind>([
    "messrs sen reps rep gov pres cpl cmdr supt det insp brig sens gens cols lts pvt atty asst fr ald lt.col": .title,
    "no nos sec ch approx est ca c circa": .beforeNumber,
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri": .calendar,
    "al": .inner,
    "dept assn ave blvd rd mt ft ariz calif colo conn fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo univ intl natl":
      .either,
  ])

  private static let german = WordMap<Kind>([
    "hr fr frl dipl ing mag hrsg": .title,
    "abs bd s": .beforeNumber,
    "jan feb mär apr jun jul aug sep sept okt nov dez": .calendar,
    "z.b d.h u.a bzw ca evtl ggf sog inkl exkl vgl u v geb gest bspw z d": .inner,
    "usw mio mrd str jh chr gmbh o.ä u.ä a.d": .either,
  ])

  private static let french = WordMap<Kind>([
    "m mm mgr me pr ste": .title,
    "n°": .beforeNumber,
    "janv févr avr juil sept oct nov déc": .calendar,
    "p.ex c.-à-d env ex": .inner,
    "av j.-c": .either,
  ])

  private static let spanish = WordMap<Kind>([
    "sr sra srta sres d dña dra ud uds lic ing arq": .title,
    "núm pág págs": .beforeNumber,
    "ene abr ago dic": .calendar,
    "p.ej ej": .inner,
    "ee.uu ee uu": .either,
  ])

  private static let italian = WordMap<Kind>([
    "sig sigg dott avv on ing arch geom rag ss": .title,
    "pag": .beforeNumber,
    "gen feb mar apr mag giu lug ago set ott nov dic": .calendar,
    "es": .inner,
    "ecc s.p.a s.r.l": .either,
  ])

  private static let portuguese = WordMap<Kind>([
    "sr sra srs dra exmo exma d eng": .title,
    "pág n.º": .beforeNumber,
    "p.ex": .inner,
    "av": .either,
  ])

  private static let dutch = WordMap<Kind>([
    "dhr mevr mw drs ir ing mr prof.dr": .title,
    "blz": .beforeNumber,
    "bijv bv o.a d.w.z m.b.t resp": .inner,
    "enz e.d n.v b.v": .either,
  ])

  private static let polish = WordMap<Kind>([
    "inż mgr hab św ks gen płk": .title,
    "ul al": .title,
    "np tzn tj m.in tzw ok": .inner,
    "r w godz tys mln mld itd itp": .either,
  ])

  private static let russian = WordMap<Kind>([
    "г-н г-жа проф акад ул им св": .title,
    "стр рис": .beforeNumber,
    "т.е см ср напр": .inner,
    "г гг т.д т.п др руб млн млрд тыс в вв": .either,
  ])
}
