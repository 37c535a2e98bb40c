internal import Segmentation

/// Classes of words that boilerplate is made of, in the languages whose sites are scraped most. Evidence, never a
/// verdict: the model weighs them together with everything else.
enum WordClass: UInt8, CaseIterable {
  case consent, privacy, button, share, newsletter, navigation, related, copyright, advertisement, paywall, comments
  case reader, legal

  static let table = WordMap<WordClass>(
    [
      (consentWords, .consent), (privacyWords, .privacy), (buttonWords, .button), (shareWords, .share),
      (newsletterWords, .newsletter), (navigationWords, .navigation), (relatedWords, .related),
      (copyrightWords, .copyright), (advertisementWords, .advertisement), (paywallWords, .paywall),
      (commentWords, .comments), (readerWords, .reader), (legalWords, .legal),
    ].flatMap { words, kind in
      words.split(whereSeparator: \.isWhitespace).map { (key: WordKey(String($0)), value: kind) }
    })

  private static let consentWords = """
    cookie cookies gdpr ccpa consent cookiebot onetrust dsgvo rgpd einwilligung einwilligungen cookie-richtlinie
    consentement traceurs consentimiento consenso toestemming zgoda zgodę ciasteczek ciasteczka souhlas súhlas samtycke
    samtykke suostumus evästeet evästeitä kakor informasjonskapsler informationskapsler kapsler çerez çerezler sütik
    cookie-uri куки cookies-urile クッキー 同意 쿠키 consenting opt-out
    """
  private static let privacyWords = """
    privacy datenschutz datenschutzerklärung datenschutzhinweise confidentialité vie-privée privacidad privacidade
    riservatezza privacybeleid prywatności prywatność soukromí integritetspolicy personvern gizlilik adatvédelmi
    プライバシー 개인정보 конфиденциальности
    """
  private static let buttonWords = """
    accept reject agree ok okay decline dismiss allow deny refuse settings preferences manage customize customise
    options save close submit confirm continue
    akzeptieren ablehnen zustimmen einverstanden einstellungen auswählen speichern schließen verwalten
    accepter refuser accepte paramétrer paramètres gérer personnaliser fermer continuer
    aceptar rechazar configurar configuración ajustes cerrar gestionar permitir
    accetta accetto rifiuta impostazioni chiudi personalizza gestisci
    accepteren accepteer weigeren instellingen sluiten beheren akkoord aceitar rejeitar recusar definições configurações
    akceptuję zgadzam odrzuć ustawienia zamknij godkänn avvisa inställningar godta avslå принять отклонить настройки
    許可 拒否 閉じる 동의 거부
    """
  private static let shareWords = """
    share tweet facebook twitter whatsapp linkedin pinterest reddit telegram messenger bluesky mastodon flipboard
    instagram youtube tiktok snapchat threads
    teilen partager partagez compartir condividi delen partilhar udostępnij dela del jaa поделиться シェア ツイート 공유
    """
  private static let newsletterWords = """
    newsletter newsletters subscribe inbox sign-up signup unsubscribe briefing
    abonnieren anmelden melden wochenrückblick abonnez inscrivez s’inscrire infolettre suscríbete suscribirse boletín
    iscriviti nieuwsbrief aanmelden abonneer subscreva assine zapisz prenumerera nyhetsbrev рассылка подпишитесь
    メルマガ 登録 뉴스레터
    """
  private static let navigationWords = """
    menu home search login log-in logout register skip navigation sitemap contact about faq help careers imprint
    breadcrumb breadcrumbs account toggle homepage jump next previous
    startseite suche impressum kontakt navigation hauptmenü accueil rechercher connexion contactez inicio buscar
    contacto zoeken contatti cerca ricerca início pesquisar szukaj kontakt hem sök hjem søg etusivu главная поиск
    ホーム メニュー 検索 홈 검색
    """
  private static let relatedWords = """
    related recommended trending popular more read-more readmore also latest most-read topics tags tagged
    mehr weiterlesen verwandte ähnliche meistgelesen lire aussi plus recommandés relacionados relacionadas leer más
    leggi anche correlati lees ook meer leia também mais czytaj więcej läs mer relaterat 関連 もっと 관련
    """
  private static let copyrightWords = """
    copyright © rights reserved ® ™ trademark trademarks rechte vorbehalten droits réservés derechos reservados diritti
    riservati rechten voorbehouden direitos zastrzeżone llc ltd inc gmbh
    """
  private static let advertisementWords = """
    advertisement advertisements advertising advert sponsored promoted promotion ad ads sponsor
    anzeige werbung publicité publicidad pubblicità advertentie publicidade reklama annons annonse mainos реклама 広告 광고
    """
  private static let paywallWords = """
    subscriber subscribers subscription subscriptions members member membership premium unlock paywall unlimited
    abonnenten abonnement abonnés suscriptores abbonati abonnees assinantes trial
    """
  private static let commentWords = """
    comment comments commenting reply replies commented moderated
    kommentar kommentare kommentieren commentaire commentaires comentario comentarios commento commenti reactie reacties
    comentário comentários komentarz komentarze kommentarer комментарии コメント 댓글
    """
  private static let readerWords = """
    you your yours we our ours us
    sie ihr ihre ihren ihrem wir uns unser unsere unseren unserer vous votre vos nous notre nos usted su sus nosotros
    nuestro nuestra nuestros nuestras tu tuo tua tuoi noi nostro nostra nostri u uw wij onze ons você seu sua nosso nossa
    """
  private static let legalWords = """
    terms conditions policy policies personal data processing third-party parties party partners vendors device browser
    website site websites technologies tracking analytics functionality purposes legitimate experience personalised
    personalized store stored preference preferences information statement notice disclaimer liability
    nutzungsbedingungen agb daten verarbeitung geräte drittanbieter zwecke données appareil traitement partenaires
    datos dispositivo tratamiento socios dati dispositivo trattamento gegevens apparaat dados dane urządzeniu
    """
}
