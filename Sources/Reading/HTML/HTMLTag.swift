/// What an element name means for rendering (CSS user-agent style sheet of the HTML Standard, section 15).
struct HTMLTag: OptionSet, Sendable {
  let rawValue: UInt32

  /// A line of its own before and after.
  static let block = HTMLTag(rawValue: 1)
  /// Not rendered with all that is in it.
  static let unseen = HTMLTag(rawValue: 2)
  static let cell = HTMLTag(rawValue: 4)
  static let preformatted = HTMLTag(rawValue: 8)
  static let lineBreak = HTMLTag(rawValue: 16)
  static let link = HTMLTag(rawValue: 32)
  static let heading = HTMLTag(rawValue: 64)
  /// No end tag.
  static let void = HTMLTag(rawValue: 128)
  /// Its text holds no markup.
  static let rawText = HTMLTag(rawValue: 256)
  /// Its end tag may be left out.
  static let impliedEnd = HTMLTag(rawValue: 512)

  /// Images, films and the like.
  static let embedded = HTMLTag(rawValue: 1024)
  /// Neither rendered nor, unless it is linked data, read for what it says.
  static let unread = HTMLTag(rawValue: 2048)

  /// - Parameter name: in lower case.
  static func named(_ name: String) -> HTMLTag { table[ClassWords.hash(name.utf8)] }

  /// - Parameter hash: of the name in lower case, as `ClassWords` has it.
  static func named(hash: UInt64) -> HTMLTag { table[hash] }

  private static let table = HashedNames(rows)

  private static let rows: [(names: String, value: HTMLTag)] = [
    (
      """
      html body address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer
      form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav noscript ol optgroup p plaintext pre search section
      summary table caption tbody thead tfoot tr ul xmp
      """, .block
    ),
    ("head script style template svg math iframe object video audio canvas select datalist textarea", .unseen),
    ("noembed noframes map area title meta link base", .unseen),
    ("script style", .unread),
    ("td th", .cell),
    ("pre listing plaintext xmp textarea", .preformatted),
    ("br", .lineBreak),
    ("img picture video audio iframe object embed svg canvas", .embedded),
    ("a", .link),
    ("h1 h2 h3 h4 h5 h6", .heading),
    ("area base br col embed hr img input link meta param source track wbr", .void),
    ("script style textarea title xmp iframe noembed noframes plaintext", .rawText),
    ("p li dt dd td th tr tbody thead tfoot option optgroup rt rp colgroup caption", .impliedEnd),
  ]
}
