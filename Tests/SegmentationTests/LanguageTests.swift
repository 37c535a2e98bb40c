import Segmentation
import Testing
import Winnow

@Suite struct LanguageTests {
  static let sentences: KeyValuePairs = [
    "en": "The council voted against the plan late on Tuesday.",
    "de": "Der Stadtrat stimmte am Dienstag gegen den Plan.",
    "fr": "Le conseil municipal a voté contre le projet mardi soir.",
    "es": "El ayuntamiento votó contra el proyecto el martes por la noche.",
    "it": "Il consiglio comunale ha votato contro il progetto martedì sera.",
    "pt": "A câmara municipal votou contra o projeto na terça-feira à noite.",
    "nl": "De gemeenteraad stemde dinsdagavond tegen het plan.",
    "pl": "Rada miasta zagłosowała we wtorek przeciwko temu projektowi.",
    "sv": "Kommunfullmäktige röstade mot förslaget sent på tisdagen.",
    "da": "Byrådet stemte imod forslaget sent tirsdag aften, og det blev ikke vedtaget.",
    "cs": "Městské zastupitelstvo v úterý večer hlasovalo proti návrhu.",
    "fi": "Kaupunginvaltuusto äänesti ehdotusta vastaan myöhään tiistaina.",
    "hu": "A városi tanács kedden este a javaslat ellen szavazott.",
    "ro": "Consiliul local a votat marți seara împotriva proiectului.",
    "tr": "Belediye meclisi salı akşamı tasarıya karşı oy kullandı.",
    "ru": "Городской совет во вторник вечером проголосовал против плана.",
    "uk": "Міська рада у вівторок увечері проголосувала проти плану.",
    "bg": "Общинският съвет гласува във вторник вечерта против плана.",
    "el": "Το δημοτικό συμβούλιο ψήφισε κατά του σχεδίου την Τρίτη.",
    "ar": "صوت مجلس المدينة ضد الخطة مساء يوم الثلاثاء.",
    "fa": "شورای شهر سه‌شنبه شب به این طرح رأی منفی داد.",
    "he": "מועצת העיר הצביעה ביום שלישי נגד התוכנית.",
    "hi": "नगर परिषद ने मंगलवार को योजना के ख़िलाफ़ मतदान किया।",
    "ja": "市議会は火曜日の夜、計画に反対する決議をした。",
    "zh": "市议会星期二晚上投票反对该计划。",
    "ko": "시의회는 화요일 밤 계획에 반대하는 표결을 했다.",
    "th": "สภาเมืองลงมติไม่เห็นด้วยกับแผนเมื่อคืนวันอังคาร",
  ]

  @Test(arguments: sentences.map { ($0.key, $0.value) })
  func oneSentenceIsEnough(_ tag: String, _ sentence: String) {
    #expect(LanguageDetector.language(of: Array(sentence.utf8)) == tag)
  }

  @Test(arguments: ["", " \n", "123 456", "…!?", "x", "qwrtp zxcvb plmkn"])
  func abstainsWhereNothingShows(_ text: String) {
    #expect(LanguageDetector.language(of: Array(text.utf8)) == nil)
  }

  /// A few words of another language, a menu in front, and a text longer than what is sampled.
  @Test func mostOfTheTextDecides() {
    let german = String(repeating: "Der Bus fuhr nicht, und wir gingen zu Fuß nach Hause. ", count: 2000)
    #expect(LanguageDetector.language(of: Array(("Home About us Read more Sign in " + german).utf8)) == "de")
    #expect(LanguageDetector.language(of: Array("Er sagte: “Never mind.” Dann ging er nach Hause.".utf8)) == "de")
  }

  @Test func thePipelineFillsInWhatIsMissing() throws {
    let pipeline = try Pipeline(from: Catalog([TokenExtractor.self], languages: LanguageDetector.self))
    var document = Document(id: "a", text: "Der Bus fuhr nicht, und wir gingen zu Fuß.")
    #expect(pipeline.annotate(document).language == Language(tag: "de", origin: .detected))
    document.language = Language(tag: "nl", origin: .page)
    #expect(pipeline.annotate(document).language == Language(tag: "nl", origin: .page))
  }
}
