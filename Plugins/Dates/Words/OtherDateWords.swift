internal import Segmentation
internal import Winnow

/// Temporal words of German, Dutch, French, Spanish, Italian and Portuguese (month and weekday names as in CLDR).
enum OtherDateWords {
  static let rows = GermanicDateWords.rows.merging(RomanceDateWords.rows) { first, _ in first }

  static let future: WordSet = """
    wird werden soll sollen will wollen geplant voraussichtlich sera seront va vont devrait devraient prévu prévue será
    serán va van previsto prevista sarà saranno dovrebbe previsto zal zullen gaat verwacht será serão vai vão
    """

  static let beforeYear: WordSet = """
    in im seit jahr jahre jahren bis ab von vor nach um anfang ende mitte en depuis de avant après année fin début desde
    del año entre nel dal del dell anno fino in sinds jaar van tot em desde ano até und et y e en
    """
}
