/// What a word can do around reported speech: the closed classes, the verbs that report, a few kinds of noun.
///
/// A shallow analysis stands on these alone: no word outside the lists has a class but by its ending.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  // MARK: - Verbs that report

  /// Saying: a clause may follow without `that`.
  static let say = Self(bit: 0)
  /// Saying with a thing for its object: a clause needs `that`, or a subject and a verb of its own.
  static let report = Self(bit: 1)
  /// Belief, feeling, knowledge.
  static let think = Self(bit: 2)
  /// Reports only what stands between marks: called, described, dubbed.
  static let label = Self(bit: 3)
  /// An infinitive is what was said: vowed to, urged him to.
  static let urge = Self(bit: 4)
  /// The one spoken to stands next to the verb: told Reuters.
  static let addressed = Self(bit: 5)
  /// Its bare object is what was said: denied the charge.
  static let object = Self(bit: 6)
  /// `according to`, `laut`, `selon`.
  static let according = Self(bit: 7)
  /// Follows its noun: `zufolge`.
  static let postposed = Self(bit: 8)
  /// `quoted as saying`, `cited`.
  static let quoting = Self(bit: 9)

  // MARK: - Forms

  static let ing = Self(bit: 10)
  static let past = Self(bit: 11)
  /// Infinitive and plural present; often a noun too.
  static let base = Self(bit: 12)
  /// Third person present; often a plural noun too.
  static let thirdPerson = Self(bit: 13)
  /// Some other verb with a subject of its own.
  static let finite = Self(bit: 14)
  static let auxiliary = Self(bit: 15)
  static let be = Self(bit: 16)
  static let modal = Self(bit: 17)

  // MARK: - Closed classes

  static let adverb = Self(bit: 18)
  static let negation = Self(bit: 19)
  static let determiner = Self(bit: 20)
  static let pronoun = Self(bit: 21)
  static let masculine = Self(bit: 22)
  static let feminine = Self(bit: 23)
  static let plural = Self(bit: 24)
  static let firstPerson = Self(bit: 25)
  static let relative = Self(bit: 26)
  static let that = Self(bit: 27)
  static let preposition = Self(bit: 28)
  static let and = Self(bit: 29)
  static let but = Self(bit: 30)
  static let subordinator = Self(bit: 31)
  static let question = Self(bit: 32)
  static let to = Self(bit: 33)
  static let of = Self(bit: 34)

  // MARK: - Nouns and others

  /// Weekdays, months, `yesterday`.
  static let time = Self(bit: 35)
  /// Signs of a label: so-called, known as, the term.
  static let termSign = Self(bit: 36)
  /// What has a title: film, book, song.
  static let work = Self(bit: 37)
  /// Agencies and papers, which pass on what others say.
  static let medium = Self(bit: 38)
  /// Statement, letter, report.
  static let speechNoun = Self(bit: 39)
  /// Somebody to whom words are spoken: reporters, journalists.
  static let audience = Self(bit: 40)
  /// A noun for one who speaks: spokesman, minister, mayor.
  static let role = Self(bit: 41)
  /// Mr, Dr, Frau.
  static let title = Self(bit: 42)
  static let possessive = Self(bit: 43)
  /// A verb whose plain forms are nouns as well: claim, report, show.
  static let nominal = Self(bit: 44)
  /// The plainest verbs of saying, whose clause may have a verb that no list knows.
  static let plain = Self(bit: 45)
  /// Plural without s: people, police.
  static let pluralNoun = Self(bit: 46)

  /// Reports behind a quotation alone: “Go,” she began.
  static let voice = Self(bit: 47)

  /// `so Krüger`: no verb, and only a name or noun right behind it speaks.
  static let particle = Self(bit: 48)

  /// A pronoun that is never a subject: `ihm`, `sich`.
  static let oblique = Self(bit: 49)
  /// Opens a clause that names the source of the next: `as Ruiz said, …`.
  static let conformity = Self(bit: 50)
  /// A time that is nobody's name.
  static let weekday = Self(bit: 51)
  /// A past that is no participle: fell, took.
  static let preterite = Self(bit: 52)
  /// The verb behind which a noun phrase is the subject of what was said, whatever follows: say.
  static let bare = Self(bit: 53)
  /// Makes a number less sure: about, at least, more than.
  static let approximate = Self(bit: 54)
  static let numeral = Self(bit: 55)
  /// The one spoken to may stand next to the verb, in front of `that`: warned Reuters that.
  static let addressable = Self(bit: 57)
  /// A mood that says that somebody else says so: `sei`, `habe`.
  static let subjunctive = Self(bit: 56)

  /// Opens a sentence with the one whose view it gives: `pour`, `für`.
  static let viewpoint = Self(bit: 58)

  /// Whose infinitive is done again and again: `used to say`, `likes to say`.
  static let habit = Self(bit: 59)

  /// Ties a reason or condition to what was said: because, if.
  static let reason = Self(bit: 60)

  /// Reports with its particle alone: point out.
  static let phrasal = Self(bit: 61)

  /// An article that opens no subject: den, dem, einen.
  static let accusative = Self(bit: 62)

  static let cue: Self = [.say, .report, .think, .urge, .label, .object, .voice]
  static let speech: Self = [.say, .report]
}
