internal import Segmentation

/// Words beside and inside names in German, French, Spanish, Italian, Portuguese, Dutch and Russian.
///
/// The languages share their sets: a word that means something else in a neighbour is rare beside a capital.
enum ForeignWords {
  /// Heads of organisations' names; some are written small (`ministère de la Santé`).
  static let heads: WordSet = """
    gmbh ag kg ev e.v se gruppe bank sparkasse universität hochschule fachhochschule stadtwerke verkehrsbetriebe ministerium
    bundesministerium auswärtiges verband bundesverband landesverband partei polizei polizeipräsidium feuerwehr
    klinikum institut verein stiftung amt kammer zeitung rundschau nachrichten anzeiger tageblatt staatsanwaltschaft
    landgericht amtsgericht oberlandesgericht verwaltungsgericht landkreis bezirksamt akademie werke börse bistum
    fc sv tsv vfl vfb sc borussia eintracht
    université banque ministère parti société fédération confédération institut agence préfecture parquet
    tribunal conseil assemblée région département métropole musée hôpital chu olympique fondation association
    universidad banco ministerio partido sociedad ayuntamiento gobierno diputación junta comisión fiscalía tribunal congreso
    instituto agencia confederación federación asociación fundación guardia policía hospital real atlético deportivo consejo
    organización cruz
    università banca ministero partito società comune regione provincia procura tribunale istituto agenzia associazione
    federazione fondazione protezione guardia ospedale azienda unione consiglio camera
    universidade ministério sociedade câmara governo prefeitura polícia supremo instituto agência associação federação
    fundação conselho comissão união
    universiteit hogeschool ministerie partij gemeente politie stichting vereniging provincie rechtbank raad
    europäische europäischen europäischer européenne europea europeia europese
    airways airlines group holding motors media energy bahn telekom
    commission rassemblement mouvement front ligue alliance commissione movimento movimiento alianza liga commissie
    uniwersytet politechnika ministerstwo прокуратура
    union unión nations naciones nazioni nações unie
    inc corp ltd plc sa spa nv bv s.a s.p.a ооо оао пао
    университет министерство банк партия завод институт комитет союз фонд агентство компания суд
    """

  /// Heads that may be written small, with the name behind them: `ministère de la Santé`.
  static let smallHeads: WordSet = """
    ministère ministerio ministero ministério ministerie université universidad università universidade universiteit
    gemeente tribunal tribunale préfecture parquet procura politie
    """

  /// Heads of places' names.
  static let placeHeads: WordSet = """
    schloss burg insel lac mont col île rue avenue boulevard place pont forêt río monte isla puente avenida calle plaza lago
    isola via piazza ponte rio rua praça ilha serra улица проспект площадь озеро гора остров
    """

  /// Endings of words for streets, lakes and the like.
  static let placeEndings: [[UInt8]] = endings("straße strasse platz brücke allee kanaal straat plein gracht meer see")

  /// Offices that are followed by what they are for: `ministre de l’Économie` names no organisation.
  static let offices: WordSet = """
    ministre ministra ministro ministros minister ministerin secrétaire secretario secretaria segretario staatssecretaris
    """

  /// Organisations whose name is one word, written with a capital.
  static let organizations: WordSet = """
    bundestag bundesrat bundeswehr bundesregierung bundesbank bundesverfassungsgericht bundesgerichtshof bundeskartellamt
    bundespolizei bundeskriminalamt stadtwerke nato unicef interpol europol unesco spiegel bild verdi nabu greenpeace kreml
    juventus inter milan roma lazio benfica sporting ajax feyenoord spartak zenit getafe sevilla villarreal
    газпром роснефть лукойл сбербанк центробанк яндекс интерфакс тасс госдума кремль мвд мид фсб оон нато минфин минобороны
    минздрав спартак зенит росатом роскосмос аэрофлот роскомнадзор госдумы госдуме газпрома сбербанка центробанка роснефти
    """

  /// What stands before an organisation's name and is no part of it.
  static let organizationCues: WordSet = """
    konzern baukonzern autokonzern energiekonzern chemiekonzern unternehmen hersteller autobauer firma sender zeitung
    agentur nachrichtenagentur club klub bundesligist zweitligist discounter versicherer start-up startup airline
    fluggesellschaft betreiber netzbetreiber tochter magazin wochenzeitung gewerkschaft umweltverband
    groupe société entreprise compagnie syndicat club agence chaîne journal quotidien constructeur fabricant enseigne ong
    hebdomadaire opérateur filiale start-up association
    empresa compañía grupo sindicato agencia diario club cadena constructora aerolínea fabricante petrolera equipo ong
    azienda gruppo impresa compagnia sindacato agenzia quotidiano squadra compagnia casa colosso
    catena companhia jornal construtora sindicato equipa time emissora grupo clube agência
    bedrijf concern vakbond persbureau krant club omroep fabrikant onderneming luchtvaartmaatschappij voetbalclub
    компания компании компанию компанией агентство агентства агентству клуб клуба концерн концерна газета газеты корпорация
    корпорации банк банка холдинг холдинга группа телеканал издание завод
    """

  /// Titles, offices and trades, which stand before a person's name.
  static let roles: WordSet = """
    herr frau dr prof professor professorin präsident präsidentin kanzler bundeskanzler bundeskanzlerin minister ministerin
    premier premierminister bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin
    polizeisprecher polizeisprecherin trainer trainerin direktor direktorin leiter leiterin chef chefin vorsitzende
    vorsitzender könig königin papst staatsanwalt staatsanwältin oberstaatsanwalt anwalt anwältin richter richterin landrat
    geschäftsführer geschäftsführerin vorstand vorständin autor autorin regisseur kommissar senator senatorin abgeordnete
    abgeordneter experte expertin forscher forscherin landwirt ökonom historiker historikerin stürmer torwart
    m mme mlle monsieur madame président présidente ministre maire adjointe adjoint député députée sénateur sénatrice
    préfet préfète directeur directrice professeur professeure porte-parole procureur procureure avocat avocate juge
    entraîneur pape roi reine chercheur chercheuse patron patronne secrétaire chancelier
    señor señora presidente presidenta ministro ministra alcalde alcaldesa diputado diputada director directora portavoz
    fiscal juez jueza entrenador profesor profesora doctor doctora rey reina papa concejal concejala consejero consejera
    canciller senador senadora gobernador gobernadora secretario secretaria
    signor signora sindaco sindaca presidente ministro ministra deputato deputata senatore senatrice direttore direttrice
    professore professoressa procuratore avvocato giudice allenatore portavoce assessore assessora segretario segretaria
    premier dottor dottoressa
    prefeito prefeita vereador vereadora deputado deputada senador senadora professor professora diretor diretora
    treinador treinadora juiz juíza procurador procuradora governador porta-voz autarca
    burgemeester wethouder minister-president staatssecretaris woordvoerder woordvoerster directeur hoogleraar rechter
    koning koningin voorzitter kamerlid officier bondscoach
    президент президента президенту президентом министр министра министром премьер премьера премьером премьер-министр мэр
    мэра мэром губернатор губернатора губернатором глава главы главе главой депутат депутата директор директора сенатор
    секретарь профессор режиссёр режиссер тренер тренера пресс-секретарь прокурор судья посол король канцлер генерал
    представитель журналист адвокат начальник командир
    prezydent burmistrz rzecznik rzeczniczka prezes dyrektor radny radna premier eigenaar eigenares
    """

  /// Prepositions that stand before places more than before others.
  static let placeWords: WordSet = """
    in nach aus à en dans vers depuis a hacia desde em para te uit naar bij tussen w we в во из на
    """

  /// Verbs of saying, on either side of a person.
  static let saying: WordSet = """
    sagt sagte erklärte betonte teilte erwartet forderte kündigte kritisierte lobte warnte nannte meinte schrieb
    dit déclaré affirmé assuré estime explique indique précise ajoute ajouté expliqué indiqué précisé souligne annoncé salué
    dijo afirmó explicó señaló aseguró añadió declaró indicó subrayó dice afirma explica señala asegura añade
    detto dice spiega ha spiegato dichiarato afferma affermato aggiunge aggiunto sottolinea
    disse afirmou explicou declarou acrescentou diz afirma explica garantiu
    zei zegt vertelt stelt verklaarde liet
    заявил заявила сказал сказала сообщил сообщила отметил отметила подчеркнул подчеркнула добавил добавила рассказал
    рассказала пояснил пояснила считает говорит встретился посетил прибыл
    """

  /// `Laut`, `selon`: a person or an organisation follows.
  static let according: WordSet = "laut selon d'après según secondo segundo volgens словам мнению данным"

  static let articles: WordSet = """
    der die das den dem des le la les l el los las lo il i gli o a os as de het un une una ein eine der du al del della
    dello dell do da dos das ao à nel nella na no
    """

  /// Words that begin sentences and no names.
  static let starters: WordSet = """
    der die das den dem des ein eine einen einem einer dies diese dieser dieses er sie es wir ich ihr man auch dort hier
    doch aber und oder wenn weil als nach bei mit von vor im am zum zur in an auf aus für über unter seit bis laut nun
    so wie was wer wo warum heute gestern morgen zwei drei vier mehr alle alles kein keine nicht noch schon seine ihre beim
    trotz wegen während zudem dabei damit danach denn rund etwa insgesamt
    le la les un une des du de au aux il elle ils elles on nous vous je ce cet cette ces mais et ou où si quand selon
    d'après en dans avec sans pour par sur sous après avant depuis pendant plus tout tous son sa ses leur leurs c'est
    aucun aucune chaque pourtant cependant ainsi alors
    el los las una unos unas lo al del yo él ella ellos nosotros pero y o si cuando según en con sin para por sobre tras
    desde hasta más todo todos su sus este esta estos estas ese esa eso es son también así entonces no ya
    il lo gli i uno una dell della dello dei degli delle nel nella al alla ma e o se quando secondo in con senza per su
    dopo prima da più tutto tutti suo sua questo questa questi è sono anche così allora non lui lei noi
    o a os as um uma no na nos nas ao à mas e ou se quando segundo em com sem para por sobre após desde até mais todo seu
    sua este esta isso é são também não ele ela eles
    de het een en maar of als toen volgens in met zonder voor door op na sinds tot meer alle zijn haar dit dat deze die
    er hij zij ze we wij ik ook daar hier niet bij
    в во на с со к по о об из за у от до для при и а но или если когда он она они мы я это этот эта эти все весь также
    den det en ett et han hon hun vi jeg jag i på och og men av af til för som når när efter
    w na z ze do po to jest nie się i jak ale gdy
    после перед между как что где уже ещё еще не
    """

  /// Inside names between words with capitals.
  static let joiners: WordSet = """
    de del la las los di da do dos das dei della dello delle du des d van von der den zu zur für el al le ten ter degli
    """

  /// Adjectives that follow the head without a capital (`Parti socialiste`).
  static let tails: WordSet = """
    socialiste communiste populaire national nationale central centrale européenne européen démocrate municipal municipale
    régional régionale départemental départementale française français populaires europea europeo europeu europese unies unidas international internationale fédéral
    """

  /// Behind an adjective with a capital, Russian places: `Тульская область`.
  static let russianPlaces: WordSet =
    "область области областью край края краю крае район района районе округ округа округе"

  /// Endings of Russian family names.
  static let russianEndings: [[UInt8]] = """
    ов ова ову овым овой ове ев ева еву евым евой еве ин ина ину иным иной ский ского скому ским ская ской скую енко дзе
    швили ян яна цкий цкого цкая цкой ых вич вича
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// Endings of German words for organisations, offices and trades: a long list of compounds.
  static let germanHeads: [[UInt8]] = endings(
    """
    ministerium ministeriums amt werke verband verbandes gericht gerichts gerichtshof bank gesellschaft partei gewerkschaft
    universität klinikum institut behörde polizei feuerwehr zeitung anzeiger kasse kammer verein
    """)
  static let germanRoles: [[UInt8]] = endings(
    """
    minister ministerin präsident präsidentin sprecher sprecherin chef chefin führer führerin leiter leiterin meister
    meisterin anwalt anwältin direktor direktorin vorsitzende vorsitzender trainer trainerin kanzler forscher forscherin
    """)
  static let germanOrganizationCues: [[UInt8]] = endings(
    "konzern unternehmen hersteller betreiber agentur ligist verein sender")

  private static func endings(_ words: String) -> [[UInt8]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }
}
