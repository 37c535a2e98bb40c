/// The German and Dutch lists. Verbs are written in the forms that news uses: present, past, participle, both moods.
enum GermanWords {
  static let german: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      sagte sagten sagt sagen meinte meinten meint meinen erklärte erklärten erklärt betonte betonten betont berichtete
      berichteten berichtet schrieb schrieben schreibt warnte warnten warnt kritisierte kritisiert bestätigte bestätigten
      bestätigt ergänzte ergänzt antwortete antworteten antwortet antworten fragte fragten fragt behauptete behaupteten
      behauptet erzählte erzählten erzählt versicherte versicherten versichert äußerte äußert äußerten bemerkte bemerkten
      bemerkt erwiderte erwiderten erwidert entgegnete entgegneten entgegnet rief riefen ruft sprach sprachen spricht
      glaubte glaubten glaubt glaube glauben verkündete verkündet mahnte mahnt lobte lobt klagte klagten klagt beklagte
      verlangte verlangt forderte forderten fordert erläuterte erläutert prophezeite unterstrich unterstreicht begründete
      kommentierte kommentiert bekräftigte bekräftigt verwies verweist argumentierte argumentiert hofft hoffte
      befürchtet befürchtete empfiehlt empfahl verteidigte verteidigt moniert monierte rät riet räumt räumte gestand gesteht heißt hieß heißen lautet lautete lauten versprach verspricht
      vermutete vermutet dachte denkt flüsterte murmelte schimpfte jubelte stellte resümierte bilanzierte fügte wandte
      schloß schloss fuhr hob setzte teilte kündigte gab führte frug versetzte ausrief ausruft urteilte
      fährt fahren fortfuhr hinzufügte hinzusetzte zurief zurufen einwarf anmerkte feststellte mitteilte zugab ankündigte beifügte
      erwiederte entgegnend bat bittet bitten zitierte zitiert beteuerte beteuert besagt besagte verlautet konstatierte
      konstatiert folgerte spottete scherzte rühmte rühmt gesteht flehte
      """
    ),
    (
      [.say, .past],
      """
      gesagt erklärt gemeint betont berichtet geschrieben gewarnt bestätigt geantwortet gefragt behauptet erzählt versichert
      geäußert bemerkt erwidert gerufen gesprochen geglaubt verkündet mitgeteilt angekündigt zitiert versprochen gefordert
      """
    ),
    (
      [.label, .finite],
      """
      nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet geißelte verurteilte verurteilten verurteilt würdigte
      würdigt pries kritisierte kritisiert kritisierten warf wirft werfen attestierte attestiert wertete wertet brandmarkte begrüßte begrüßt
      """
    ),
    (
      [.voice, .finite],
      """
      schrie schrien schreit seufzte seufzt brummte brummt lachte lacht stöhnte kicherte stammelte stotterte knurrte zischte
      hauchte keuchte lächelte nickte begann wiederholte wiederholt unterbrach höhnte donnerte murrte raunte lallte
      """
    ),
    (
      [.auxiliary, .finite],
      "hat haben habe hatte hatten hätte ist sind sei seien war waren wäre wird werden werde würde"
    ),
    (
      [.auxiliary, .finite],
      "wurde wurden kann können könne konnte muss müssen müsse musste will wollen wolle soll sollte"
    ),
    (
      .subjunctive,
      """
      sei seien habe werde könne müsse wolle solle dürfe möge wisse gebe komme gehe stehe lasse mache nehme sehe liege bleibe
      brauche glaube denke halte heiße bringe finde führe hätte hätten wäre wären würde würden könnte könnten müsste müßte
      sollte sollten dürfte wollte wollten
      """
    ),
    ([.pronoun, .masculine], "er"), ([.pronoun, .feminine], "sie"), (.pronoun, "es man jemand"),
    ([.pronoun, .determiner], "dieser diese dieses diesem diesen jener jene jenes"),
    ([.pronoun, .firstPerson], "ich wir"), (.firstPerson, "mich mir uns mein meine unser unsere"),
    (.determiner, "der die das den dem des ein eine einen einem einer eines kein keine jeder jede beide viele einige"),
    ([.determiner, .possessive], "sein seine seiner seinem ihr ihre ihrer ihrem unser unsere mein meine"),
    (.conformity, "wie"), (.oblique, "mir mich ihm ihn ihnen sich uns euch dir dich"),
    (
      .accusative,
      "den dem des einen einem eines meinen meinem seinen seinem seines ihren ihrem ihres unseren unserem diesen diesem"
    ),
    (.that, "dass daß"), (.question, "ob wie warum wo wann was wer"),
    (
      .preposition,
      "in im am an auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um seit während wegen"
    ),
    (.of, "von vom"), (.and, "und oder sowie"), (.but, "aber sondern doch jedoch"),
    (.subordinator, "als weil wenn während nachdem bevor da obwohl damit indem denn bis"),
    (.reason, "weil wenn damit denn da obwohl bis"),
    (
      .adverb,
      """
      auch dann später heute gestern bereits noch zuvor nun jetzt weiter zudem außerdem daraufhin gegenüber erneut selbst
      dazu hinzu da hier darauf einmal wieder ferner weiterhin schließlich zunächst fort hierauf hieran worauf endlich
      folgendermaßen also wörtlich zugleich
      """
    ),
    (.negation, "nicht nie"),
    (
      .time,
      """
      montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
      oktober november dezember heute gestern morgen abend vormittag nachmittag woche jahr
      """
    ),
    (.according, "laut"), (.viewpoint, "für"), (.postposed, "zufolge"), ([.say, .particle], "so"),
    (.quoting, "zitiert zitierte"),
    (
      .termSign,
      "sogenannte sogenannten sogenannter genannt namens titel wort begriff motto namen zeitschrift wochenblatt betitelt heißt heißen hieß hießen"
    ),
    (
      .work,
      "film buch roman lied stück serie drama oper novelle gedicht zeitung zeitschrift oratorium schauspiel ballade"
    ),
    (
      .role,
      """
      bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin ministerpräsident
      ministerpräsidentin kanzler kanzlerin direktor direktorin präsident präsidentin sprecher sprecherin abgeordnete
      abgeordneter senator senatorin anwalt anwältin richter richterin staatsanwalt staatsanwältin chef chefin gründer
      gründerin trainer trainerin professor professorin arzt ärztin forscher forscherin autor autorin sekretär
      sekretärin leiter leiterin geschäftsführer geschäftsführerin vorsitzende vorsitzender inhaber inhaberin
      eigentümer eigentümerin kapitän kapitänin architekt architektin ingenieur ingenieurin ökonom ökonomin historiker
      historikerin landwirt landwirtin bäuerin anwohner anwohnerin lehrer lehrerin sänger sängerin schauspieler
      schauspielerin schriftsteller schriftstellerin unternehmer unternehmerin landrat landrätin dezernent dezernentin
      filialleiter filialleiterin bäcker bäckerin fischer fischerin kurator kuratorin wirt wirtin
      """
    ),
    (.medium, "agentur zeitung nachrichtenagentur dpa sender blatt presse"),
    (.title, "herr herrn frau dr prof"),
    (.audience, "journalisten reportern"),
  ]

  static let dutch: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      zei zegt zeiden zeggen verklaarde verklaart vertelde vertelt meldde meldt stelde stelt voegde benadrukte benadrukt
      schreef schrijft waarschuwde waarschuwt reageerde reageert antwoordde antwoordt bevestigde bevestigt vindt vond denkt
      dacht liet laat riep roept vroeg vraagt erkende erkent beweerde beweert legde legt meent meende voegt benadrukken
      verzucht concludeert concludeerde herhaalde herhaalt bekende vervolgde vervolgt besluit oordeelt oordeelde hoopt
      """
    ),
    ([.say, .past], "gezegd verklaard verteld gemeld benadrukt toegevoegd geschreven geantwoord gewaarschuwd"),
    (
      [.label, .finite],
      "noemt noemde noemen noemden spreekt sprak sprak spraken omschrijft omschreef bestempelde prees hekelt"
    ),
    (.according, "aldus volgens"), (.viewpoint, "voor"),
    ([.auxiliary, .finite], "heeft hebben had hadden is zijn was waren wordt worden werd zal zou kan kunnen moet wil"),
    ([.pronoun, .masculine], "hij"), ([.pronoun, .feminine], "zij ze"), (.pronoun, "het men"),
    ([.pronoun, .firstPerson], "ik wij we"), (.firstPerson, "mij me ons onze mijn"),
    (.determiner, "de het een deze dit die geen elke"), ([.determiner, .possessive], "zijn haar hun onze mijn"),
    (.conformity, "zoals"), (.oblique, "hem zich mij"), (.that, "dat"),
    (.question, "of hoe waarom waar wanneer wat wie"),
    (.preposition, "in op aan bij met na van voor te tot uit over onder door tegen zonder om sinds tijdens"),
    (.of, "van"), (.and, "en of"), (.but, "maar"), (.subordinator, "als omdat terwijl toen nadat voordat hoewel want"),
    (.adverb, "ook dan later vandaag gisteren al nog nu verder eerder daarna opnieuw toe daarop"), (.negation, "niet"),
    (.time, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen week jaar"),
    (.termSign, "zogenaamde zogeheten genaamd genoemd titel woord term"), (.work, "film boek roman lied serie"),
    (
      .role,
      """
      burgemeester minister premier directeur directrice voorzitter voorzitster woordvoerder woordvoerster kamerlid
      senator advocaat advocate rechter officier chef oprichter oprichtster trainer trainster hoogleraar professor
      arts onderzoeker onderzoekster auteur secretaris wethouder eigenaar eigenares kapitein architect ingenieur
      econoom historicus boer boerin bewoner bewoonster leraar lerares zanger zangeres acteur actrice schrijver
      schrijfster ondernemer ondernemer conservator bakker visser manager schipper
      """
    ),
    (.title, "meneer mevrouw dr prof"), (.audience, "journalisten verslaggevers"),
  ]
}
