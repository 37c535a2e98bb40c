import Reading
import Testing
import Winnow

/// What a page says about itself, wherever it says it.
@Suite struct MetadataTests {
  private func page(_ html: String) -> Document { HTMLReader().document(id: "a", raw: Array(html.utf8)) }

  /// The title stands in front of each: visible dates count near it.
  @Test(arguments: [
    (#"<meta property="article:published_time" content="2025-12-19T22:02:58.705Z"><h1>Gates</h1>"#, "2025-12-19"),
    (#"<meta name="date" content="July 24, 2025"><h1>Gates</h1>"#, "2025-07-24"),
    (#"<meta name="dcterms.date" content="13/11/2025 09:21:40"><h1>Gates</h1>"#, "2025-11-13"),
    (
      #"<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-03-17T19:47:39+00:00"}</script><h1>G</h1>"#,
      "2024-03-17"
    ),
    ("<h1>Gates</h1><p class=date>3rd October 2023</p>", "2023-10-03"),
    ("<h1>Gates</h1><p class=date>le 14 mars 2024 à 8 h</p>", "2024-03-14"),
    ("<h1>Gates</h1><p class=date>14. März 2024</p>", "2024-03-14"),
    ("<h1>Gates</h1><p class=date>14 de marzo de 2024</p>", "2024-03-14"),
    ("<h1>Gates</h1><p class=date>23.07.2025</p>", "2025-07-23"),
    ("<h1>Gates</h1><p class=date>2024年5月14日 18時30分</p>", "2024-05-14"),
    ("<h1>Gates</h1><p class=date>2024년 5월 14일</p>", "2024-05-14"),
    ("<h1>Gates</h1><p class=date>14 мая 2024, 12:30</p>", "2024-05-14"),
    (
      #"<h1>Gates</h1><abbr class=published itemprop=datePublished title="2025-12-19T15:18:00-05:00">x</abbr>"#,
      "2025-12-19"
    ),
    ("<h1>Gates</h1><p class=date>03/10/2023</p><p>Closed until 25/10/2023.</p>", "2023-10-03"),
    ("<h1>Gates</h1><p class=date>03/10/2023</p><p>Closed until 3 December 2023.</p>", "2023-10-03"),
    ("<h1>Gates</h1><p class=date>03/10/2023</p><p>Closed until March 20, 2023.</p>", "2023-03-10"),
    (
      #"<div id=__next><div class="no-sidebar md:top-4"><h1>G</h1><p>23.07.2025 · 6 min read</p></div></div>"#,
      "2025-07-23"
    ),
    ("<h1>Gates</h1><p class=meta>Updated 4 May 2024, published 2 May 2024</p>", "2024-05-02"),
    ("<h1>Gates</h1><p><time datetime=2024-05-02T10:00:00Z>3 days ago</time></p>", "2024-05-02"),
    (#"<link rel=canonical href="https://a.example/2016/02/09/gates"><h1>Gates</h1>"#, "2016-02-09"),
    (#"<h1>Gates</h1><script>x={"publishedAt":"2025-12-13","a":1}</script>"#, "2025-12-13"),
    (#"<meta property="article:modified_time" content="2024-10-28T22:26:10+00:00"><h1>Gates</h1>"#, "2024-10-28"),
  ])
  func dateIsFound(_ html: String, _ day: String) {
    #expect(page(html).creationTime.map { String($0.iso.prefix(10)) } == day)
  }

  /// A day beside the title is in the time of the place, the one in the metadata in UTC.
  @Test func theLocalDayWins() {
    let html =
      #"<meta property="article:published_time" content="2025-12-19T03:05:00+00:00"><h1>G</h1><p class=date>Dec 18, 2025</p>"#
    #expect(page(html).creationTime?.iso == "2025-12-18")
  }

  /// What a new system took for the day of publication is that of the move.
  @Test(arguments: [
    "<h1>Gates</h1><p class=meta>Published: January 3, 2024</p>",
    "<h1>Gates</h1><p>They will close.</p><p>This article was originally published on 3 Jan 2024 and has been updated.</p>",
  ])
  func theOriginalDayWins(_ body: String) {
    let head = #"""
      <meta property="article:published_time" content="2025-09-15T15:41:43+00:00">
      <meta property="article:modified_time" content="2025-09-15T15:41:43+00:00">
      """#
    #expect(page(head + body).creationTime?.iso == "2024-01-03")
  }

  @Test(arguments: [
    #"<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"p1"}},"#
      + #"{"@type":"Person","@id":"p1","name":"Ines Marlow"}]}</script>"#,
    #"<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ines Marlow">"#,
    #"<p>Filed under <a href="/g">Gates</a> by <a href="/i" rel="author">Ines Marlow</a> on Monday the 4th of March</p>"#,
  ])
  func authorIsFound(_ html: String) { #expect(page(html).metadata["author"] == .string("Ines Marlow")) }

  @Test(arguments: ["<h1>Gates</h1><p>Version 1.2.3 of 2024</p>", "<h1>Gates</h1><p class=date>31.02.2024</p>", ""])
  func noDateIsMadeUp(_ html: String) { #expect(page(html).creationTime == nil) }

  @Test func titleAndAuthorAreWhatThePageShows() {
    let document = page(
      """
      <title>Lock gates at Sable to close | The Courier</title><meta name=author content="https://a.example/ines">
      <body><h1>Lock gates at Sable to close</h1><p class=byline>By Ines Marlow</p><p>They will close.</p>
      """)
    #expect(document.metadata["title"] == .string("Lock gates at Sable to close"))
    #expect(document.metadata["author"] == .string("Ines Marlow"))
  }
}
