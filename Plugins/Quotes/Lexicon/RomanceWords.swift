/// The French, Spanish, Italian and Portuguese lists.
enum RomanceWords {
  static let french: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      dit disait disent déclare déclarait affirme affirmait affirment explique expliquait expliquent ajoute ajoutait précise
      précisait souligne soulignait estime estimait estiment annonce annonçait assure assurait indique indiquait répond
      répondait rappelle rappelait confie confiait raconte racontait regrette regrettait juge jugeait lance lançait martèle
      insiste insistait poursuit poursuivait reconnaît reconnaissait prévient prévenait promet révèle révélait alerte alertait argue argumente nuance ironise plaisante réplique rétorque écrit écrivait note notait
      remarque conclut concluait dénonce dénonçait détaille résume témoigne plaide tempère avance avançait soutient
      soutenait s'inquiète s'interroge s'exclame se demande s'indigne s'étonne admet admettait observe avertit
      """
    ),
    (
      [.say, .past],
      """
      dit déclaré affirmé expliqué ajouté précisé souligné estimé annoncé assuré indiqué répondu rappelé confié raconté
      regretté jugé lancé martelé insisté poursuivi reconnu prévenu promis écrit noté remarqué conclu dénoncé détaillé
      résumé témoigné plaidé avancé soutenu admis observé averti exclamé étonné indigné inquiété interrogé félicité réjoui
      répété commenté prévenu garanti martelé réagi réaffirmé demandé lâché ironisé tranché nuancé conclu
      """
    ),
    (
      [.label, .finite],
      "qualifie qualifiait dénonce dénonçait fustige fustigeait évoque évoquait salue saluait parle parlait critique appelle"
    ),
    ([.label, .past], "qualifié dénoncé fustigé évoqué salué parlé critiqué appelé condamné accusé jugé vanté"),
    ([.according], "selon d'après d’après"), (.viewpoint, "pour"),
    (
      [.auxiliary, .finite],
      "a ont avait avaient s'est s'était s’est s’était se est sont était étaient sera fut peut doit va"
    ),
    ([.pronoun, .masculine], "il ils"), ([.pronoun, .feminine], "elle elles"), (.pronoun, "on"),
    ([.pronoun, .firstPerson], "je nous j'ai"), (.firstPerson, "me moi mon ma mes notre nos"),
    (.determiner, "le la les un une des du au aux ce cet cette ces chaque plusieurs quelques"),
    ([.determiner, .possessive], "son sa ses leur leurs notre nos mon ma mes"),
    (.conformity, "comme"),
    (.that, "que qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une qu’il qu’elle qu’ils qu’elles qu’on qu’un qu’une"),
    (.relative, "qui"), (.question, "comment pourquoi où quand si"),
    (
      .preposition,
      "de à dans en sur par pour avec sans sous chez vers contre entre depuis lors pendant après avant dès"
    ),
    (.of, "de du des"), (.and, "et ou"), (.but, "mais"),
    (.subordinator, "quand lorsque car parce comme puisque alors tandis"),
    (.adverb, "aussi encore ensuite hier aujourd'hui toutefois également puis ainsi déjà donc enfin cependant t"),
    (.negation, "ne pas n'a n'ont"),
    (
      .time,
      """
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
      novembre décembre hier aujourd'hui matin soir semaine
      """
    ),
    (.termSign, "dit dite surnommé surnommée intitulé intitulée appelé appelée terme mot titre baptisé baptisée"),
    (.work, "film livre roman chanson série pièce album émission"), (.title, "m mme mlle dr"),
    (
      .role,
      """
      maire maires ministre préfet préfète directeur directrice président présidente porte-parole député députée
      sénateur sénatrice responsable avocat avocate procureur procureure juge élu élue adjoint adjointe chef cheffe
      patron patronne fondateur fondatrice entraîneur entraîneuse professeur professeure enseignant enseignante
      médecin chercheur chercheuse auteur autrice secrétaire syndicaliste gérant gérante propriétaire conservateur
      conservatrice capitaine architecte ingénieur ingénieure économiste historien historienne agriculteur
      agricultrice pêcheur boulanger boulangère habitant habitante retraité retraitée trentenaire quadragénaire
      quinquagénaire sexagénaire septuagénaire artisan dirigeant dirigeante chanteur chanteuse actrice acteur
      réalisateur réalisatrice écrivain écrivaine
      """
    ),
    (.medium, "agence journal presse afp quotidien chaîne"), (.audience, "journalistes"),
  ]

  static let spanish: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      dijo dijeron dice dicen decía afirmó afirmaron afirma explicó explica explicaron añadió añade agregó agrega aseguró
      aseguran asegura declaró declara señaló señala indicó indica anunció anuncia advirtió advierte manifestó respondió
      responde sostuvo sostiene comentó comenta recordó recuerda insistió insiste subrayó subraya destacó destaca reconoció
      reconoce contó cuenta escribió escribe expresó expresa precisó precisa apuntó apunta preguntó pregunta contestó
      contesta lamentó lamenta criticó denunció denuncia concluyó concluye aclaró admitió admite reiteró opinó opina
      prometió exclamó gritó relató matizó confesó confiesa reveló revela planteó detalló argumentó alertó bromeó replicó ironizó
      """
    ),
    (
      [.say, .past],
      "dicho afirmado explicado añadido asegurado declarado señalado indicado anunciado advertido manifestado"
    ),
    (
      [.label, .finite],
      "calificó califica tildó tacha acusó acusa llamó llama denunció habló definió elogió celebró tachó"
    ),
    ([.according], "según"), (.viewpoint, "para"),
    ([.auxiliary, .finite], "ha han había habían es son era eran fue fueron está están será puede debe"),
    ([.pronoun, .masculine], "él ellos"), ([.pronoun, .feminine], "ella ellas"),
    ([.pronoun, .firstPerson], "yo nosotros"),
    (.firstPerson, "me mi mis nuestro nuestra nos"),
    (.determiner, "el la los las un una unos unas este esta estos estas ese esa cada varios algunas"),
    ([.determiner, .possessive], "su sus mi nuestro nuestra"), (.conformity, "como"), (.that, "que"),
    (.relative, "quien"),
    (.question, "cómo qué cuándo dónde si"),
    (.preposition, "de del a al en por para con sin sobre entre desde hasta contra durante tras ante hacia bajo"),
    (.of, "de del"), (.and, "y e o"), (.but, "pero"), (.subordinator, "cuando porque mientras aunque como pues si"),
    (.adverb, "también ayer hoy además luego después ya así entonces todavía ayer ahora"), (.negation, "no"),
    (
      .time,
      """
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
      octubre noviembre diciembre ayer hoy mañana tarde noche semana
      """
    ),
    (.termSign, "llamado llamada denominado denominada titulado titulada apodado apodada palabra término título"),
    (.work, "película libro novela canción serie obra disco programa"), (.title, "sr sra don doña dr dra"),
    (
      .role,
      """
      alcalde alcaldesa ministro ministra director directora presidente presidenta portavoz diputado diputada senador
      senadora abogado abogada fiscal juez jueza jefe jefa fundador fundadora entrenador entrenadora profesor
      profesora médico médica investigador investigadora autor autora secretario secretaria concejal consejero
      consejera gerente dueño dueña propietario propietaria capitán arquitecto arquitecta ingeniero ingeniera
      economista historiador historiadora agricultor agricultora vecino vecina sindicalista cantante actor actriz
      escritor escritora empresario empresaria gobernador gobernadora delegado delegada científico científica
      """
    ),
    (.medium, "agencia diario periódico prensa efe cadena"), (.audience, "periodistas"),
  ]

  static let italian: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      disse dissero dice dicono diceva afferma affermò affermano spiega spiegò spiegano aggiunge aggiunse dichiara dichiarò
      annuncia annunciò sottolinea sottolineò racconta raccontò risponde rispose scrive scrisse ricorda ricordò osserva
      osservò commenta commentò conferma confermò sostiene assicura precisa precisò ammette ammise avverte conclude
      concluse chiede chiese ribadisce promette insiste ribadì rivela rivelò confessa confessò replica replicò scherza ironizza denuncia
      """
    ),
    (
      [.say, .past],
      """
      detto affermato spiegato aggiunto dichiarato annunciato sottolineato raccontato risposto scritto ricordato osservato
      commentato confermato sostenuto assicurato precisato ammesso avvertito concluso chiesto ribadito
      """
    ),
    ([.label, .finite], "definisce definì chiama parla parlò accusa denuncia critica elogia bolla"),
    ([.label, .past], "definito chiamato parlato accusato denunciato criticato elogiato bollato giudicato"),
    ([.according], "secondo"), (.viewpoint, "per"),
    ([.auxiliary, .finite], "ha hanno aveva avevano è sono era erano fu sarà può deve"),
    ([.pronoun, .masculine], "lui egli"), ([.pronoun, .feminine], "lei ella"), ([.pronoun, .firstPerson], "io noi"),
    (.pronoun, "loro"), (.firstPerson, "mi ci mio mia nostro nostra"),
    (.determiner, "il lo la i gli le un uno una questo questa questi ogni alcuni dei degli delle"),
    ([.determiner, .possessive], "suo sua suoi sue loro"), (.conformity, "come"), (.that, "che"), (.relative, "chi"),
    (.question, "come perché se quando"),
    (
      .preposition,
      "di del della dello dei degli delle a al alla ai alle da dal dalla in nel nella su sul sulla con per tra fra dopo durante"
    ),
    (.of, "di del della dello dei degli delle"), (.and, "e ed o"), (.but, "ma però"),
    (.subordinator, "mentre quando perché poiché se anche come"),
    (.adverb, "anche poi ieri oggi ancora già inoltre infine ora così"), (.negation, "non"),
    (
      .time,
      """
      lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto
      settembre ottobre novembre dicembre ieri oggi domani settimana
      """
    ),
    (.termSign, "cosiddetto cosiddetta detto detta chiamato chiamata intitolato parola termine titolo soprannominato"),
    (.work, "film libro romanzo canzone serie opera album"), (.title, "sig signor signora dott dottor"),
    (
      .role,
      """
      sindaco sindaca ministro ministra direttore direttrice presidente portavoce deputato deputata senatore senatrice
      avvocato avvocata giudice procuratore procuratrice capo fondatore fondatrice allenatore allenatrice professore
      professoressa medico ricercatore ricercatrice autore autrice segretario segretaria assessore assessora titolare
      proprietario proprietaria capitano architetto ingegnere economista storico storica agricoltore agricoltrice
      sindacalista cantante attore attrice scrittore scrittrice imprenditore imprenditrice governatore governatrice
      responsabile curatore curatrice panettiere falegname pescatore insegnante
      """
    ),
    (.medium, "agenzia giornale ansa quotidiano"), (.audience, "giornalisti cronisti"),
  ]

  static let portuguese: [(WordClass, String)] = [
    (
      [.say, .finite],
      """
      disse disseram diz dizem dizia afirmou afirmaram afirma explicou explica acrescentou acrescenta declarou declara
      anunciou anuncia contou conta ressaltou ressalta destacou destaca lembrou lembra escreveu escreve respondeu responde
      garantiu garante reconheceu reconhece alertou alerta comentou comenta criticou informou informa completou completa
      defendeu defende concluiu concluiu perguntou pergunta sublinhou referiu admitiu assegurou considerou frisou revelou confessou argumentou brincou ironizou denunciou reiterou salientou
      """
    ),
    ([.say, .past], "dito afirmado explicado declarado anunciado"),
    ([.label, .finite], "classificou classifica chamou chama criticou acusou acusa falou definiu elogiou celebrou"),
    ([.according], "segundo conforme"), (.viewpoint, "para"),
    ([.auxiliary, .finite], "tem têm tinha tinham é são era eram foi foram está estão será pode deve"),
    ([.pronoun, .masculine], "ele eles"), ([.pronoun, .feminine], "ela elas"), ([.pronoun, .firstPerson], "eu nós"),
    (.firstPerson, "me meu minha nosso nossa nos"),
    (.determiner, "o a os as um uma uns umas este esta esse essa cada vários"),
    ([.determiner, .possessive], "seu sua seus suas"), (.conformity, "como"), (.that, "que"), (.relative, "quem"),
    (.question, "como quando onde se"),
    (
      .preposition,
      "de do da dos das em no na nos nas por pelo pela para com sem sobre entre desde até contra durante após ao à"
    ),
    (.of, "de do da dos das"), (.and, "e ou"), (.but, "mas"),
    (.subordinator, "quando porque enquanto embora como pois se"),
    (.adverb, "também ontem hoje ainda depois já então agora além"), (.negation, "não"),
    (
      .time,
      """
      segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho
      julho agosto setembro outubro novembro dezembro ontem hoje amanhã semana
      """
    ),
    (.termSign, "chamado chamada denominado intitulado apelidado palavra termo título"),
    (.work, "filme livro romance canção série novela álbum peça"), (.title, "sr sra dr dra dom"),
    (
      .role,
      """
      prefeito prefeita ministro ministra diretor diretora presidente presidenta porta-voz deputado deputada senador
      senadora advogado advogada juiz juíza promotor promotora chefe fundador fundadora treinador treinadora professor
      professora médico médica pesquisador pesquisadora investigador investigadora autor autora secretário secretária
      vereador vereadora gerente dono dona proprietário proprietária capitão arquiteto arquiteta engenheiro engenheira
      economista historiador historiadora agricultor agricultora morador moradora sindicalista cantor cantora ator
      atriz escritor escritora empresário empresária governador governadora delegado delegada autarca
      """
    ),
    (.medium, "agência jornal lusa"), (.audience, "jornalistas repórteres"),
  ]
}
