import Winnow

/// Makes sites whose every block is known to be template or article: layouts, languages, sections, varying numbers and
/// names, related links that are other pages' headlines, background that articles share, syndicated articles.
struct SiteGenerator {
  struct Page {
    var id: String
    /// Links to other pages and the names of authors are neither: which of them a page has varies.
    enum Kind { case template, article, link }

    var blocks: [(text: String, kind: Kind)] = []
    var isSyndicated = false
    /// Blocks that run on in one line with the block before.
    var glued: Set<Int> = []

    var text: String {
      blocks.indices.map { (glued.contains($0) || $0 == 0 ? "" : "\n") + blocks[$0].text }.joined() + "\n"
    }

    var document: Document { Document(id: id, text: text) }

    /// Bytes of each block.
    var ranges: [TextRange] {
      var end = 0
      return blocks.indices.map { index in
        let start = end + (glued.contains(index) || index == 0 ? 0 : 1)
        end = start + blocks[index].text.utf8.count
        return TextRange(start, end)
      }
    }
  }

  private let language: SiteLanguage
  private var dice: Dice
  /// Which parts a site has and where, fixed per site.
  private let consentFirst: Bool
  private let gluesConsent: Bool
  private let newsletterInside: Bool
  private let isLong: Bool

  init(_ language: SiteLanguage, seed: Int) {
    self.language = language
    dice = Dice(seed)
    consentFirst = seed % 2 == 0
    gluesConsent = seed % 3 == 0
    newsletterInside = seed % 4 < 2
    isLong = seed % 5 < 3
  }

  /// - Parameter syndicated: pages that carry the same article, the last of them with two paragraphs changed.
  mutating func pages(_ count: Int, syndicated: Int = 0) -> [Page] {
    let headlines = (0..<count).map { _ in filled(language.sentences[0]).filter { $0 != "." && $0 != "。" } }
    let shared = article(headlines[0], hasBackground: false)
    return (0..<count).map { number in
      var body = number < syndicated ? shared : article(headlines[number], hasBackground: number % 4 == 1)
      if syndicated > 1, number == syndicated - 1 {
        body[body.count - 1] = paragraph()
        body[body.count - 2] = paragraph()
      }
      var page = self.page(body, headlines, number)
      page.isSyndicated = number < syndicated
      return page
    }
  }

  private mutating func page(_ body: [String], _ headlines: [String], _ number: Int) -> Page {
    var page = Page(id: "page-\(number)")
    if consentFirst { add(language.consent, to: &page) }
    add(language.navigation, to: &page)
    // A section of the site has its own navigation on a third of the pages.
    if number % 3 == 0 { add(["A", "B", "C", "D"].map { "\(language.navigation[2]) \($0)" }, to: &page) }
    page.blocks.append((body[0], .article))
    add(language.byline, to: &page)
    let middle = body.count / 2
    for (index, text) in body.enumerated().dropFirst() {
      if newsletterInside, index == middle, body.count > 4 { add(language.newsletter, to: &page) }
      page.blocks.append((text, .article))
    }
    if gluesConsent, !consentFirst { page.glued.insert(page.blocks.count) }
    if !consentFirst { add(language.consent, to: &page) }
    add(language.share, to: &page)
    add([language.relatedHead], to: &page)
    for _ in 0..<4 {
      let other = dice.number(0...headlines.count - 1)
      // A link to the page itself would be no template: its headline is the article's.
      if headlines[other] != body[0] { page.blocks.append((headlines[other], .link)) }
    }
    if !newsletterInside { add(language.newsletter, to: &page) }
    add(language.footer, to: &page)
    return page
  }

  private mutating func add(_ texts: [String], to page: inout Page) {
    for text in texts { page.blocks.append((filled(text), text.contains("%n") ? .link : .template)) }
  }

  // MARK: - Articles

  private mutating func article(_ headline: String, hasBackground: Bool) -> [String] {
    var blocks = [headline]
    let count = isLong ? dice.number(5...12) : dice.number(3...6)
    for number in 0..<count {
      blocks.append(paragraph())
      if number == count / 2, hasBackground { blocks.append(language.background) }
      if number < language.headings.count, dice.chance(70) {
        blocks.append(language.headings[number])
        for _ in 0..<(language.items.isEmpty ? 0 : 6) { blocks.append(filled(dice.pick(language.items))) }
      }
    }
    return blocks + [paragraph()]
  }

  private mutating func paragraph() -> String {
    (0..<dice.number(2...4)).map { _ in sentence() }.joined(separator: language.space)
  }

  private mutating func sentence() -> String {
    dice.chance(6) ? dice.pick(language.common) : filled(dice.pick(language.sentences))
  }

  private mutating func filled(_ pattern: String) -> String {
    var pattern = pattern
    for (place, words) in [("%v", language.deeds), ("%e", language.tails)] {
      if let range = pattern.firstRange(of: place) { pattern.replaceSubrange(range, with: dice.pick(words)) }
    }
    var text = ""
    var isPlace = false
    for character in pattern {
      if isPlace {
        switch character {
        case "n": text += dice.pick(language.names)
        case "t": text += dice.pick(language.things)
        default: text += String(dice.number(2...59))
        }
      } else if character != "%" {
        text.append(character)
      }
      isPlace = character == "%"
    }
    return text
  }
}
