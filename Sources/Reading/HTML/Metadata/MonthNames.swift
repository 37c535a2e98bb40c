/// Names of the months and their short forms as pages of the larger languages write them (CLDR, wide and abbreviated).
enum MonthNames {
  /// 1...12, or nil.
  /// - Parameter word: in lower case, as far as ASCII goes.
  static func month(_ word: [UInt8]) -> Int? { table[word] }

  private static let table: [[UInt8]: Int] = {
    var table: [[UInt8]: Int] = [:]
    for (index, row) in rows.enumerated() {
      for name in row.split(whereSeparator: \.isWhitespace) { table[Array(name.utf8)] = index + 1 }
    }
    return table
  }()

  private static let rows = [
    """
    january jan januar jänner jänner. janvier janv enero ene gennaio gen gennaio janeiro januari stycznia sty styczeń
    января янв Января січня ocak oca leden ledna ianuarie január január tammikuu tammikuuta ιανουαρίου yanvar يناير
    """,
    """
    february feb februar février févr fév febrero febbraio fevereiro fev februari lutego lut luty февраля фев лютого
    şubat şub únor února februarie február helmikuu helmikuuta φεβρουαρίου فبراير
    """,
    """
    march mar märz mrz maerz mars marzo março maart mrt marca marzec марта мар березня mart březen března martie
    március maaliskuu maaliskuuta μαρτίου maret mac مارس
    """,
    """
    april apr avril avr abril abr aprile kwietnia kwi kwiecień апреля апр квітня nisan nis duben dubna aprilie április
    huhtikuu huhtikuuta απριλίου أبريل
    """,
    """
    may mai mayo maggio mag maio mei maja maj мая травня mayıs květen května május toukokuu toukokuuta μαΐου مايو
    """,
    """
    june jun juni juin junio giugno giu junho czerwca cze czerwiec июня июн червня haziran haz červen června iunie
    június kesäkuu kesäkuuta ιουνίου يونيو
    """,
    """
    july jul juli juillet juil julio luglio lug julho lipca lip lipiec июля июл липня temmuz tem červenec července iulie
    július heinäkuu heinäkuuta ιουλίου يوليو
    """,
    """
    august aug août aout agosto ago augustus sierpnia sie sierpień августа авг серпня ağustos ağu srpen srpna augusti
    augusztus elokuu elokuuta αυγούστου agustus أغسطس
    """,
    """
    september sep sept septembre septiembre settembre set setembro września wrz wrzesień сентября сен сент вересня eylül
    eyl září septembrie szeptember syyskuu syyskuuta σεπτεμβρίου سبتمبر
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out października paź październik октября окт жовтня ekim
    eki říjen října octombrie október lokakuu lokakuuta οκτωβρίου أكتوبر
    """,
    """
    november nov novembre noviembre novembro listopada lis listopad ноября ноя листопада kasım kas listopadu noiembrie
    marraskuu marraskuuta νοεμβρίου نوفمبر
    """,
    """
    december dec dez dezember décembre déc diciembre dic dicembre dezembro desember des grudnia gru grudzień декабря дек
    грудня aralık ara prosinec prosince decembrie joulukuu joulukuuta δεκεμβρίου desember ديسمبر
    """,
  ]
}
