internal import Segmentation
internal import Winnow

/// Labels of lines in the languages whose sites are scraped most, by their first word.
///
/// What such a line is needs no weighing, and in training there are too few of each for a model to learn them from.
/// Blogs point to their own posts with the same words and mean them as part of the text; to lose such a line costs little.
/// Time stamps are not among the labels: an article without its own is no better.
struct LineLabelTable {
  static let standard = LineLabelTable(rows)

  private struct Row {
    let kind: BoilerplateRun.Kind
    let form: LineLabel.Form
    let mostWords: Int
    var needed = ""
    /// Parted by semicolons.
    let labels: String
  }

  private var byFirst: [UInt64: [LineLabel]] = [:]

  private init(_ rows: [Row]) {
    for row in rows {
      let needed = Self.keys(row.needed)
      for label in row.labels.utf8.split(separator: UInt8(ascii: ";")) {
        let text = String(decoding: label.drop { $0 <= 0x20 }, as: UTF8.self)
        let words = Self.keys(text)
        guard let first = words.first else { continue }
        byFirst[first, default: []].append(
          LineLabel(
            kind: row.kind, form: row.form, mostWords: row.mostWords, needed: needed, words: words, text: text))
      }
    }
  }

  subscript(_ first: UInt64) -> [LineLabel] { byFirst[first] ?? [] }

  /// Cut as the scanner cuts the lines.
  static func keys(_ text: String) -> [UInt64] {
    var scanner = Scanner(Array(text.utf8))
    scanner.scan(TextRange(0, text.utf8.count), block: 0)
    return scanner.words.map(\.key)
  }

  private static let rows = [
    Row(kind: .related, form: .leadIn, mostWords: 30, labels: related),
    Row(kind: .related, form: .whole, mostWords: 8, labels: headings),
    Row(kind: .advertisement, form: .leadIn, mostWords: 8, labels: advertisement),
    Row(kind: .advertisement, form: .opening, mostWords: 8, labels: notices),
    Row(
      kind: .advertisement, form: .opening, mostWords: 24, needed: "app apps application aplicación aplicativo",
      labels: apps),
    Row(kind: .share, form: .leadIn, mostWords: 14, labels: share),
    Row(kind: .share, form: .opening, mostWords: 14, needed: networks, labels: share),
    Row(kind: .navigation, form: .opening, mostWords: 6, labels: tools),
    Row(kind: .authorBio, form: .leadIn, mostWords: 30, labels: authors),
    Row(kind: .captionCredit, form: .leadIn, mostWords: 12, labels: credit),
    Row(kind: .captionCredit, form: .opening, mostWords: 30, labels: caption),
    Row(kind: .captionCredit, form: .whole, mostWords: 4, labels: agencies),
    Row(
      kind: .newsletter, form: .opening, mostWords: 30,
      needed: "newsletter newsletters inbox briefing alerts postfach infolettre boletín boletim nieuwsbrief nyhedsbrev",
      labels: newsletter),
    Row(kind: .paywall, form: .opening, mostWords: 14, labels: paywall),
    Row(kind: .comments, form: .whole, mostWords: 8, labels: comments),
    Row(kind: .navigation, form: .whole, mostWords: 8, labels: navigation),
  ]

  private static let related = """
    read more;read also;also read;read next;read now;read the full story;related;related story;related stories;
    related article;related articles;related content;related coverage;see also;more on this;more on this story;
    more on this topic;watch;watch now;watch also;watch the video;listen;listen now;don't miss;you may also like;
    you might also like;you may be interested in;recommended reading;must read;in case you missed it;
    from the archive;click here for more;
    lesen sie auch;lesen sie mehr;lesen sie hier;mehr zum thema;mehr dazu;auch interessant;siehe auch;weiterlesen;
    das könnte sie auch interessieren;das könnte sie interessieren;passend dazu;zum thema;
    lire aussi;à lire aussi;lire également;à lire également;à lire;voir aussi;à voir aussi;sur le même sujet;lire la suite;
    en savoir plus;lea también;lee también;leer más;lea más;te puede interesar;le puede interesar;te recomendamos;
    ver también;vea también;ver más;le recomendamos;noticias relacionadas;nota relacionada;
    leggi anche;leggi tutto;leggi di più;vedi anche;guarda anche;potrebbe interessarti;ti potrebbe interessare;
    potrebbe interessarti anche;per approfondire;leia também;leia mais;veja também;veja mais;saiba mais;
    lees ook;lees meer;lees verder;zie ook;bekijk ook;meer over dit onderwerp;
    czytaj też;czytaj także;czytaj więcej;czytaj również;przeczytaj także;przeczytaj też;zobacz też;zobacz także;
    zobacz również;läs också;läs mer;läs även;se även;læs også;læs mere;læs mere her;se også;les også;les mer;
    čtěte také;čtěte více;přečtěte si také;čtěte dále;viz také;mohlo by vás zajímat;
    читайте также;смотрите также;читать далее;по теме;материалы по теме;читайте також;дивіться також;читати далі;
    ayrıca okuyun;bunu da okuyun;ilgili haber;ilgili haberler;devamını oku;διαβάστε επίσης;διαβάστε ακόμη;
    διαβάστε περισσότερα;δείτε επίσης;δείτε ακόμη;اقرأ أيضا;اقرأ أيضاً;إقرأ أيضا;إقرأ أيضاً;شاهد أيضا;شاهد أيضاً;
    اقرأ المزيد;関連記事;関連ニュース;あわせて読みたい;続きを読む;相关阅读;相关新闻;相关报道;延伸阅读;阅读更多;
    相關閱讀;相關新聞;延伸閱讀;推荐阅读;热门推荐;猜你喜欢;精彩推荐;関連リンク;おすすめ記事;人気記事;
    read this next;what to read next;more like this;related links;related topics;further reading;recommended;
    explore more on these topics;from our partners;also on this site;keep reading;
    mehr lesen;weitere artikel;weitere themen;empfohlene artikel;ähnliche artikel;
    à découvrir;articles liés;articles similaires;nos recommandations;sur le même thème;
    más información;más noticias;artículos relacionados;sigue leyendo;también te puede interesar;
    approfondisci;articoli correlati;sullo stesso argomento;notícias relacionadas;matérias relacionadas;mais sobre;
    meer lezen;gerelateerde artikelen;aanbevolen;polecamy;powiązane artykuły;warto przeczytać;
    похожие материалы;ещё по теме;по теме;ilginizi çekebilir;benzer haberler;관련 기사;관련기사;
    مواضيع ذات صلة;أخبار ذات صلة;قد يهمك أيضا;قد يهمك أيضاً
    """
  private static let headings = """
    most read;most popular;most viewed;most commented;trending;trending now;top stories;more stories;latest news;
    latest stories;recommended for you;popular now;editor's picks;editors picks;around the web;from around the web;
    meistgelesen;am meisten gelesen;les plus lus;lo más leído;lo más visto;i più letti;mais lidas;meest gelezen;
    najczęściej czytane;mest läst;mest læst;mest lest;nejčtenější
    """
  private static let advertisement = """
    advertisement;advertisements;advert;ad;sponsored;sponsored content;promoted content;paid content;
    skip advertisement;article continues below advertisement;article continues after advertisement;
    story continues below advertisement;story continues after advertisement;article continues below;
    anzeige;werbung;publicité;publicidad;publicidade;continua após a publicidade;continúa después de la publicidad;
    pubblicità;advertentie;reklama;reklam;annons;annonse;annonce;реклама;إعلان;広告;广告;廣告
    """
  private static let notices = """
    広告の下;広告のあと;広告の後;记事は広告;广告继续阅读;after newsletter promotion;skip past newsletter;
    skip past promotion
    """
  private static let share = """
    share;share this;share this article;share this story;share on;share via;teilen;artikel teilen;beitrag teilen;
    diesen artikel teilen;partager;partagez;partager cet article;partager sur;compartir;comparte;compartir en;
    condividi;condividi su;compartilhe;compartilhar;partilhar;compartilhe essa notícia;deel;deel dit artikel;delen;
    udostępnij;podziel się;dela;dela artikeln;del;del artiklen;sdílet;поделиться;поделитесь;поширити;paylaş;
    シェア;シェアする;この記事をシェア;分享;分享到;شارك;شارك على;مشاركة;공유;공유하기
    """
  private static let apps = """
    get our;get the app;get alerts;get news alerts;install our;download our;download the;try our;turn on notifications;
    laden sie;lade dir;holen sie sich;jetzt die app;téléchargez;télécharger;descarga;descárgate;descargue;scarica;
    baixe;descarregue;download onze;pobierz;ladda ner;hent vores;скачайте;установите
    """
  private static let networks = """
    facebook twitter x whatsapp linkedin email mail reddit telegram link pinterest threads bluesky messenger line
    вконтакте одноклассники 微信 微博 فيسبوك واتساب تويتر 페이스북 카카오톡
    """
  private static let tools = """
    text size;font size;schriftgröße;taille du texte;tamaño de letra;tamanho da fonte;dimensione testo;
    jump to content;jump to navigation
    """
  private static let authors = """
    about the author;about the writer;about our reporter;über den autor;über die autorin;à propos de l'auteur;
    sobre el autor;sobre la autora;sobre la firma;sobre o autor;sobre a autora;sull'autore;over de auteur;
    o autorze;o autorce;om författaren;об авторе;筆者紹介;著者紹介;この記事の筆者;作者简介;عن الكاتب
    """
  private static let credit = """
    photo;photos;photo by;photograph;photograph by;photo credit;photo courtesy of;image;image by;image credit;
    image source;image copyright;picture;picture by;picture credit;credit;getty images;
    foto;fotos;bild;bildquelle;crédit photo;crédit;crédits;photo d'illustration;fotografía;foto di;imagen;
    imagem;beeld;fot;фото;写真;图片来源;圖片來源
    """
  private static let caption = """
    image caption;image copyright;image source;media caption;figure caption;bildbeschreibung;image d'illustration
    """
  private static let agencies = """
    getty images;ap photo;afp photo;reuters photo;shutterstock;istock;istockphoto;afp via getty images;
    afp getty images
    """
  private static let newsletter = """
    sign up;subscribe;register for;get our;get the;get alerts;get more;never miss;stay up to date;join our;join over;receive our;enter your email;want more;like what you see;
    abonnieren sie;melden sie sich;jetzt abonnieren;inscrivez-vous;abonnez-vous;recevez;suscríbete;suscríbase;reciba;
    iscriviti;inscreva-se;assine;receba;schrijf je in;meld je aan;zapisz się;tilmeld dig;anmäl dig
    """
  private static let paywall = """
    already a subscriber;already have an account;subscribe to continue;subscribe to read;subscribe now;subscribe today;
    sign in to continue;sign in to read;log in to continue;log in to read;to continue reading;to read the full;
    register to continue;create a free account;this article is for subscribers;this content is for subscribers;
    this story is for subscribers;you have reached your limit;start your free trial;try it free;
    jetzt anmelden und weiterlesen;dieser artikel ist nur für abonnenten;weiterlesen mit;
    cet article est réservé aux abonnés;réservé aux abonnés;contenido exclusivo para suscriptores;
    contenuto riservato agli abbonati;conteúdo exclusivo para assinantes
    """
  private static let comments = """
    leave a comment;leave a reply;post a comment;add a comment;view comments;show comments;load comments;
    join the conversation;join the discussion;comments are closed;comments;no comments;be the first to comment;
    kommentare;kommentieren;commentaires;laisser un commentaire;comentarios;dejar un comentario;commenti;
    lascia un commento;comentários;deixe um comentário;reacties;komentarze;kommentarer;комментарии;коментарі
    """
  private static let navigation = """
    continue reading;continue reading the main story;listen to this article;back to top;skip to content;
    skip to main content;loading;scroll to continue;show more;load more;view all;see all;next article;previous article;
    next story;print this article;print this page;email this article;save for later;jump to comments;click to expand;
    zurück zur startseite;nach oben;retour en haut;volver arriba;torna su;voltar ao topo;terug naar boven
    """
}
