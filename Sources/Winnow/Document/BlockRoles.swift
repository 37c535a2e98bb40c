/// What an element's name, ARIA role, microdata, class and id say about the text in it.
///
/// Names of classes are free, but publishing systems draw them from a small vocabulary in every language. Each role is
/// one group of that vocabulary, evidence and never a verdict.
public struct BlockRoles: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  /// How many roles there are; they are the bits from 0 on.
  public static let count = 64

  // MARK: - By element, ARIA role or attribute

  public static let article = BlockRoles(bit: 0)
  public static let main = BlockRoles(bit: 1)
  public static let nav = BlockRoles(bit: 2)
  public static let header = BlockRoles(bit: 3)
  public static let footer = BlockRoles(bit: 4)
  public static let aside = BlockRoles(bit: 5)
  public static let form = BlockRoles(bit: 6)
  public static let list = BlockRoles(bit: 7)
  public static let table = BlockRoles(bit: 8)
  public static let figure = BlockRoles(bit: 9)
  public static let quotation = BlockRoles(bit: 10)
  public static let code = BlockRoles(bit: 11)
  public static let heading = BlockRoles(bit: 12)
  public static let button = BlockRoles(bit: 13)
  public static let dialog = BlockRoles(bit: 14)
  /// `hidden`, `aria-hidden`, `display:none`.
  public static let hidden = BlockRoles(bit: 15)
  /// Microdata or RDFa say that it is the body of an article, a posting or an answer.
  public static let itemBody = BlockRoles(bit: 16)
  public static let itemAuthor = BlockRoles(bit: 17)
  public static let itemDate = BlockRoles(bit: 18)
  /// Shown only where scripts do not run: the whole text of some forums, a plea to switch scripts on elsewhere.
  public static let noScript = BlockRoles(bit: 19)

  // MARK: - By words of class and id

  /// A consent dialog, by the names of the common tools' containers.
  public static let consent = BlockRoles(bit: 20)
  public static let comments = BlockRoles(bit: 21)
  public static let popup = BlockRoles(bit: 22)
  public static let share = BlockRoles(bit: 23)
  public static let related = BlockRoles(bit: 24)
  public static let menu = BlockRoles(bit: 25)
  public static let breadcrumb = BlockRoles(bit: 26)
  public static let pagination = BlockRoles(bit: 27)
  public static let sidebar = BlockRoles(bit: 28)
  public static let pageFooter = BlockRoles(bit: 29)
  public static let pageHeader = BlockRoles(bit: 30)
  public static let advert = BlockRoles(bit: 31)
  public static let newsletter = BlockRoles(bit: 32)
  public static let paywall = BlockRoles(bit: 33)
  public static let author = BlockRoles(bit: 34)
  public static let date = BlockRoles(bit: 35)
  public static let meta = BlockRoles(bit: 36)
  public static let caption = BlockRoles(bit: 37)
  public static let media = BlockRoles(bit: 38)
  public static let tags = BlockRoles(bit: 39)
  public static let content = BlockRoles(bit: 40)
  public static let story = BlockRoles(bit: 41)
  public static let title = BlockRoles(bit: 42)
  public static let summary = BlockRoles(bit: 43)
  public static let card = BlockRoles(bit: 44)
  public static let contents = BlockRoles(bit: 45)
  public static let product = BlockRoles(bit: 46)
  public static let price = BlockRoles(bit: 47)
  public static let review = BlockRoles(bit: 48)
  public static let details = BlockRoles(bit: 49)
  public static let message = BlockRoles(bit: 50)
  public static let user = BlockRoles(bit: 51)
  public static let action = BlockRoles(bit: 52)
  public static let search = BlockRoles(bit: 53)
  public static let login = BlockRoles(bit: 54)
  public static let documentation = BlockRoles(bit: 55)
  public static let source = BlockRoles(bit: 56)
  public static let accordion = BlockRoles(bit: 57)
  public static let screenReader = BlockRoles(bit: 58)
  public static let widget = BlockRoles(bit: 59)
  public static let copyright = BlockRoles(bit: 60)
  public static let signature = BlockRoles(bit: 61)
  public static let section = BlockRoles(bit: 62)
  public static let hero = BlockRoles(bit: 63)
}
