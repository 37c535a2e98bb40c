internal import Segmentation

extension Vocabulary {
  static let turkish = Vocabulary(
    heads: """
      tekstil gıda turizm ticaret yatırım gayrimenkul medya yayıncılık sigorta lojistik madencilik kimya ilaç elektronik telekom
      tiyatrosu müzesi kütüphanesi operası orkestrası lisesi barosu yayınları yayınevi
      bankası bankasının üniversitesi belediyesi büyükşehir bakanlığı kurumu kurulu partisi hastanesi ajansı derneği vakfı federasyonu
      birliği holding mahkemesi meclisi komisyonu başkanlığı müdürlüğü kulübü gazetesi odası sendikası konfederasyonu enstitüsü
      konseyi örgütü ordusu kuvvetleri komutanlığı teşkilatı şirketi grubu yolları havayolları borsası otomotiv sanayi inşaat
      enerji savcılığı valiliği bank a.ş aş spor fk sk barosu milletler
      """,
    smallHeads: "",
    placeHeads: "",
    endPlaces: "",
    placeEndings: endings(
      "caddesi sokağı mahallesi meydanı köprüsü gölü nehri dağı adası limanı havalimanı stadı stadyumu bulvarı"),
    offices: "",
    organizations: """
      reuters bbc cnn netflix google facebook tbmm chp akp mhp iyi hdp tcdd thy tff trt aa nato galatasaray fenerbahçe beşiktaş trabzonspor göztepe bursaspor başakşehir
      hürriyet milliyet sabah sözcü cumhuriyet koç sabancı arçelik aselsan tusaş turkcell petkim tüpraş garanti akbank ziraat
      tüik tübitak afad kızılay vestel baykar botaş eskişehirspor konyaspor sivasspor antalyaspor
      """,
    organizationEndings: endings("spor"),
    organizationCues: "şirketi firması holding takımı kulübü gazetesi ajansı sendikası partisi televizyonu kanalı",
    cueEndings: [],
    roles: """
      profesörü doçent araştırmacı müdür müdürü şair ressam şarkıcı eleştirmen tanık sanık hakemi hakem yazarı yönetmeni
      başkanı başkan bakanı bakan başbakanı başbakan cumhurbaşkanı cumhurbaskani müdürü müdür sözcüsü valisi vali kaymakamı
      sekreteri genel eski yeni yardımcısı milletvekili lideri direktörü direktör teknik antrenör antrenörü oyuncusu kaleci
      kalecisi forvet profesör prof doç dr doktor avukat hakim savcı general albay komutanı elçisi büyükelçisi kralı kraliçesi
      papa bay bayan sayın yazar yönetmen oyuncu gazeteci ekonomist uzmanı öğrencisi üyesi temsilcisi kaptanı şansölyesi
      başkanvekili rektörü dekanı muhtarı sanatçı şarkıcı
      """,
    roleEndings: [],
    placeWords: "",
    weakPlaceWords: "",
    saying: "dedi söyledi açıkladı belirtti konuştu vurguladı ifade kaydetti ekledi anlattı bildirdi",
    according: "",
    articles: "",
    starters: """
      bu şu o bir ve ile ama ancak fakat çünkü için gibi kadar sonra önce dün bugün yarın ben sen biz siz onlar her bazı tüm bütün
      çok daha en de da ise ya ne nasıl neden kim nerede hangi şimdi geçen gelecek iki üç dört beş yeni ayrıca öte böylece buna
      bunun olay yaralılar polis ekipler haberi toplantı karar
      """,
    joiners: "de van von ve",
    tails: "",
    familyNames: endings("oğlu"),
    placeCases: endings("da de ta te dan den tan ten daki deki taki teki"), suffixMark: 0x27, isOwn: true,
    hasTitlesInside: true)
}
