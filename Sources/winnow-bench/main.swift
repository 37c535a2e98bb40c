import CICU
import Glibc
import Segmentation
import Winnow

/// `winnow-bench`: the word scanner against ICU's iterator, and the token layer, on text of several scripts. Medians of
/// five interleaved runs; only the ratios mean anything.
let samples: [(name: String, text: String)] = [
  (
    "English",
    "The county will close the old stone bridge on Monday, engineers said: “It isn’t safe,” after 14 divers. "
  ),
  (
    "French",
    "L’été dernier, près d’Orléans, le « Café de l’Europe » a fermé ; 1 200 élèves étaient déçus, a‑t‑on dit. "
  ),
  ("Russian", "Исторический музей впервые открыл для посетителей хранилище, где находится более 200 тысяч предметов. "),
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

func seconds(_ body: () -> Void) -> Double {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start)
  body()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end)
  return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
}

func megabytes(_ bytes: Int, _ times: [Double]) -> Double { Double(bytes) / 1e6 / times.sorted()[times.count / 2] }

func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func rounded(_ number: Double, _ width: Int) -> String {
  let tenths = Int(number * 10 + 0.5)
  return padded(number >= 100 ? "\(Int(number + 0.5))" : "\(tenths / 10).\(tenths % 10)", width)
}

print("words, MB/s          ICU   scanner   ratio    token layer")
let chosen = CommandLine.arguments.dropFirst()
for (name, text) in samples where chosen.isEmpty || chosen.contains(name) {
  var bytes: [UInt8] = []
  while bytes.count < 2_000_000 { bytes += text.utf8 }
  var ends = [Int32](repeating: 0, count: bytes.count)
  var statuses = [UInt8](repeating: 0, count: bytes.count)
  var times: (icu: [Double], scanner: [Double], tokens: [Double]) = ([], [], [])
  var document = Document(id: "bench", bytes: bytes)
  document.language = Language(tag: "en", origin: .option)
  let tokens = TokenExtractor(Settings())
  var segments = WordSegments(reserving: bytes.count)
  for _ in 0..<5 {
    times.icu.append(seconds { _ = cicu_words(bytes, Int32(bytes.count), "", &ends, &statuses) })
    times.scanner.append(seconds { segments.scan(bytes, locale: "") })
    times.tokens.append(seconds { _ = tokens.extract(from: document).count })
  }
  let icu = megabytes(bytes.count, times.icu)
  let scanner = megabytes(bytes.count, times.scanner)
  let line = rounded(icu, 14) + rounded(scanner, 10) + rounded(scanner / icu, 8)
  print(name + line.dropFirst(max(0, name.count - 10)) + rounded(megabytes(bytes.count, times.tokens), 15))
}
