/// Lists of languages whose direct speech alone is read.
enum OtherWords {
  static let russian: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили заявляет отметил отметила отметили
      отмечает сообщил сообщила сообщили сообщает добавил добавила добавили пояснил пояснила подчеркнул подчеркнула написал
      написала пишет рассказал рассказала рассказали ответил ответила спросил спросила объяснил объяснила считает уверен
      уверена признался призналась напомнил напомнила предупредил предупредила утверждает уточнил уточнила указал указала
      воскликнул воскликнула пообещал пообещала цитирует передаёт передает заметил заметила подтвердил подтвердила
      """
    ),
    (.according, "словам мнению данным"), (.viewpoint, "для"),
    ([.pronoun, .masculine], "он"), ([.pronoun, .feminine], "она"), ([.pronoun, .plural], "они"),
    ([.pronoun, .firstPerson], "я мы"), (.that, "что"), (.relative, "который которая"),
    (.preposition, "в во на с со к по о об за из у от до для при после"), (.and, "и или"), (.but, "но а"),
    (.subordinator, "когда если потому чтобы"), (.adverb, "также вчера сегодня потом затем уже ещё еще"),
    (.negation, "не"), (.termSign, "называемый называемая под названием слово фильм"),
    (.work, "фильм книга роман песня"),
    (.medium, "агентство газета тасс интерфакс риа"), (.audience, "журналистам журналистов"),
  ]

  static let arabic: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      قال وقال قالت وقالت يقول وتقول تقول أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت صرح وصرح صرحت أوضح وأوضح أوضحت
      وأوضحت أعلن وأعلن أعلنت وأعلنت ذكر وذكر ذكرت وذكرت أشار وأشار أشارت وأشارت كتب وكتب كتبت تابع وتابع قالوا فقال فقالت وتابعت يضيف ويضيف وتضيف تضيف يؤكد ويؤكد ختم وختم وعلق علق وعلقت علقت
      رد ورد ردت وردت وحذر حذر حذرت وحذرت وشدد شدد شددت وشددت واعتبر اعتبر اعتبرت
      """
    ),
    (.that, "إن أن بأن إنه إنها أنه أنها إنهم أنهم"),
    (.preposition, "في من على إلى عن مع بعد قبل خلال منذ للصحفيين للصحافيين لوكالة لقناة لصحيفة"),
    (.relative, "الذي التي"), (.and, "و أو"),
    (.adverb, "ضاحكا ضاحكاً مضيفا مضيفاً قائلا قائلاً قائلة أيضا أيضاً أمس اليوم"), ([.pronoun, .masculine], "هو"),
    ([.pronoun, .feminine], "هي"),
  ]

  static let swedish: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      säger sade sa berättar berättade menar menade skriver skrev förklarar förklarade hävdar svarar svarade tillägger
      tycker uppger konstaterar betonar varnar
      """
    ),
    (.according, "enligt"), ([.pronoun, .masculine], "han"), ([.pronoun, .feminine], "hon"), (.that, "att"),
    (.determiner, "en ett den det de"), (.preposition, "i på av till med om för från vid efter"), (.and, "och"),
    (.but, "men"), (.adverb, "också nu sedan"), ([.auxiliary, .finite], "är var har hade"),
  ]

  static let polish: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      powiedział powiedziała powiedzieli mówi mówił mówiła mówią uważa przekonuje twierdzi przyznał przyznała ocenił oceniła poinformował poinformowała zapowiedział
      zapowiedziała zapewnił zapewniła zapytał zapytała przypomniał przypomniała wyjaśnia podkreśla zaznacza dodają dodał dodała dodaje stwierdził stwierdziła podkreślił podkreśliła
      zaznaczył zaznaczyła wyjaśnił wyjaśniła napisał napisała tłumaczy odpowiedział odpowiedziała oświadczył oświadczyła
      """
    ),
    (.according, "według zdaniem"), (.viewpoint, "dla"), ([.pronoun, .masculine], "on"),
    ([.pronoun, .feminine], "ona"), (.that, "że"),
    (.preposition, "w we na z ze do o po dla przy"), (.and, "i oraz"), (.but, "ale"),
    ([.auxiliary, .finite], "jest był była są"),
  ]
}
