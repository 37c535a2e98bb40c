internal import Segmentation

/// Words at the ends of companies' names.
enum CompanyForms {
  /// Legal forms: a run of capitals before one is a company.
  static let legal: WordSet = "plc ltd inc corp gmbh llc llp oyj oy n.v s.a s.p.a b.v"
  /// Legal forms that are words or abbreviations of other things unless all their letters are capitals.
  static let upper: WordSet = "ab ag sa nv bv asa spa kg"
  /// What else companies call themselves behind the word that they are known by.
  static let tails: WordSet = """
    foods holdings group industries technologies capital partners motors airlines airways pharmaceuticals energy systems
    brands stores entertainment studios pictures steel oil software networks electric electronics media logistics labs
    robotics solutions breweries company corporation limited glass semiconductors shipping mining resources ventures
    """

  static func isLegal(_ token: Token) -> Bool {
    guard token.shape.contains(.capitalized) else { return token.key == plc }
    return legal.contains(token.key) || token.shape.contains(.allUpper) && upper.contains(token.key)
  }

  private static let plc = WordKey("plc")
}
