/// Words of the heads of articles: who wrote it, when it was published, keys of news databases.
enum HeadWords {
  /// A line that begins with one of these and goes on with names is a byline.
  static let bylineStarts: WordSet = "by von par por di door av af autor autorin auteur autore author από da текст"

  /// Small words between the names of a byline.
  static let bylineJoins: WordSet = """
    and in for with und in für mit et à pour avec y en para e a per con en te och i dla w и в και και de del of from
    """

  /// What may stand on a line of its own beside a date.
  static let published: WordSet = """
    published posted first date released issued created on at the of um uhr von vom am pm a.m p.m a.m. p.m. noon midnight
    veröffentlicht erschienen stand publié publiée le mis en ligne à heures h publicado publicada el las a às em
    pubblicato il alle ore gepubliceerd op om uur opublikowano data godz опубликовано в г año de del د
    δημοσιεύτηκε publicerad publisert
    gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst kst msk et ct mt pt hkt sgt aest aedt eet eest
    """

  static let updated: WordSet = """
    updated modified last edited aktualisiert aktualisierung zuletzt actualizado actualizada actualisé modifié mis jour
    à aggiornato atualizado bijgewerkt zaktualizowano aktualizacja обновлено uppdaterad oppdatert update
    """

  /// Keys before a colon, as news databases and exports write them.
  static let titleKeys: WordSet = """
    headline title titel überschrift schlagzeile titre título titulo titolo kop tytuł заголовок τίτλος hd
    """
  static let bylineKeys: WordSet = """
    byline author authors autor autorin auteur autore auteurs by writer reporter автор συντάκτης
    """
  static let dateKeys: WordSet = """
    date dateline published datum fecha data дата pubdate pub ημερομηνία load-date
    """
  static let otherKeys: WordSet = """
    length section edition url link publication newspaper source quelle subject keywords language page words category
    copyright wordcount dateline body text rubrik ressort id lead highlight graphic
    """

  /// Capitals before a dash that are no place.
  static let noPlaces: WordSet = """
    update updated breaking exclusive note warning live watch video opinion analysis explainer review interview photo
    photos correction clarification editor editors editorial comment factbox timeline faq question answer part chapter step
    day week year section summary conclusion introduction tip tips read more advertisement urgent alert news report
    eilmeldung anzeige kommentar interview meinung hinweis achtung foto exklusiv actualité vidéo avis dernière última
    hora opinión vídeo ultimora esclusiva срочно видео фото обновлено молния who what when where why how pros cons
    """

  /// Words of short lines that are no headlines: captions, times of reading, buttons.
  static let noHeadlines: WordSet = """
    ago read image images photo photos picture credit credits copyright getty menu login log sign home share skip ©
    """

  /// Words of banners: a text full of them is no article.
  static let banner: WordSet = """
    cookie cookies privacy consent gdpr javascript newsletter subscribe subscription unsubscribe datenschutz einwilligung
    confidentialité consentement privacidad consentimiento privacidade prywatności browser advertising
    """
}
