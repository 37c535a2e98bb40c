internal import Segmentation

extension Vocabulary {
  static let czech = Vocabulary(
    heads: Declension.czech.set(
      """
      nakladatelství divadlo ministerstvo ministerstva ministerstvu ministerstvem univerzita akademie škola ústav institut banka komise rada parlament úřad
      soud policie nemocnice nadace asociace svaz strana hnutí koalice agentura správa dráhy noviny deník listy unie
      organizace federace liga hasiči komora inspekce ředitelství fakulta muzeum divadlo fc fk sk hc tj afk bk inc holding
      skupina
      """),
    smallHeads: "",
    endHeads: Declension.czech.set(
      """
      univerzita univerzity univerzitě škola školy ústav banka banky komise rada soud soudu policie nemocnice nemocnici strana
      strany akademie noviny dráhy divadlo divadla divadle muzeum muzea galerie galerii knihovna knihovny opera orchestr nadace ústav ústavu televize televizi rozhlas rozhlasu úřad úřadu svaz svazu unie pošta pojišťovna spořitelna
      federace asociace komora inspekce služba sbor klub filharmonie
      """),
    genitiveHeads: Declension.czech.set(
      "ministerstvo ministerstva ministerstvu ministerstvem správa úřad ředitelství svaz asociace sdružení"),
    placeHeads: "ulice náměstí most hrad zámek ostrov jezero hora třída nádraží",
    endPlaces: "kraj kraje kraji ulice ulici náměstí most nádraží přehrada letiště stadion",
    placeEndings: [],
    offices: "",
    organizations: Declension.czech.set(
      """
      ano ods čssd kdu-čsl stan top09 spd piráti čtk čt nova prima seznam čez agrofert metrostav sparta slavia baník viktoria
      sigma slovan nato kreml interpol europol škoda kovo senát sněmovna hrad eurostat
      """),
    organizationEndings: [],
    organizationCues: Declension.czech.set(
      """
      firma firmy firmu firmě společnost společnosti podnik podniku koncern výrobce agentura agentury server deník týdeník strana
      hnutí klub klubu fotbalisté hokejisté hráči fanoušci odbory automobilka automobilky řetězec dopravce banka nakladatelství vydavatelství skupina
      prodejce stavební
      """),
    cueEndings: [],
    roles: Declension.czech.set(
      """
      prezident prezidenta prezidentem prezidentka premiér premiéra premiérem premiérka ministr ministra ministrem ministryně
      náměstek náměstkyně primátor primátora primátorka primátorky starosta starostka starosty hejtman hejtmanka mluvčí
      předseda předsedy předsedkyně místopředseda ředitel ředitele ředitelka poslanec poslance poslankyně senátor senátora
      senátorka šéf šéfka trenér trenéra trenérem trenérka útočník brankář obránce záložník kapitán profesor profesorka
      docent prof doc ing dr ekonom ekonomka analytik analytička soudce soudkyně advokát advokátka státní kardinál biskup papež
      král královna kancléř generál velvyslanec komisař režisér režisérka spisovatel spisovatelka herec herečka historik
      pan pana paní pánem lékař lékařka majitel majitelka starosty radní zastupitel zastupitelka vedoucí jednatel farmář učitel
      učitelka student studentka kritik kritička zpěvák zpěvačka básník malíř vědec vědkyně svědek obžalovaný policista policistka hasič
      záchranář tenista tenistka lyžař běžec mistr mistryně režisérka scenárista dirigent
      """),
    roleEndings: [],
    placeWords: "v ve poblíž",
    weakPlaceWords: "z ze do na od u přes k ke",
    saying: """
      řekl řekla uvedl uvedla dodal dodala sdělil sdělila oznámil oznámila prohlásil prohlásila podotkl podotkla upozornil
      upozornila vysvětlil vysvětlila potvrdil potvrdila zdůraznil zdůraznila míní soudí tvrdí říká dodává uvádí varoval varovala
      připomněl připomněla napsal napsala odhaduje ocenil ocenila kritizoval kritizovala myslí popsal popsala
      """,
    according: "podle dle",
    articles: "",
    starters: """
      v ve z ze na nad pod po před přes při do od pro o u bez za mezi vedle i a ale nebo tedy však jak když že aby pokud protože
      to ta ten ty ti tam tu tak ne jen také už ještě teraz včera dnes zítra on ona ono oni my vy já jeho její jejich je jsou byl
      byla bylo bude budou co kdo kde proč každý všichni vše jiný dva tři čtyři pět sto tím té toho navzdory během díky kolem
      více poté později nyní letos loni také naopak například opoziční vládní další kvůli se si
      """,
    joiners: "de van von der nad",
    tails: "",
    adjectives: endings(
      "ní ná né ního ní nou ská ský ské ského skou cká cký cké ckého ckou ová vá vé ká ký ké ého á ý"),
    familyNames: endings("ová ové ovou áček áčka ček čka čkem ský ského cký ckého"),
    declension: .czech, isOwn: true, joinsPlaces: true)
}
