internal import Segmentation

/// The words that stand beside and inside names in one language, or in several that share them, and how names are
/// declined there.
struct Vocabulary: Sendable {
  var heads = ForeignWords.heads
  var smallHeads = ForeignWords.smallHeads
  /// Heads of organisations written small behind the name: `Örebro kommun`, `Masarykova univerzita`.
  var endHeads: WordSet = ""
  /// Heads that what they are for follows in lower case: `Ministerstvo zdravotnictví`.
  var genitiveHeads: WordSet = ""
  var placeHeads = ForeignWords.placeHeads
  /// Kinds of places written small behind the name: `Brann stadion`, `Тульская область`.
  var endPlaces = ForeignWords.russianPlaces
  var placeEndings = ForeignWords.placeEndings
  var offices = ForeignWords.offices
  var organizations = ForeignWords.organizations
  /// Endings of words that are organisations by themselves: `Riksbanken`, `Senterpartiet`.
  var organizationEndings: [[UInt8]] = []
  var organizationCues = ForeignWords.organizationCues
  var cueEndings = ForeignWords.germanOrganizationCues
  var roles = ForeignWords.roles
  var roleEndings = ForeignWords.germanRoles
  var placeWords = ForeignWords.placeWords
  /// Prepositions that stand before places and before others.
  var weakPlaceWords: WordSet = ""
  var saying = ForeignWords.saying
  var according = ForeignWords.according
  var articles = ForeignWords.articles
  var starters = ForeignWords.starters
  var joiners = ForeignWords.joiners
  /// Small words behind a head: `Universitetet i Bergen`.
  var headJoiners: WordSet = ""
  var tails = ForeignWords.tails
  /// Between names of one kind.
  var conjunctions: WordSet = "i oraz a og och samt ja sekä ve ile і й та"
  /// Endings of adjectives, which may stand between a name and its head.
  var adjectives: [[UInt8]] = []
  /// Endings of family names.
  var familyNames = ForeignWords.russianEndings
  /// Endings of cases that only places stand in, behind the mark where there is one.
  var placeCases: [[UInt8]] = []
  var declension = Declension.none
  /// Sets a name's ending off: `Ankara'da`, `EU:n`.
  var suffixMark: UInt8?
  /// It has words of its own, not those that all others share.
  var isOwn = false
  /// Titles stand inside stretches of capitals: `CHP Genel Başkanı Hasan Yıldız`.
  var hasTitlesInside = false
  /// A listed town or country before or behind a word with a capital makes a club or an authority of both.
  var joinsPlaces = false

  static let shared = Vocabulary()
  static let russian = Vocabulary(declension: .russian)

  static func of(_ code: String) -> Vocabulary {
    switch code {
    case "pl": polish
    case "sv", "da", "no", "nb", "nn": scandinavian
    case "fi": finnish
    case "cs": czech
    case "tr": turkish
    case "uk": ukrainian
    case "ru": russian
    default: shared
    }
  }

  static func endings(_ words: String) -> [[UInt8]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }
}
