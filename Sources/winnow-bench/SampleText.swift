import Segmentation
import Winnow

/// Text to measure on.
enum SampleText {
  static let scripts: [(name: String, text: String)] = [
    (
      "English",
      "The county will close the old stone bridge on Monday, engineers said: “It isn’t safe,” after 14 divers. "
    ),
    (
      "French",
      "L’été dernier, près d’Orléans, le « Café de l’Europe » a fermé ; 1 200 élèves étaient déçus, a‑t‑on dit. "
    ),
    (
      "Russian",
      "Исторический музей впервые открыл для посетителей хранилище, где находится более 200 тысяч предметов. "
    ),
    (
      "Arabic",
      "قالت وزارة النقل يوم الثلاثاء إن خط القطار الجديد سيبدأ العمل في بداية العام المقبل بعد تأخير دام عامين. "
    ),
    ("Hindi", "परिवहन मंत्रालय ने मंगलवार को कहा कि नई रेल लाइन अगले साल की शुरुआत में काम करना शुरू कर देगी। "),
    ("Korean", "교통부는 화요일 새 철도 노선이 내년 초에 운행을 시작할 것이라고 밝혔다. 요금은 아직 정해지지 않았다. "),
    ("Japanese", "県立図書館は来月から、平日の開館時間を午後十時まで延長すると発表した。要望が多く寄せられていたという。"),
    ("Chinese", "交通部周二表示，新的铁路线将于明年初开始运营，票价尚未确定。来自日本的专家将参加十月的试验。"),
    ("Thai", "กระทรวงคมนาคมกล่าวเมื่อวันอังคารว่ารถไฟสายใหม่จะเริ่มให้บริการในต้นปีหน้าหลังจากล่าช้าไปสองปี "),
    ("emoji", "What a match 🎉🎉 we won 3:1 👏🏽 thanks to @keeper 🧤 and the fans 👨‍👩‍👧 see you on Saturday ❤️ #united 🇫🇮 "),
  ]

  /// The text again and again, cut off at `size` bytes or whole.
  static func repeated(_ text: [UInt8], _ size: Int, isCut: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < size { bytes += isCut ? text.prefix(size - bytes.count)[...] : text[...] }
    return bytes
  }

  static func document(_ bytes: [UInt8], language: String) -> Document {
    var document = Document(id: "bench", bytes: bytes)
    document.language = Language(tag: language, origin: .option)
    return document
  }
}
