internal import Segmentation

/// Titles and roles of persons.
enum TitleWords {
  /// Words that stand right before a name and are no part of it.
  static let titles: WordSet = """
    mr mrs ms miss mx dr prof professor sir dame madam president premier minister chancellor senator sen rep
    congressman congresswoman governor gov mayor justice gen colonel col lt lieutenant captain capt maj
    sergeant sgt adm cpl archbishop ayatollah secretary chairman chairwoman ambassador spokesman spokeswoman
    reverend rev pastor coach councillor cllr detective inspector superintendent constable herr frau monsieur madame
    señor señora signor signora bundeskanzler bundeskanzlerin präsident ministerin
    """

  /// Nouns that say what somebody is: heads of roles.
  static let roles: WordSet = """
    president minister chancellor premier senator representative congressman congresswoman governor mayor judge justice
    general colonel lieutenant captain major sergeant admiral commander pope bishop archbishop cardinal rabbi imam
    ayatollah king queen prince princess emperor secretary chairman chairwoman chair chairperson ambassador envoy
    spokesman spokeswoman spokesperson coach manager leader chief director executive officer founder owner partner
    analyst economist professor lecturer researcher scientist historian author writer novelist poet singer actor actress
    artist painter composer musician director producer editor reporter journalist correspondent columnist lawyer
    attorney prosecutor solicitor barrister magistrate sheriff inspector superintendent councillor lawmaker deputy
    politician candidate activist campaigner striker goalkeeper midfielder defender forward winger player captain
    keeper driver rider bowler batsman pilot doctor surgeon nurse engineer architect farmer baker teacher head headteacher
    principal dean rector treasurer commissioner negotiator adviser advisor aide diplomat official president-elect
    dictator monarch tsar sultan emir sheikh dr prof sir dame mr mrs ms ceo cfo coo mp
    """

  static let masculine: WordSet = "mr sir king prince emperor chairman spokesman congressman actor father herr monsieur"
  static let feminine: WordSet = """
    mrs ms miss dame queen princess empress chairwoman spokeswoman congresswoman actress mother frau madame
    """

  /// Words inside a role, before its head.
  static let modifiers: WordSet = """
    prime vice deputy foreign defence defense interior finance health justice former acting chief managing general press
    national security home state senior assistant executive associate first second lord high attorney brigadier rear
    trade labour labor energy transport education agriculture environment economy chairman then ex interim honorary
    head lead team research political medical technical financial operating communications
    """
}
