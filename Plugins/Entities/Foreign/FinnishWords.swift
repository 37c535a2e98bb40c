internal import Segmentation

extension Vocabulary {
  static let finnish = Vocabulary(
    heads: Declension.finnish.set(
      """
      pankki pankin liitto liiton yliopisto palloliitto sanomat sanomien puolue puolueen keskus virasto poliisi laitos instituutti
      ministeriö unioni unionin komissio radio osuuskunta yhtiö oyj oy ab ry fc hifk ilves jyp tps kups ifk inc energia posti
      lehti kirkko tilastokeskus
      """),
    smallHeads: "",
    endHeads: Declension.finnish.set(
      """
      yliopisto yliopiston yliopistossa yliopistollinen sairaala sairaalan keskussairaala kaupunki kaupungin kunta kunnan
      käräjäoikeus käräjäoikeuden hovioikeus hallinto-oikeus poliisilaitos poliisi pelastuslaitos pelastuslaitoksen ammattikorkeakoulu
      komissio komission seurakunta keskuspankki keskuspankin parlamentti parlamentin maakuntaliitto hyvinvointialue museo teatteri
      ulkoministeriö
      """),
    placeHeads: "",
    endPlaces: "lentoasema asema maakunta lääni satama",
    placeEndings: endings(
      "katu kadulla katua tie tiellä tori torilla järvi järvellä joki joella saari saarella niemi lahti stadion"),
    offices: "",
    organizations: Declension.finnish.set(
      """
      kokoomus keskusta sdp vasemmistoliitto vihreät perussuomalaiset rkp eduskunta eduskunnan nokia nato yle mtv stt finnair fortum
      neste kone wärtsilä outokumpu upm valmet kesko yit vr posti elisa hok-elanto supercell rovio marimekko hjk ilves tappara
      kärpät jokerit keskisuomalainen kaleva aamulehti iltalehti ilta-sanomat kauppalehti eu kreml supo krp thl kela
      """),
    organizationEndings: endings(
      """
      säätiö säätiön teatteri teatterin teatterissa teatterista ooppera oopperan museo museon museossa kirjasto järjestö järjestön
      yliopisto yliopiston kauppakamari lehdessä lehden lehteen sanomissa
      ministeriö ministeriön liitto liiton puolue puolueen virasto viraston keskus keskuksen sanomat lehti laitos oikeus
      """),
    organizationCues: Declension.finnish.set(
      """
      yhtiö yhtiön yritys konserni rakennusyhtiö ammattiliitto lehti seura joukkue uutistoimisto järjestö puolue ketju valmistaja
      kustantaja kustantamo elokuvayhtiö levy-yhtiö varustamo pankki kauppaketju lentoyhtiö
      """),
    cueEndings: endings("yhtiö yhtiön ketju liitto seura toimisto valmistaja"),
    roles: """
      presidentti presidentin pääministeri pääministerin ministeri ministerin kansanedustaja kaupunginjohtaja pormestari johtaja
      toimitusjohtaja puheenjohtaja professori tutkija valmentaja maalivahti hyökkääjä puolustaja päävalmentaja ekonomisti
      tiedottaja kirjailija ohjaaja tuomari syyttäjä asianajaja lääkäri piispa paavi kuningas kuningatar kenraali suurlähettiläs
      komissaari komisario ylikomisario asukas yrittäjä maanviljelijä opettaja rehtori opiskelija herra rouva tohtori liittokansleri
      sihteeri pääsihteeri varapuheenjohtaja analyytikko pelaaja kriitikko kirjailija runoilija taidemaalari säveltäjä kapellimestari tutkijatohtori dosentti todistaja syytetty
      kapteeni toimittaja historioitsija näyttelijä laulaja
      """,
    roleEndings: endings(
      "ministeri ministerin johtaja johtajan päällikkö päällikön sihteeri tutkija valmentaja edustaja tiedottaja ekonomisti"
    ),
    placeWords: "",
    weakPlaceWords: "",
    saying: """
      sanoi sanoo kertoi kertoo totesi toteaa arvioi arvioo muistuttaa muistutti korosti korostaa vakuutti vakuuttaa kommentoi
      selitti selittää ilmoitti ilmoittaa kirjoitti kirjoittaa kiitti varoitti varoittaa uskoo lisää lisäsi mukaan mielestä tapasi
      """,
    according: "",
    articles: "",
    starters: """
      ja mutta tai sekä eli vaan kun jos että koska vaikka kuin niin myös vain jo vielä nyt eilen tänään huomenna hän he me te minä
      sinä se ne tämä tuo nämä nuo tässä siellä täällä siinä on oli ovat olivat ei eivät mitä kuka missä miksi miten kaikki jokainen
      moni monet kaksi kolme neljä viisi ennen jälkeen aikana lisäksi kuitenkin seuraavaksi tällä viime ensi samalla myöhemmin
      heidän hänen sen niiden sitä toinen ensimmäinen vasta noin yli alle
      """,
    joiners: "de van von der af",
    tails: "",
    familyNames: endings("nen sen lainen läinen"),
    placeCases: endings("ssa ssä sta stä"),
    declension: .finnish, suffixMark: 0x3A, isOwn: true, joinsPlaces: true)
}
