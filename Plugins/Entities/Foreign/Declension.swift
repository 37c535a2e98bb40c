internal import Segmentation
internal import Winnow

/// How a language declines names: which endings lead back to the form that lists have, and which ones to cut so that all
/// forms of a name are alike.
struct Declension: Sendable {
  private struct Rule: Sendable {
    var ending: [UInt8]
    var bases: [[UInt8]]
  }

  /// Bytes that must be left of a word for its stem; two thirds of them where a list decides.
  private let shortest: Int
  /// By the last byte of the ending.
  private let rules: [[Rule]]
  /// By their last byte, longest first.
  private let endings: [[[UInt8]]]

  static let none = Declension(forms: "", endings: "")

  let isEmpty: Bool

  /// - Parameters:
  ///   - forms: `ending=base/base`, a hyphen for a base with nothing in the ending's place.
  ///   - endings: what is cut off for `stem`.
  ///   - shortest: bytes that must be left of a word.
  init(forms: String, endings: String, shortest: Int = 3) {
    self.shortest = shortest
    let rules = forms.split(whereSeparator: \.isWhitespace).map { form in
      let sides = form.split(separator: "=")
      return Rule(
        ending: Array(sides[0].utf8),
        bases: sides[1].split(separator: "/").map { $0 == "-" ? [] : Array($0.utf8) })
    }
    let endings = Vocabulary.endings(endings).sorted { $0.count > $1.count }
    isEmpty = rules.isEmpty
    self.rules = (0..<256).map { byte in rules.filter { $0.ending.last == UInt8(byte) } }
    self.endings = (0..<256).map { byte in endings.filter { $0.last == UInt8(byte) } }
  }

  /// Keys of the forms that a word may come from.
  func bases(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [WordKey] {
    rules[Int(bytes[end - 1])].filter { has(bytes, start, end, $0.ending, shortest - shortest / 3) }.flatMap { rule in
      rule.bases.map { base in
        let form = Array(bytes[start..<end - rule.ending.count] + base)
        return WordKey(form, 0, form.count)
      }
    }
  }

  /// What lists say of the forms that a word may come from.
  func classes(_ bytes: [UInt8], _ start: Int, _ end: Int, _ look: (WordKey) -> NameClasses) -> NameClasses {
    var classes: NameClasses = []
    for rule in rules[Int(bytes[end - 1])] where has(bytes, start, end, rule.ending, shortest - shortest / 3) {
      let stem = bytes[start..<end - rule.ending.count]
      for base in rule.bases {
        let form = Array(stem + base)
        classes.formUnion(look(WordKey(form, 0, form.count)))
      }
    }
    return classes
  }

  /// The key of what all forms of a word begin with.
  func stem(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WordKey {
    let ending = endings[Int(bytes[end - 1])].first { has(bytes, start, end, $0, shortest) }
    return WordKey(bytes, start, end - (ending?.count ?? 0))
  }

  /// Words and what their forms begin with.
  func set(_ text: String) -> WordSet {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let stems = words.map { word in
      let bytes = Array(word.utf8)
      let ending = endings[Int(bytes[bytes.count - 1])].first { has(bytes, 0, bytes.count, $0, shortest) }
      return String(decoding: bytes.dropLast(ending?.count ?? 0), as: UTF8.self)
    }
    return WordSet(words + stems)
  }

  private func has(_ bytes: [UInt8], _ start: Int, _ end: Int, _ ending: [UInt8], _ shortest: Int) -> Bool {
    guard end - start >= ending.count + shortest else { return false }
    return bytes[end - ending.count..<end].elementsEqual(ending)
  }
}

extension Declension {
  static let polish = Declension(
    forms: """
      a=- u=-/o owi=- em=-/e iem=- ie=-/a y=a/- i=a/- ę=a ą=a/- owa=ów owu=ów owem=ów owie=ów nia=ń niu=ń niem=ń dniu=deń
      dnia=deń ii=ia ię=ia ią=ia ji=ja ce=ka dze=ga rze=ra/r le=ła/ł cie=ta/t dzie=da/d ach=y/e/i/a ami=y/e/i om=y/e/i
      szech=chy czech=cy ic=ice odzi=ódź odzią=ódź iu=- ia=- skiej=ska ską=ska skiego=ski skim=ski skiemu=ski iej=a ym=y/e ego=y/e ej=a emu=y/e an=any
      """,
    endings: "iego iemu iej ej ego emu im ym owi em iem iom ą ę y i a u e ie ach ami ów o")

  static let czech = Declension(
    forms: """
      ě=a/-/o u=a/-/o y=a/- ou=a/á em=-/o a=-/o e=-/a/ha i=e/-/a ích=y/e ách=y/e/a ech=y ce=ka ze=ha ře=ra/r dni=deň dně=deň
      zni=zeň zně=zeň rci=rec dci=dec rce=rec dce=dec ovi=- é=á ém=ý/é ého=ý/é ic=ice an=any
      """,
    endings: "ovi ové ou á é ý ého ému ým ém em ům ích ami a i y u e ě o ho")

  static let finnish = Declension(
    forms: """
      n=- ssa=- ssä=- sta=- stä=- lla=- llä=- lta=- ltä=- lle=- ksi=- a=- ä=- na=- nä=- an=- än=- en=-/e on=- un=- yn=- ön=-
      in=- iin=- issa=- issä=- ista=- istä=- elle=e/i elta=e/i eella=e eelle=e eelta=e een=e/i hdessa=hti hdestä=hti hden=hti hteen=hti ellä=i ella=i/e ellä=i/e eltä=i hun=- hin=- ngin=nki
      ngissä=nki ngistä=nki nkiin=nki seen=nen sen=nen ssaan=- ssään=- aan=a ään=ä oon=o uun=u yyn=y öön=ö
      """,
    endings: """
      n ssa ssä sta stä lla llä lta ltä lle ksi na nä a ä en in iin issa issä nen sen sella sellä selle seen sta stä
      """)

  /// Genitives in `s`.
  static let scandinavian = Declension(forms: "s=-", endings: "s")

  static let ukrainian = Declension(
    forms: """
      и=а/- і=а/-/о/я/ь у=а/-/о ю=я/ь ї=я ією=ія ею=я ою=а ом=-/о ем=ь/е ові=- а=-/о я=ь/е єва=їв єві=їв євом=їв ова=ів ові=ів
      овом=ів зі=га ці=ка/ць сі=ха ах=и ям=я ії=ія ію=ія ці=ець ця=ець ому=ий ім=ий ого=ий/ого ій=а ої=а ях=і цях=ці
      """,
    endings: "ського ському ський ська ської ську ською ого ому им ою ої ій ем ом ові еві єм ів а у і и о е є я ю й ь",
    shortest: 6)

  static let russian = Declension(
    forms: """
      и=я/а/ь/- е=а/-/я/о у=а/-/о ю=я/ь ы=а/- ой=а ей=я ом=-/о ем=ь/й а=-/о я=ь/й ии=ия ию=ия ией=ия
      """,
    endings: "ого ому ым им ой ою ую ом ем ей а у е и ы о я ю й ь", shortest: 6)
}
