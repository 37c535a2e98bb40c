/// Closed word classes that decide where a name begins, goes on or ends.
enum NameWords {
  /// Words whose capital at the start of a sentence says nothing.
  static let starters: WordSet = """
    a an the this that these those my your his her its our their he she it we they i you who what which when where why
    how if in on at by for from to of with without within under over after before since until while as and but or nor
    so yet not no there here then now also however although though because despite during among between both each
    every all some any many most few several such more less other another one two three four five six seven eight
    nine ten is are was were be been has have had do does did will would can could may might must shall should said
    says speaking noting according asked earlier later today yesterday tomorrow meanwhile moreover still even just
    only once again first second third last next new separately please read see let
    der die das ein eine einer und oder aber in im am an auf mit von zu nach bei für über unter er sie es wir ihr ich
    le la les un une des du de et ou mais dans sur avec pour par il elle ils elles nous vous je ce cette ces
    el los las una unos unas y o pero en con por para él ella ellos nosotros
    il lo gli uno e ma nel con per di da su
    gestern heute morgen hier aujourd'hui ayer hoy ieri oggi ontem hoje gisteren vandaag
    вчера сегодня завтра его её их по к вчора сьогодні χθες σήμερα ο η το οι τα
    """

  /// Those of the starters that names begin with, too.
  static let openers: WordSet = "new first second third saint los las san le la el"

  /// Particles inside names of persons and places: between two capitalised words.
  static let particles: WordSet = """
    van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten zu zum zur af av y e
    """

  /// Heads after which `of` and `for` go on with the name.
  static let institutions: WordSet = """
    association university ministry department bank house republic kingdom council court board bureau office
    institute federation confederation union league organization organisation commission committee college school
    church bay gulf cape strait sea isle state states city government society academy chamber museum library centre
    center agency authority party army front movement group network alliance secretary bill order
    assembly senate parliament journal treaty battle war siege armistice articles declaration act university faculty
    hospital province duchy county review bank standards knights speaker ministers office minister governor duke earl
    """

  static let suffixes: WordSet = "jr sr ii iii iv phd md"
}
