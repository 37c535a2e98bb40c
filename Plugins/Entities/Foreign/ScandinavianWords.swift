internal import Segmentation

extension Vocabulary {
  /// Swedish, Danish and Norwegian, which share most of these words.
  static let scandinavian = Vocabulary(
    heads: """
      universitetet universitet högskolan høyskolen sjukhuset sykehuset ministeriet departementet kommissionen banken bank
      förbundet forbundet institutet instituttet instituttet föreningen foreningen stiftelsen fonden sveriges danmarks norges dansk
      danske svenska svensk norsk norske fc if ik bk fk sk ff hk ifk aik bois kommune kommun region ab asa as aps a/s hb inc
      group holding energi radio television tv tidningen avisen avis tidende nyheter nyheder allehanda dagblad dagbladet
      arbeiderblad blad folkeblad stiftstidende adresseavis posten kuriren museum teater opera
      airlines airways union statistik statistisk røde röda europeiska europæiske europeiske
      """,
    smallHeads: "",
    endHeads: """
      kommun kommune region län universitet universitetssykehus sykehus sjukhus sygehus hospital högskola høyskole tingrett tingsrätt förvaltningsrätt kammarrätt vegvesen arbeiderblad folkeblad stiftstidende symfoniorkester
      institutt institut konserthus operahus församling menighet stift tingrätt
      hovrätt lagmannsrett byret landsret politi politidistrikt brannvesen kommuns kommunes bank sparebank fagskole skole skola
      gymnasium gymnasie havn hamn avis teater museum sentralbyrå statsforvalter fylkeskommune havneselskap bibliotek tidende
      """,
    placeHeads: "",
    endPlaces: "stadion station stasjon lufthavn flygplats flyplass torg torv bro bru havn kirke kyrka slott fjord",
    placeEndings: endings(
      """
      gatan vägen torget platsen gade vej gata veien gaten torvet plads ön øen øya fjorden sjön søen elva älven viken bron broen
      brua fjellet bukta kajen havet sundet stadion
      """),
    offices: "",
    organizations: """
      riksdagen folketinget stortinget regjeringen venstre høyre kristdemokraterna moderaterna liberalerna centern vänsterpartiet
      enhedslisten alternativet frp krf ikea ericsson volvo saab scania spotify telia h&m sas vattenfall skanska heimstaden mærsk
      maersk carlsberg lego ørsted vestas danfoss grundfos equinor telenor hydro dnb orkla yara statkraft aker ntb tt ritzau svt
      nrk dr tv2 vg aftonbladet expressen dn svd politiken berlingske jyllands-posten børsen aftenposten dagbladet dagsavisen
      brann rosenborg molde viking lillestrøm vålerenga bodø/glimt aik djurgården hammarby brøndby agf silkeborg viborg
      midtjylland nordsjælland nato kreml interpol lo saco tco nho yle radikale hk
      """,
    organizationEndings: endings(
      """
      banken partiet demokraterna demokraterne demokratiet departementet ministeriet direktoratet verket tjänsten tjenesten
      tilsynet styrelsen styrelse rådet förbundet forbundet forbund myndigheten byrån byrået kammaren domstolen retten rätten
      fondet fonden instituttet institutet centret centeret senteret museet teatret teateret teatern operaen operan skolan
      skolen akademiet akademin foreningen föreningen alliansen nettverket nätverket netværket rederiet gruppen
      avisen bladet tidningen universitetet høyskolen högskolan ombudet ombudsmannen bolaget selskapet etaten vesenet væsenet
      kommissionen kommisjonen inspektionen nämnden vaktsentralen redningssentralen polisen politiet
      """),
    organizationCues: """
      företaget bolaget firman koncernen klubben tidningen fackförbundet kedjan byggbolaget tillverkaren rederiet selskapet
      firmaet konsernet avisen fagforeningen kæden virksomheden producenten klubben nyhedsbureauet nyhetsbyrån nyhetsbyrået partiet
      organisationen organisasjonen stiftelsen myndigheten oppositionspartiet banken butikskæden
      """,
    cueEndings: endings(
      "bolaget selskapet koncernen konsernet kedjan kæden kjeden byrån firman firmaet klubben förbundet virksomheden"),
    roles: """
      statsminister finansminister utrikesminister minister president presidenten presidentens kung kungen kronprins kong kongen
      dronning drottning prins prinsessa prinsesse fru herr herre professor dr politiker forsker ekonom økonom tränare træner
      trener målvakt målmand keeper anfallare angriber spiss mittfältare ordfører borgmester borgmästare ordförande formand
      leder lederen chef direktør direktør direktör generaldirektör rektor biskop pave påven kommissionär kansler general
      ambassadør ambassadör forfatteren palæontolog biolog arkeolog historiker historikeren kritiker anmelder maler musiker sanger sångare sångerska
      vitnet vittnet vidne kunstner konstnär professoren domare dommer dommeren advokat aktor åklagare anklager författare forfatter regissör instruktør
      skådespelare skuespiller overlege läkare læge lege bonde lærer lärare elev student rådman rådmann byråd byrådsleder
      kommunalråd talsperson talesperson talsmand talsmann sekreterare sekretær generalsekretær redaktør redaktör analytiker
      """,
    roleEndings: endings(
      """
      minister ministern ministeren direktör direktören direktør direktøren chef chefen sjef sjefen ledare ledaren leder lederen
      ordförande ordföranden president talesperson talesman talsmand talsmann talsperson sekreterare sekretær läkare lege læge
      advokat advokaten forsker forskare ekonom økonom trener trænare träner tränare tränaren træner professor mester mästare
      ordfører formand formann kapten kaptajn råd rådet redaktør redaktör agent kansler domare dommer spelare spiller mand
      officer betjent kommissær kommissarie inspektør inspektör deltagare politiker analytiker
      """),
    placeWords: "i på till från ved vid fra",
    weakPlaceWords: "til mot mod mellan mellom mellem",
    saying: """
      säger sade sa sier sagde siger uppger uppgav berättar fortalte fortæller forteller förklarar förklarade forklarer forklarede
      forklarte menar menade mener mente tror skriver skrev meddelar meddelade oplyser oplyste opplyser opplyste understryker
      understreger understreker tillägger tilføjer tilføyer lyder konstaterar konstaterer varnar advarer hyllade kallar kalder
      uttalar udtaler uttaler uttalte hävdar hævder hevder bekräftar bekræfter bekrefter varslet melder erklærer
      """,
    according: "enligt ifølge ifølgje",
    articles: "",
    starters: """
      den det de en et ett ei och og men eller så i på av til till från fra för for med mot mod om som när når då efter etter før
      innan under over över ved vid hos mellan mellem mellom jag jeg du han hon hun vi dere ni i dem deres hans hennes hendes sin
      sitt sina där der her här nu nå idag igår i dag imorgon detta dette denna denne disse dessa är er var har hade ska skal vil
      kan må måste inte ikke ikkje bara bare kun också også allerede redan även alla alle mange många flera flere två to tre fire
      fyra fem ti inga ingen någon noen nogen vad hva hvad vem hvem varför hvorfor hur hvordan hvor siden sedan trots tross
      ytterligare samtidig samtidigt senare senere ifjor ifjol sist derfor därför ellers annars hennes hvis om dog selv själv
      """,
    joiners: "de van von der af av",
    headJoiners: "i för for",
    tails: "",
    familyNames: endings("sson sdotter gren qvist kvist ström strøm berg gaard gård holm lund stad bakken dahl"),
    declension: .scandinavian, suffixMark: 0x3A, isOwn: true, joinsPlaces: true)
}
