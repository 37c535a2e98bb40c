internal import Segmentation

extension Vocabulary {
  static let polish = Vocabulary(
    heads: Declension.polish.set(
      """
      ministerstwo ministerstwa ministerstwie uniwersytet politechnika akademia szkoła instytut bank komisja komisji rada parlament
      urząd komenda komendy prokuratura sąd sądu straż policja policji szpital fundacja stowarzyszenie związek partia platforma
      koalicja konfederacja prawo sojusz stronnictwo trybunał agencja agencji zakład zakłady huta kopalnia spółka grupa klub
      zarząd muzeum teatr filharmonia telewizja radio gazeta dziennik kurier towarzystwo izba federacja liga
      wydawnictwo opera orkiestra biblioteka hospicjum przedszkole liceum wyższa inspekcja inspektorat centrum kasa unia organizacja fc ks gks mks kks mzks rks śks zks inc sa holding
      """),
    smallHeads: "",
    placeHeads:
      "ulica ulicy aleja alei plac placu park góra jezioro zamek rynek rondo most osiedle osiedlu wyspa wyspy",
    endPlaces: "",
    placeEndings: [],
    offices: "",
    organizations: Declension.polish.set(
      """
      sejm senat pkp pzu orlen lotos tvn tvp polsat onet allegro żabka budimex tauron enea energa nato kreml interpol europol
      rzeczpospolita wyborcza reuters bbc cnn facebook google netflix legia lech cracovia jagiellonia pogoń zagłębie śląsk piast lechia widzew eurostat frontex policja
      """),
    organizationEndings: [],
    organizationCues: Declension.polish.set(
      """
      firma firmy firmę spółka spółki spółce koncern producent operator agencja portal dziennik tygodnik gazeta sieć związkowcy
      piłkarze kibice zawodnicy klub drużyna przewoźnik wykonawca bank stacja dewelopera deweloper partia marka grupa
      """),
    cueEndings: [],
    roles: Declension.polish.set(
      """
      prezydent prezydenta prezydentem premier premiera minister ministra ministrem ministrowi ministerka wiceminister wicepremier
      burmistrz burmistrza wójt starosta wojewoda marszałek rzecznik rzecznika rzeczniczka prezes prezesa prezeska wiceprezes
      dyrektor dyrektorka dyrektora radny radna radnego poseł posłanka posła senator senatorka europoseł przewodniczący
      przewodnicząca przewodniczącego szef szefowa szefa lider liderka trener trenera trenerka napastnik bramkarz obrońca pomocnik
      kapitan selekcjoner profesor prof dr doktor ekspert ekspertka ekonomista ekonomistka analityk analityczka sędzia
      prokurator adwokat mecenas ksiądz biskup papież król królowa kanclerz ambasador generał gen komisarz komendant
      nadkomisarz aspirant sekretarz reżyser pisarz pisarka aktor aktorka artysta historyk historyczka lekarz lekarka
      mieszkaniec mieszkanka właściciel właścicielka pan pani panu panią państwo zegarmistrz student studentka wiceprezydent
      kierownik kierowniczka krytyk krytyczka piosenkarz piosenkarka reżyserka poeta poetka malarz malarka naukowiec badacz badaczka
      świadek oskarżony oskarżona policjant policjantka strażak ratownik sprinter sprinterka tenisista tenisistka skoczek mistrz mistrzyni autor autorka współwłaściciel przedsiębiorca rolnik nauczyciel nauczycielka sołtys zawodnik
      """),
    roleEndings: [],
    placeWords: "w we nad pod koło",
    weakPlaceWords: "z ze do na od przez spod",
    saying: """
      powiedział powiedziała mówi mówił mówiła dodał dodała dodaje oświadczył oświadczyła stwierdził stwierdziła poinformował
      poinformowała informuje podkreślił podkreśliła podkreśla zaznaczył zaznaczyła tłumaczył tłumaczyła tłumaczy wyjaśnił
      wyjaśniła wyjaśnia zapowiedział zapowiedziała ocenił oceniła ocenia uważa przyznał przyznała twierdzi ostrzega ostrzegł
      apeluje zapewnił zapewniła zapewnia napisał napisała skomentował skomentowała spotkał spotkała odpowiedział odpowiedziała
      """,
    according: "według zdaniem wg",
    articles: "",
    starters: """
      w we z ze na nad pod po przed przez przy do od dla o u bez za między obok i a ale lub oraz więc jednak jak gdy kiedy że
      aby żeby jeśli jeżeli bo ponieważ to ta ten te ci tam tu tak nie tylko też także już jeszcze teraz wczoraj dziś dzisiaj
      jutro on ona ono oni one my wy ja jego jej ich jest są był była było będzie będą co kto gdzie dlaczego czy każdy wszyscy
      wszystko inny inne dwa trzy cztery pięć sto tym tej tego mimo podczas dzięki około ponad następnie później potem
      """,
    joiners: "de van von der im św",
    tails: "",
    adjectives: endings("ski ska skie skiego skiej skim cki cka ckie ckiego ckiej ny na ne nego nej wy wa wej wego"),
    familyNames: endings(
      """
      ski ska skiego skiej skim skiemu ską cki cka ckiego ckiej ckim cką dzki dzka dzkiego dzkiej wicz wicza wiczem czyk czyka
      czykiem czak czaka
      """),
    declension: .polish, isOwn: true, joinsPlaces: true)
}
