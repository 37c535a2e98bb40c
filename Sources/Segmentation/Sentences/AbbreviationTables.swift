/// Abbreviations by language, from CLDR's sentence-break suppressions (without those that are words too) and a
/// supplement of our own. Blanks divide words; a word stands without its last full stop.
enum AbbreviationTables {
  typealias Kind = Abbreviations.Kind

  static let shared = WordMap<Kind>([
    "mr mrs ms dr prof st mme mlle gen col lt capt sgt maj adm rev hon mons": .title,
    "fig figs vol pp cap p nr art": .beforeNumber,
    "e.g i.e vs cf viz cfr": .inner,
    "inc corp ltd co jr sr u.s u.k u.n u.s.a e.u d.c ph.d b.a m.a etc bros plc s.a op": .either,
    "a.m p.m": .clock,
  ])

  /// Only the tables that are asked for are made.
  static func own(_ language: String) -> WordMap<Kind>? {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "pt": portuguese
    case "nl": dutch
    case "pl": polish
    case "ru": russian
    case "uk": ukrainian
    case "el": greek
    case "sv", "da", "nb": scandinavian
    case "cs", "sk": czech
    case "tr": turkish
    case "ro": romanian
    case "hu": hungarian
    case "hi": hindi
    case "ar": arabic
    default: nil
    }
  }

  private static let english = WordMap<Kind>([
    """
    drs messrs sen reps rep gov pres cpl cmdr supt det insp brig sens gens cols lts pvt atty asst fr ald lt.col lt.cdr
    mt mts card hon.b.a sgts profs revs
    """: .title,
    "no nos n° ext sec ch para eq tab approx est ca c circa min max pg lib": .beforeNumber,
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri": .calendar,
    "al incl excl esp v": .inner,
    """
    dept assn ave blvd rd ft ariz calif colo conn fla ga ill ind kan ky mass md mich minn miss mo mont neb nev okla ore
    pa tenn tex va vt wash wis wyo univ intl natl mgr misc a.d b.c n.y l.a m.d b.s m.s ed eds trans exec l.l.c l.p r.i.p
    """: .either,
  ])

  private static let german = WordMap<Kind>([
    "hr hrn fr frl dipl dipl-ing dipl-kfm ing mag hrsg fam dir geh reg min präs st": .title,
    "abs bd s ziff kap abb anm aufl rn rdnr tel hg nrn": .beforeNumber,
    "jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so": .calendar,
    """
    z.b d.h u.a bzw ca evtl ggf ggfs sog inkl exkl vgl u v geb gest bspw z d a b h o i allg amtl ehem eigtl einschl
    entspr erw frz gem gesch insb insbes jew kath ev lt mind mtl näml o.g od österr röm röm-kath schweiz s.a u.u
    ursprüngl verh verw zzgl i.d.r m.e v.a z.t zw ursp südd nordd engl lat griech dt bes betr abzgl rd max zus
    """: .inner,
    "usw mio mrd str jh jhd jahrh chr gmbh o.ä u.ä a.d n.chr v.chr e.v etc pf std hbf ff f tsd": .either,
  ])

  private static let french = WordMap<Kind>([
    "m mm mgr me mes pr ste dr drs vve": .title,
    "n° n nos vol chap éd fig p pp t art al §": .beforeNumber,
    "janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim": .calendar,
    "p.ex c.-à-d env ex cf voir adr réf tél anc": .inner,
    "av ap j.-c bd boul hab etc": .either,
  ])

  private static let spanish = WordMap<Kind>([
    """
    sr sra sres srta srtas d dña dra drs dras ud uds vd vds lic licdo lcdo ing arq excmo excma exmo ilmo ilma rvdo sto sta
    gral cnel avda av prof profa mons
    """: .title,
    "núm núms n.º nº pág págs cap art fig vol tel": .beforeNumber,
    "ene feb mar abr jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom": .calendar,
    "p.ej ej p vid v.gr e.g aprox": .inner,
    "ee.uu ee uu jj.oo ff.aa a.c d.c ss cía ltda etc c.v s.a depto dpto hnos": .either,
  ])

  private static let italian = WordMap<Kind>([
    "sig sigg sig.ra sig.na dott dr d.ssa dott.ssa avv on ing arch geom rag ss mons prof prof.ssa gen sen": .title,
    "pag pagg n num fig tav vol art cap sez tel": .beforeNumber,
    "gen feb mar apr mag giu lug ago set sett ott nov dic": .calendar,
    "es p.es cfr ad.es": .inner,
    "ecc s.p.a s.r.l a.c d.c n.b": .either,
  ])

  private static let portuguese = WordMap<Kind>([
    "sr sra srs sras dr dra drs dras exmo exma ilmo ilma d eng arq prof profa pe gen cel sto sta": .title,
    "pág págs n.º nº núm art cap fig vol tel séc": .beforeNumber,
    "jan fev mar abr mai jun jul ago set out nov dez": .calendar,
    "p.ex ex obs aprox": .inner,
    "av a.c d.c ltda s.a etc apto": .either,
  ])

  private static let dutch = WordMap<Kind>([
    "dhr mevr mw drs ir ing mr prof.dr prof dr ds jhr sint": .title,
    "blz nr nrs art afb hfst tel p": .beforeNumber,
    "jan feb mrt apr jun jul aug sep sept okt nov dec": .calendar,
    "bijv bv o.a d.w.z m.b.t resp ca evt incl excl t.a.v i.v.m m.a.w o.l.v t/m z.g.a.n m.n vgl": .inner,
    "enz e.d e.a n.v b.v jl a.s v.chr n.chr": .either,
  ])

  private static let polish = WordMap<Kind>([
    "inż mgr hab św ks gen płk kpt por prof dr red abp bp ul al pl os": .title,
    "nr str s art poz rys tab par tel": .beforeNumber,
    "np tzn tj m.in tzw ok ww por zob właśc łac ang niem": .inner,
    "r w godz tys mln mld itd itp zł wyd cd n.e p.n.e br": .either,
  ])

  private static let russian = WordMap<Kind>([
    "г-н г-жа проф акад ул им св гр ген полк пр пл наб просп о-в": .title,
    "стр рис табл тел с п ст № гл": .beforeNumber,
    "янв февр апр авг сент окт нояб дек": .calendar,
    "т.е т е см ср напр т.н т.к т.ч до": .inner,
    "г гг т.д т.п д п др пр руб коп млн млрд тыс в вв н.э э кв отд": .either,
  ])

  private static let ukrainian = WordMap<Kind>([
    "проф акад вул ім св ген просп м с пл": .title,
    "стор рис табл тел ст": .beforeNumber,
    "т.е тобто див напр т.зв т зв": .inner,
    "р рр т.д т.п ін грн млн млрд тис ст н.е": .either,
  ])

  private static let greek = WordMap<Kind>([
    "κ κκ δρ καθ αγ στρ": .title,
    "αρ σελ τηλ παρ": .beforeNumber,
    "π.χ δηλ βλ λ.χ πρβλ": .inner,
    "κ.λπ κλπ κ.ά κ.τ.λ μ.χ μ.μ π.μ χλμ εκ α.ε": .either,
  ])

  private static let scandinavian = WordMap<Kind>([
    "hr fr frk dr prof sst kapt": .title,
    "nr s sid kap bl stk tlf kl art": .beforeNumber,
    "jan feb mar apr jun jul aug sep sept okt nov dec des": .calendar,
    "bl.a t.ex f.eks t.o.m d.v.s dvs ca fr.o.m s.k jf jfr ev evt inkl ekskl exkl pga iht ifm f.d feks": .inner,
    "m.m m.fl osv o.s.v etc mia mio mkr kr mv o.l e.kr f.kr f.kr": .either,
  ])

  private static let czech = WordMap<Kind>([
    "pan ing mgr mudr judr phdr bc doc prof dr sv gen plk ul nám": .title,
    "č čís str s odst obr tel": .beforeNumber,
    "např tj tzv resp příp popř mj cca srov viz t.j napr": .inner,
    "atd apod aj tis mil mld kč r hod př.n.l n.l s.r.o a.s": .either,
  ])

  private static let turkish = WordMap<Kind>([
    "dr prof doç av op sn alb gen bnb yrd hz": .title,
    "no s sf sy tel md": .beforeNumber,
    "örn bkz vb krş yak": .inner,
    "vs cad sok mah a.ş t.c m.ö m.s ltd şti": .either,
  ])

  private static let romanian = WordMap<Kind>([
    "dl dna d-na dr prof ing sf gen str": .title,
    "nr pag art alin fig tel": .beforeNumber,
    "ex cca cf": .inner,
    "etc s.a ș.a î.hr d.hr": .either,
  ])

  private static let hungarian = WordMap<Kind>([
    "dr ifj id özv prof st": .title,
    "old sz tel": .beforeNumber,
    "pl ill kb ún vö ld": .inner,
    "stb kft zrt nyrt bt u krt": .either,
  ])

  private static let hindi = WordMap<Kind>(["डॉ श्री प्रो पं मो मि कु सु": .title])

  private static let arabic = WordMap<Kind>(["د أ م": .title])
}
