internal import Segmentation

/// Classes of words that tell what a block of a page is for, in the languages whose sites are scraped most.
enum BlockWord: UInt8, CaseIterable {
  case consent, privacy, newsletter, share, navigation, related, copyright, advertisement, paywall, comments, byline
  case time, button, product, credit, reader

  static let table = WordMap<BlockWord>(
    rows.flatMap { kind, words in
      words.blankSeparated.map { (key: WordKey($0), value: kind) }
    })

  private static let rows: [(BlockWord, String)] = [
    (
      .consent,
      """
      cookie cookies gdpr ccpa consent einwilligung consentement traceurs consentimiento consenso toestemming zgoda
      ciasteczek ciasteczka souhlas samtycke samtykke evästeet kakor informasjonskapsler çerez куки
      """
    ),
    (
      .privacy,
      """
      privacy datenschutz confidentialité privacidad privacidade riservatezza terms conditions policy disclaimer
      impressum agb nutzungsbedingungen gizlilik конфиденциальности legal
      """
    ),
    (
      .newsletter,
      """
      newsletter newsletters subscribe subscribed inbox signup unsubscribe abonnieren anmelden abonnez inscrivez
      infolettre suscríbete suscribirse boletín iscriviti nieuwsbrief aanmelden assine zapisz nyhetsbrev подпишитесь
      рассылка email
      """
    ),
    (
      .share,
      """
      share tweet facebook twitter whatsapp linkedin pinterest reddit telegram instagram youtube tiktok flipboard
      follow teilen partager compartir condividi delen compartilhar udostępnij dela поделиться sdílet bluesky
      """
    ),
    (
      .navigation,
      """
      menu home login logout register skip navigation sitemap contact about faq careers startseite kontakt accueil
      inicio contacto contatti strona główna меню главная top back next previous prev
      """
    ),
    (
      .related,
      """
      related recommended popular trending latest similar également mehr auch relacionadas relacionados relacionada
      correlati meer gerelateerde relacionadas powiązane zobacz читайте также recent articles posts stories news mest
      läs lees leggi lire leer recommend
      """
    ),
    (.copyright, "copyright rights reserved vorbehalten réservés reservados riservati rechte droits derechos"),
    (
      .advertisement,
      """
      advertisement advertisements advertise sponsored sponsor promoted ad ads anzeige werbung publicité publicidad
      pubblicità advertentie reklama annons reklame реклама affiliate commission
      """
    ),
    (
      .paywall,
      "premium subscriber subscribers subscription unlimited unlock trial abo abonnement abonnenten suscriptores"
    ),
    (
      .comments,
      """
      comment comments reply replies kommentar kommentare commentaire commentaires comentario comentarios comentários
      commenti reactie reacties komentarze комментарии комментировать login upvote downvote posted
      """
    ),
    (
      .byline,
      """
      by author written editor editors correspondent reporter staff von autor par auteur redaction redaktion redacción
      redazione автор tekst écrit publicado publié veröffentlicht aktualisiert updated published edited reviewed bio
      """
    ),
    (
      .time,
      """
      january february march april may june july august september october november december jan feb mar apr jun jul
      aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ago am pm gmt utc est edt min
      mins minutes hours days januar februar märz mai juni juli oktober dezember janvier février mars avril juin
      juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre
      octubre noviembre diciembre uhr
      """
    ),
    (
      .button,
      """
      accept reject agree ok close submit continue click tap download view show hide expand more read learn get start
      started try buy sign save edit delete report open load see here upload apply select search filter sort
      """
    ),
    (
      .product,
      """
      price cart checkout shipping stock quantity size color colour warranty sku delivery returns return product
      products reviews review rating stars sale discount add wishlist compare
      """
    ),
    (
      .credit,
      "photo photos photograph image images picture getty reuters afp ap foto fotos bild photographer illustration"
    ),
    (.reader, "you your we our us my i me"),
  ]
}
