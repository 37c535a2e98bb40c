internal import Winnow

/// The vocabulary of classes and ids by what it says, as publishing systems, forum software, shops and documentation
/// generators write it.
enum RoleWords {
  static let table = HashedNames(rows.map { ($0.1, $0.0) })

  private static let rows: [(BlockRoles, String)] = [
    (
      .consent,
      """
      cookie cookies consent gdpr ccpa dsgvo rgpd cmp onetrust ot didomi usercentrics cookiebot cybotcookiebotdialog
      borlabs cookielaw cookiebanner cookiebar cookienotice quantcast tarteaucitron iubenda osano truste klaro cmplz
      qc fides complianz trustarc sourcepoint privacy moove cc einwilligung zustimmung consentement consentimento
      """
    ),
    (
      .comments,
      """
      comment comments commentlist disqus respond discussion kommentar kommentare comentarios commentaires commenti
      komentarze commenter coral livefyre
      commentaire kommentarer reacties reactie leserkommentare opiniones komentare komentarz yorum yorumlar
      """
    ),
    (.popup, "modal popup lightbox overlay toast notification snackbar offcanvas drawer interstitial tooltip popover"),
    (
      .share,
      """
      share shares sharing social socials sharedaddy addthis addtoany shareaholic sharebar follow facebook twitter
      whatsapp pinterest linkedin telegram instagram teilen compartir partage socialmedia sns
      partager condividi condivisione delen compartilhar udostepnij sdilet paylas redes reseaux empfehlen
      """
    ),
    (
      .related,
      """
      related recommended recommendation recommendations recirc recirculation more popular trending readnext readmore
      also outbrain taboola similar suggested suggestions mostread latest recent upnext yarpp jp-relatedposts next
      previous prev adjacent explore promoted
      verwandt verwandte weitere mehr auch lesetipp meistgelesen lire aussi relacionadas relacionados relacionado
      relacionada leer correlati correlate leggi anche meer lees gerelateerd leia zobacz powiazane kanren osusume ranking
      """
    ),
    (
      .menu,
      """
      nav navbar navigation menu menus submenu megamenu topnav subnav sitenav navi menubar hamburger dropdown toolbar
      skip sitemap rubriken rubriques secciones ressorts
      """
    ),
    (.breadcrumb, "breadcrumb breadcrumbs crumbs crumb bread"),
    (.pagination, "pagination pager paging pages pagenav page-numbers paginate paginator"),
    (.sidebar, "sidebar sidebars side rail secondary rightcol leftcol rightcolumn leftcolumn complementary rightrail"),
    (.pageFooter, "footer foot colophon footnav subfooter bottombar fuss fusszeile pied rodape stopka sidfot"),
    (.pageHeader, "masthead topbar banner siteheader site-header globalheader header"),
    (
      .advert,
      """
      ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored sponsors dfp adslot adsense
      adsbygoogle adunit adbox gpt promo promos promotion promotional werbung publicidad publicite anzeige affiliate
      reklame reklama pub publicidade annonce annons advertentie pubblicita koukoku kokoku reclame ilan
      """
    ),
    (
      .newsletter,
      """
      newsletter newsletters subscribe subscription signup mailchimp optin email mailing mc convertkit infolettre boletin
      nieuwsbrief nyhetsbrev nyhedsbrev rundbrief
      """
    ),
    (
      .paywall,
      """
      paywall regwall premium piano metered subscriber subscribers locked leaky tease abo abonnement abonnes abonnieren
      suscripcion suscriptores abbonati abbonamento
      """
    ),
    (
      .author,
      """
      author authors byline bylines bio writer contributor contributors reporter autor auteur redactor profile autora
      autore verfasser auteurs redakteur redacteur kisha forfatter
      """
    ),
    (
      .date,
      "date dates time timestamp published pubdate posted updated dateline publish modified datetime fecha datum hizuke"
    ),
    (
      .meta,
      "meta metadata postmeta info kicker eyebrow details-bar articlemeta infobar submeta entry-meta read reading"
    ),
    (
      .caption,
      """
      caption captions credit credits wp-caption figcaption cutline imagecaption copyrightholder legend legende leyenda
      bildunterschrift bildtext onderschrift didascalia
      """
    ),
    (
      .media,
      """
      gallery slideshow carousel slider slick swiper video player audio podcast image images img photo photos picture
      media thumbnail thumb embed
      """
    ),
    (.tags, "tag tags tagged taglist categories category cat cats topics topic labels keywords hashtag hashtags badge"),
    (
      .content,
      """
      content contents body text richtext prose markdown articlebody postbody storybody maincontent bodytext copy
      textbody contenido inhalt contenu paragraph paragraphs wysiwyg rte maintext rich fulltext detail
      """
    ),
    (
      .story,
      "article post entry story news single hentry blog articulo artikel nota noticia newsarticle archive detail"
    ),
    (.title, "title headline hed titles heading heading1 titel titulo titre headlines h1"),
    (
      .summary,
      """
      summary lead lede standfirst deck dek subtitle subheadline subhead excerpt intro introduction abstract teaser
      description sapo entradilla chapo chapeau tagline
      """
    ),
    (.card, "card cards tile tiles item items grid list listing listings collection feed stream row teaser teasers"),
    (.contents, "toc tableofcontents onthispage jumplinks anchors minitoc outline"),
    (.product, "product products pdp sku woocommerce shopify variant variants"),
    (
      .price,
      "price prices cart buy checkout basket addtocart stock shipping delivery offer offers quantity currency sale"
    ),
    (.review, "review reviews rating ratings stars star testimonial testimonials feedback ugc bazaarvoice"),
    (.details, "spec specs specification specifications feature features description benefits attributes properties"),
    (
      .message,
      """
      message messages thread threads reply replies answer answers question questions forum forums topic post-content
      postmessage postbody posttext topicpost quote conversation
      """
    ),
    (.user, "user users avatar member username account poster nickname usercard userinfo gravatar reputation karma"),
    (
      .action,
      """
      vote votes voting like likes reaction reactions action actions btn button buttons cta tools controls toggle link
      links download print icon icons bookmark save report permalink
      """
    ),
    (.search, "search filter filters facet facets sort sorting searchbox searchform refine"),
    (.login, "login signin register registration auth logout password sign"),
    (
      .documentation,
      "docs doc document documentation api reference version sphinx docutils rst mkdocs docusaurus theme"
    ),
    (.source, "highlight code sourcecode syntax codehilite snippet prettyprint hljs prism codeblock language"),
    (.accordion, "faq faqs accordion collapse collapsible tab tabs tabpanel expandable panel expand"),
    (.screenReader, "sr screenreader visually visuallyhidden invisible hidden hide assistive a11y hide-text offscreen"),
    (.widget, "widget widgets module block blocks textwidget plugin component"),
    (.copyright, "copyright legal disclaimer terms imprint impressum"),
    (.signature, "signature sig footnote footnotes references reflist citation source sources correction"),
    (.section, "section container wrapper wrap inner main primary"),
    (.hero, "hero jumbotron cover billboard splash callout highlighted highlights keypoints infobox pullquote pull"),
  ]
}
