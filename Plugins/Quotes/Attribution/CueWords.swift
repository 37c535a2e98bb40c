internal import Segmentation
internal import Winnow

/// Verbs that report speech, and the closed classes around them.
enum CueWords {
  /// Saying and its kin: they report even without marks.
  static let saying: WordSet = """
    said says say saying told tells tell telling added adds adding explained explains explaining announced announces
    announcing insisted insists insisting claimed claims claiming stated states stating argued argues arguing warned
    warns warning noted notes noting replied replies replying answered responded responds admitted admits admitting
    denied denies denying confirmed confirms confirming declared declares declaring reported reports reporting
    suggested suggests suggesting acknowledged acknowledges asserted asserts testified testifies wrote writes writing
    tweeted posted predicted predicts complained complains conceded concedes revealed reveals recalled recalls remarked
    commented comments concluded concludes continued continues mentioned observed pointed stressed stresses emphasised
    emphasized emphasises emphasizes reiterated maintained maintains contended contends quipped joked shouted yelled
    whispered muttered asked asks asking wondered
    sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint berichtete berichtet kündigte fügte teilte
    schrieb schreibt warnte warnt forderte fordert kritisierte bestätigte räumte ergänzte antwortete fragte behauptete
    dit disait déclare déclaré déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté précise
    précisé souligne souligné estime estimé annonce annoncé assure assuré indique indiqué répond répondu rappelle
    dijo dice decía afirmó afirma explicó explica añadió agregó aseguró asegura declaró señaló indicó anunció advirtió
    manifestó respondió sostuvo comentó
    detto disse dice ha affermato afferma spiegato spiega aggiunto aggiunge dichiarato dichiara annunciato
    zei zegt zeiden aldus verklaarde vertelde vertelt meldde stelde voegde
    disse diz afirmou afirma explicou explica acrescentou declarou anunciou
    """

  /// Verbs that report when marks stand in their clause.
  static let reporting: WordSet = """
    vowed vows vowing threatened threatens threatening called calls calling urged urges urging demanded demands
    demanding promised promises promising pledged pledges accused accuses accusing described describes describing
    believes believed thinks thought hopes hoped fears feared wants wanted feels felt considers considered dismissed
    dismisses criticised criticized condemned condemns praised praises blamed blames spoke speaks speaking talked
    boasted bragged labelled labeled labels branded dubbed termed denounced committed agreed agrees refers referred
    expressed expresses voiced welcomed hailed rejected questioned cited cites quoted quotes quote
    """

  static let pronouns: WordSet = """
    he she they it i we you who er sie wir ich il elle ils elles je nous él ella ellos ellas lui lei loro hij zij ze ele
    ela eles elas
    """
  static let masculine: WordSet = "he him er il él lui hij ele"
  static let feminine: WordSet = "she her elle ella lei zij ela"

  /// Words that may stand between a subject and its verb.
  static let between: WordSet = """
    has have had is was were are also then later earlier recently previously now still reportedly publicly repeatedly
    once further ever already never just simply hat habe haben wurde auch aussi también anche heeft ook not be been
    """

  /// Words that begin another clause or phrase, at which a noun phrase ends.
  static let clauseWords: WordSet = """
    that and but when while as after before because where although though if which whether since until so or than then
    dass und aber als während nachdem weil wenn que et mais quand lorsque y pero cuando che e ma quando dat en maar toen
    """

  /// Prepositions at which a noun phrase behind an inverted verb ends.
  static let prepositions: WordSet = """
    in on at to by during with from into about over under through against amid via per after before
    am im beim auf bei nach mit vor dans sur lors en durante tras con nel alla durante op bij tijdens em
    """

  static let that: WordSet = "that dass que che dat"
  static let according: WordSet = "according laut zufolge selon según secondo volgens segundo"
  static let addressed: WordSet = "told tell tells telling"
  static let articles: WordSet = "the a an der die das ein eine le la les l un une el los las il lo gli de het o os as"
}
