/// The English lists. Verbs are grouped by what they take; sources: own observation of news prose.
enum EnglishWords {
  static let verbs: [(WordClass, String)] = [
    (
      .say,
      """
      add explain insist claim state argue note reply answer admit concede acknowledge assert
      suggest predict complain reckon remark observe comment contend maintain conclude joke quip boast brag caution
      emphasize emphasise stress reiterate recall estimate allege declare respond retort counter shout yell whisper mutter
      murmur exclaim muse lament testify tweet opine elaborate interject swear/swears/swore/swearing/sworn
      gripe fume scoff snap stammer vent remind clarify reason theorize theorise speculate imply confide confess
      """
    ),
    ([.say, .plain, .bare], "say/says/said/saying"), ([.say, .plain], "insist argue"),
    ([.say, .plain, .addressed], "tell/tells/told/telling"), ([.say, .addressed], "inform assure notify remind"),
    ([.say, .addressable], "warn caution"),
    ([.report, .addressable], "advise promise"),
    (
      .report,
      """
      report announce confirm deny reveal disclose write/writes/wrote/writing/written post continue repeat mention
      hint indicate predict affirm attest proclaim pronounce recount specify stipulate
      rule verify guarantee calculate hypothesize theorise summarize summarise show find/finds/found/finding learn hear/hears/heard/hearing signal read blog email text certify
      advise agree promise object protest recommend concur declare opine
      """
    ),
    ([.report, .addressed], "ask persuade convince"),
    ([.report], "wonder inquire question"), ([.report, .phrasal, .nominal], "point"),
    (
      .think,
      """
      feel/feels/felt/feeling know/knows/knew/knowing/known hope fear expect
      understand/understands/understood/understanding realize realise worry doubt suspect assume suppose guess
      imagine wish notice remember anticipate
      """
    ),
    ([.think, .plain], "think/thinks/thought/thinking believe"), ([.report], "propose"),
    (
      [.urge, .say],
      "vow threaten pledge"
    ),
    ([.urge, .addressed], "urge order beg implore instruct"),
    ([.urge, .report], "demand request"), (.urge, "offer"),
    ([.object, .report], "deny blame reject"),
    (
      .label,
      """
      call describe dub label brand term condemn denounce slam blast hail praise criticize criticise accuse dismiss refer
      speak/speaks/spoke/speaking/spoken talk cite quote express voice welcome decry deride mock characterize
      characterise attack defend compare thank apologize apologise refuse promise commit voice issue deliver laud tout
      view see/sees/saw/seeing portray address conclude advocate oppose want like enjoy love hate
      """
    ),
    (.quoting, "quote cite"),
    (
      .voice,
      """
      begin/begins/began/beginning/begun continue laugh smile sigh chant thunder conclude nod chuckle growl echo shrug grin
      chime roar blurt deadpan marvel rant cheer intone sneer sob gasp weep/weeps/wept/weeping
      """
    ),
    (
      .nominal,
      """
      claim report show request comment note question address call demand offer order promise fear hope doubt guess post
      answer reply blog email text tweet remark state estimate vow threat slam blast hail praise attack view brand label term
      cite quote voice welcome signal hint test issue lament love hate want like worry dream charge protest object rule
      complaint boast brag joke quip counter caution stress murmur whisper shout yell reason talk feel find mention mock
      attempt support advocate
      """
    ),
  ]

  /// Verbs that are no cue but have a subject, by which clauses are told apart.
  static let otherVerbs = """
    go/goes/went/going/gone come/comes/came/coming/come take/takes/took/taking/taken make/makes/made/making
    get/gets/got/getting give/gives/gave/giving/given leave/leaves/left/leaving lead/leads/led/leading
    keep/keeps/kept/keeping lose/loses/lost/losing win/wins/won/winning begin/begins/began/beginning/begun
    become/becomes/became/becoming/become bring/brings/brought/bringing buy/buys/bought/buying build/builds/built/building
    catch/catches/caught/catching choose/chooses/chose/choosing/chosen cut/cuts/cut/cutting drive/drives/drove/driving
    fall/falls/fell/falling/fallen fight/fights/fought/fighting fly/flies/flew/flying/flown forget/forgets/forgot/forgetting
    grow/grows/grew/growing/grown hit/hits/hit/hitting hurt/hurts/hurt/hurting meet/meets/met/meeting pay/pays/paid/paying
    put/puts/put/putting rise/rises/rose/rising/risen run/runs/ran/running/run sell/sells/sold/selling send/sends/sent/sending
    set/sets/set/setting sit/sits/sat/sitting spend/spends/spent/spending stand/stands/stood/standing
    steal/steals/stole/stealing/stolen teach/teaches/taught/teaching throw/throws/threw/throwing/thrown
    wear/wears/wore/wearing/worn break/breaks/broke/breaking/broken draw/draws/drew/drawing/drawn
    blow/blows/blew/blowing/blown strike/strikes/struck/striking shoot/shoots/shot/shooting flee/flees/fled/fleeing
    hold/holds/held/holding lay/lays/laid/laying deal/deals/dealt/dealing sink/sinks/sank/sinking/sunk
    seek/seeks/sought/seeking feed/feeds/fed/feeding ride/rides/rode/riding/ridden shake/shakes/shook/shaking/shaken
    sing/sings/sang/singing/sung sleep/sleeps/slept/sleeping slide/slides/slid/sliding spring/springs/sprang/springing/sprung
    stick/sticks/stuck/sticking sweep/sweeps/swept/sweeping swing/swings/swung/swinging tear/tears/tore/tearing/torn
    withdraw/withdraws/withdrew/withdrawing/withdrawn undergo/undergoes/underwent/undergoing/undergone
    undertake/undertakes/undertook/undertaking/undertaken overthrow/overthrows/overthrew/overthrowing/overthrown
    overcome/overcomes/overcame/overcoming/overcome bear/bears/bore/bearing/borne beat/beats/beat/beating/beaten
    bind/binds/bound/binding bite/bites/bit/biting/bitten bleed/bleeds/bled/bleeding dig/digs/dug/digging
    eat/eats/ate/eating/eaten forbid/forbids/forbade/forbidding/forbidden forgive/forgives/forgave/forgiving/forgiven
    freeze/freezes/froze/freezing/frozen hang/hangs/hung/hanging hide/hides/hid/hiding/hidden lend/lends/lent/lending
    let/lets/let/letting light/lights/lit/lighting mean/means/meant/meaning rely consist exist
    work need seem remain follow face vote start end open close move live play pass return join serve visit attend arrive
    resign walk wait cause receive increase provide include help turn look try happen plan appear sign use support
    launch create allow require raise reach kill die die arrest charge leak matter stay change stop
    """

  static let words: [(WordClass, String)] = [
    ([.auxiliary, .finite], "has have had do does did hasn't haven't hadn't don't doesn't didn't having"),
    ([.auxiliary, .be, .finite], "is are was were am isn't aren't wasn't weren't be been being"),
    (
      [.auxiliary, .modal, .finite],
      "will would can could may might shall should must won't wouldn't can't couldn't shouldn't cannot ought"
    ),
    ([.pronoun, .masculine], "he"), ([.pronoun, .feminine], "she"),
    ([.pronoun, .finite, .masculine], "he's he'd he'll"), ([.pronoun, .finite, .feminine], "she's she'd she'll"),
    ([.pronoun, .plural], "they"), ([.pronoun, .plural, .finite], "they're they've they'd they'll"),
    ([.pronoun], "it you there"), ([.pronoun, .finite], "it's it'll it'd you're you've you'll you'd there's that's"),
    ([.pronoun, .firstPerson], "i we"),
    ([.pronoun, .firstPerson, .finite], "i'm i've i'd i'll we're we've we'll we'd"),
    (.firstPerson, "me us my our mine ours myself ourselves"),
    (.pronoun, "everyone everybody nobody someone somebody others"),
    (
      .determiner,
      "the a an this these those some any no every each both all another many most several few its one two three one two three"
    ),
    ([.determiner, .possessive], "his her their my our your whose"),
    (.relative, "who which whom"),
    (.that, "that"),
    (
      .preposition,
      """
      in on at by during with from into about over under through against amid via per for without within across
      between among behind beyond despite like near off onto toward towards upon out around inside outside along above below
      """
    ),
    ([.preposition, .subordinator], "after before since until as"),
    (.conformity, "as"), ([.preposition, .to], "to"), ([.preposition, .of], "of"),
    (.and, "and or nor &"), (.but, "but yet"),
    (.subordinator, "while when because where although though if unless whereas once than so whenever wherever"),
    (.reason, "because if when unless so where once"), (.question, "how why what whether when where"),
    (
      .adverb,
      """
      also then later earlier recently previously now still reportedly publicly repeatedly further ever already never just
      simply again once even always often only too soon too first finally instead meanwhile however moreover therefore thus
      separately afterwards today yesterday tomorrow sometimes perhaps indeed nevertheless nonetheless additionally
      similarly likewise otherwise besides subsequently initially eventually jointly specifically apparently allegedly
      well went
      """
    ),
    (.negation, "not never neither n't"),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december yesterday today tomorrow tonight morning afternoon evening night week month year weekend
      noon midnight weeks months years days hours minutes last next
      """
    ),
    (
      .numeral,
      """
      one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand
      million billion dozen dozens hundreds thousands half
      """
    ),
    (.approximate, "about over nearly almost least most more than up around"),
    (.weekday, "monday tuesday wednesday thursday friday saturday sunday yesterday today"),
    (.habit, "used like likes liked love loves loved tends tended"),
    (.particle, "out"), (.viewpoint, "for to"), (.according, "according"),
    (
      .termSign,
      """
      so-called called known dubbed termed titled entitled nicknamed labelled labeled named word words term phrase name
      title slogan motto nickname marked
      """
    ),
    (
      .work,
      """
      film movie book novel song album show series play magazine programme program documentary episode poem essay game
      painting exhibition single musical podcast sitcom opera drama comic section chapter column video ballad track memoir
      """
    ),
    (
      .medium,
      """
      agency news press newspaper paper magazine times post tribune herald journal television tv radio channel network media
      reuters ap afp bbc cnn yonhap kcna xinhua tass interfax guardian broadcaster website wire bloomberg
      """
    ),
    (
      .speechNoun,
      """
      statement letter email e-mail report interview speech tweet post memo article note message testimony remarks comment
      comments release address ruling motion complaint warning announcement claim petition document filing lawsuit
      """
    ),
    (
      .audience,
      "reporters journalists reporter lawmakers audience crowd viewers listeners conference investors analysts"
    ),
    (
      .role,
      """
      spokesman spokeswoman spokesperson minister president mayor chairman chairwoman chair director secretary official
      officials officer officers lawyer lawyers attorney judge governor senator congressman representative leader leaders
      coach manager analyst analysts economist professor doctor teacher driver farmer critics critic expert experts
      researchers researcher scientist scientists police ministry government company agency council committee union
      witness witnesses resident residents neighbour neighbor mother father son daughter wife husband brother sister
      ambassador commissioner premier chancellor chief head executive founder owner author engineer nurse prosecutor
      prosecutors lawmaker lawmakers adviser aide aides deputy general colonel captain sergeant pastor priest bishop
      student students worker workers voters activists activist campaigners clerk clerks man woman people source sources
      """
    ),
    (.pluralNoun, "people police media men women children staff folks everyone many some others few both most"),
    (.title, "mr mrs ms miss dr prof sir lady lord gen sen rep gov lt col capt sgt rev hon"),
  ]
}
