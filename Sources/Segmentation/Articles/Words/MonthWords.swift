/// Names of months and weekdays as they stand in the heads of articles, full and short, from CLDR 42's calendars.
enum MonthWords {
  /// Number of the month that a word names in any of the languages, 1...12. No word names two.
  static func month(_ key: WordKey) -> Int? { months[key] }

  static func isWeekday(_ key: WordKey) -> Bool { weekdays.contains(key) }

  private static let months = WordMap<Int>([
    """
    january jan januar jänner jänn janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty stycz январь \
    января янв ιανουαρίου ιαν يناير जनवरी jan. leden ledna ocak tammikuu tammikuuta ianuarie січня
    """: 1,
    """
    february feb februar feber février févr fevrier fév febrero febbraio febb fevereiro fev februari luty lutego lut \
    февраль февраля фев февр φεβρουαρίου φεβ فبراير फ़रवरी फरवरी únor února şubat helmikuu helmikuuta februarie лютого
    """: 2,
    """
    march mar märz mrz mars marzo março maart mrt marzec marca марта март мар μαρτίου μαρ مارس मार्च březen března \
    mart maaliskuu maaliskuuta marts martie березня
    """: 3,
    """
    april apr avril avr abril abr aprile kwiecień kwietnia kwi апреля апрель апр απριλίου απρ أبريل ابريل अप्रैल duben \
    dubna nisan huhtikuu huhtikuuta aprilie квітня
    """: 4,
    """
    may mai mayo maggio mag maio mei maj maja май мая μαΐου μαϊ μάιος مايو मई květen května mayıs toukokuu \
    toukokuuta травня
    """: 5,
    """
    june jun juni juin junio giugno giu junho czerwiec czerwca cze июнь июня июн ιουνίου ιουν يونيو जून červen června \
    haziran kesäkuu kesäkuuta iunie червня
    """: 6,
    """
    july jul juli juillet juil julio luglio lug julho lipiec lipca lip июль июля июл ιουλίου ιουλ يوليو जुलाई červenec \
    července temmuz heinäkuu heinäkuuta iulie липня
    """: 7,
    """
    august aug août aout agosto ago augustus sierpień sierpnia sie август августа авг αυγούστου αυγ أغسطس अगस्त srpen \
    srpna ağustos elokuu elokuuta augusti серпня
    """: 8,
    """
    september sept sep septembre septiembre settembre sett set setembro wrzesień września wrz сентябрь сентября сен \
    сент σεπτεμβρίου σεπ سبتمبر सितंबर सितम्बर září eylül syyskuu syyskuuta septembrie вересня
    """: 9,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out październik października paź октябрь октября окт \
    οκτωβρίου οκτ أكتوبر اكتوبر अक्टूबर अक्तूबर říjen října ekim lokakuu lokakuuta octombrie жовтня
    """: 10,
    """
    november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб νοεμβρίου νοε نوفمبر नवंबर \
    नवम्बर kasım marraskuu marraskuuta noiembrie листопада
    """: 11,
    """
    december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru декабрь декабря \
    дек δεκεμβρίου δεκ ديسمبر दिसंबर दिसम्बर prosinec prosince aralık joulukuu joulukuuta decembrie грудня
    """: 12,
  ])

  private static let weekdays: WordSet = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
    lunedì martedì mercoledì giovedì venerdì sabato domenica gio
    segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira seg ter qua
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
    δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
    """
}
