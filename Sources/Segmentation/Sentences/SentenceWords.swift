/// Closed word classes that tell whether a capital begins a sentence.
enum SentenceWords {
  static let starters: WordSet = """
    the a an this that these those he she it we they i you his her its our their my your there here what when where
    why how who which if in on at by for from to with after before since until while as and but or so yet not no
    then now also however although though because despite during among meanwhile moreover some many most all both
    each every another such only even just once later earlier today yesterday tomorrow
    der die das ein eine er sie es wir ich und aber in im am auf mit von nach bei für doch auch so dort hier
    le la les un une il elle ils elles nous vous je ce cette ces mais et dans sur avec pour par
    el los las una él ella ellos pero en con por para
    gli lo uno ma nel con per
    het een de hij zij wij ik maar en op met voor van
    o os as um uma ele ela eles mas em com
    он она оно они мы вы я это этот эта в на с по и но а за из при для после потом затем однако также все так как что
    кто где когда если у о об от до под
    він вона вони ми ви це цей у та але й за із з для після потім проте також
    ona oni my to ten w na z po i ale za przy dla potem jednak gdy
    han hun den det de vi jag jeg och og men på för med efter men
    ten ta v s ale po pro když
    ο η οι το τα ένας μία αυτός στο στη και αλλά με για από
    bu o bir ve ama ben sen biz onlar
    """

  static let continuers: WordSet = """
      to in on at for and or of by with from as than that who which but
      und oder mit für von zu et ou pour avec y o con para e per con en of met
    """

  static let exclaimedNames: WordSet = "yahoo jeopardy joomla yum ole jeb oliver"

  /// Verbs that report what was said in front of them.
  static let speech: WordSet = """
      said says asked asks wrote writes added adds replied told shouted cried exclaimed wondered joked explained recalled
      sagte sagt fragte fragt rief meinte schrieb a-t-il a-t-elle demande demanda dijo preguntó disse chiese vroeg zei
    """

  static let daysAndZones: WordSet = """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun gmt utc est edt cst cdt mst
    mdt pst pdt bst cet cest et pt eastern pacific central local
    """

  /// Month names and the like in languages that write ordinals with a full stop.
  static let months: WordSet = """
    januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jh
    marts maj desember december
    """

  static let beforeOrdinals: WordSet = "am vom zum bis der dem des den die das im seit zur ab den det de ve po"
}
