/// Words that articles are made of, and the fixed texts of a site.
struct SiteLanguage: Sendable {
  var name: String
  /// Sentences with places for a name, a thing, a deed, a tail, a number: `%n`, `%t`, `%v`, `%e`, `%d`.
  var sentences: [String]
  var names: [String]
  var things: [String]
  var deeds: [String]
  var tails: [String]
  /// Short sentences that come again and again.
  var common: [String]
  /// Between sentences.
  var space = " "
  var navigation: [String]
  var byline: [String]
  var newsletter: [String]
  var share: [String]
  var relatedHead: String
  var footer: [String]
  var consent: [String]
  /// Headings that belong to articles and stand in many of them.
  var headings: [String]
  /// Lines of a list inside articles: `%d g de harina`.
  var items: [String] = []
  /// A paragraph of background that several articles have in their middle.
  var background: String

  static let all: [SiteLanguage] = [english, german, spanish, chinese]

  static let english = SiteLanguage(
    name: "en",
    sentences: [
      "%n %v the %t %e.",
      "“We %v the %t %e,” said %n, who has lived there for %d years.",
      "According to %n, nobody %v the %t %e.",
      "The report lists %d people who %v the %t %e, %n among them.",
      "Whoever %v the %t must now pay %n %d thousand, a court found.",
      "When %n arrived, the %t had been closed for %d days, and others %v the keys %e.",
      "It is the %d. time that %n %v the %t %e, and it may not be the last.",
      "A spokesman for %n would not say who %v the %t %e.",
      "Most of those who %v the %t %e never met %n.",
    ],
    names: ["Ana Ruiz", "Peter Holm", "Gwen Sharp", "Hugh Tan", "Mara Quist", "Ole Brandt", "Ida Moss", "Tom Verley"],
    things: [
      "old ferry", "night bus", "town library", "glass factory", "north bridge", "tide mill", "market hall",
      "radio mast", "seal rescue station", "fog signal", "school kitchen", "fish auction",
    ],
    deeds: [
      "sold",
      "bought back",
      "repaired",
      "forgot",
      "inherited",
      "photographed",
      "closed",
      "painted",
      "measured",
      "praised",
      "sued over",
      "moved",
      "locked",
      "inspected",
      "drew",
      "guarded",
      "opened",
      "flooded",
      "cleared",
      "rented",
      "described",
      "lost",
      "won",
      "searched",
      "insured",
      "buried",
      "renamed",
      "mapped",
    ],
    tails: [
      "before the winter storms",
      "without telling the council",
      "for the third time in %d years",
      "while the town slept",
      "against the advice of every engineer",
      "and asked for nothing in return",
      "after %d letters to the ministry",
      "although the contract had ended",
      "under a law from 18%d",
      "to the surprise of the neighbours",
      "with money from a lottery",
      "because the tide came early",
      "in front of %d schoolchildren",
      "as the band played",
      "despite a warning from the bank",
      "in the last week of May",
    ],
    common: [
      "She said no.",
      "He declined to comment.",
      "Nobody was hurt.",
      "The case continues.",
    ],
    navigation: [
      "Skip to content", "The Norrey Lantern", "Home", "News", "Tides", "Islanders", "Sport", "Log in",
      "Subscribe for 1 pound a week",
    ],
    byline: ["By %n", "Published %d May 2024 at %d:15", "%d min read"],
    newsletter: [
      "Sign up to The Lantern Letter", "Our editors choose the stories that matter and send them every morning.",
      "Enter your email address", "Sign up",
    ],
    share: ["Share", "Tweet", "Copy link", "%d comments"], relatedHead: "More from the islands",
    footer: [
      "About us", "Contact", "Jobs", "© 2024 Lantern Media Ltd. All rights reserved.",
      "The Lantern is not responsible for the content of external sites.",
    ],
    consent: [
      "We use cookies and similar technologies to run this site and to understand how it is used.",
      "You can change your choice at any time in the settings at the bottom of each page.", "Accept all", "Reject all",
      "Manage %d partners",
    ],
    headings: ["Background", "What happens next"],
    background:
      "The night ferry was founded in 1931 and has been run by the town since the bankruptcy of the last owner in 1987. It carries about forty thousand people a year."
  )

  static let german = SiteLanguage(
    name: "de",
    sentences: [
      "%n %v %t %e.",
      "„Niemand %v %t %e“, sagte %n, der dort seit %d Jahren lebt.",
      "Nach Angaben von %n %v kaum jemand %t %e.",
      "Der Bericht nennt %d Leute, und %n %v %t %e.",
      "Wer auch immer %t %v, muss %n nun %d Tausend zahlen, urteilte das Gericht.",
      "Als %n eintraf, war %t seit %d Tagen geschlossen, und jemand %v die Schlüssel %e.",
      "Ein Sprecher von %n wollte nicht sagen, wer %t %v, und das %e.",
    ],
    names: ["Anna Reuter", "Jens Holm", "Gesa Scharf", "Ole Brandt", "Mara Quast", "Ida Moos", "Tom Werle"],
    things: [
      "die alte Fähre", "der Nachtbus", "die Bücherei", "die Glashütte", "die Nordbrücke", "das Gezeitenwerk",
      "die Markthalle", "der Funkmast",
    ],
    deeds: [
      "verkaufte",
      "reparierte",
      "vergaß",
      "erbte",
      "fotografierte",
      "schloss",
      "strich",
      "vermaß",
      "lobte",
      "verlegte",
      "prüfte",
      "zeichnete",
      "bewachte",
      "öffnete",
      "räumte",
      "mietete",
      "beschrieb",
      "verlor",
      "gewann",
      "durchsuchte",
      "versicherte",
      "benannte",
    ],
    tails: [
      "vor den Winterstürmen",
      "ohne den Rat zu fragen",
      "zum dritten Mal in %d Jahren",
      "während die Stadt schlief",
      "gegen den Rat aller Fachleute",
      "und verlangte nichts dafür",
      "nach %d Briefen an das Ministerium",
      "obwohl der Vertrag beendet war",
      "nach einem Gesetz von 18%d",
      "zur Überraschung der Nachbarn",
      "mit Geld aus einer Lotterie",
      "weil die Flut früher kam",
      "vor %d Schulkindern",
      "trotz einer Warnung der Bank",
    ],
    common: [
      "Sie lehnte ab.",
      "Verletzt wurde niemand.",
      "Der Prozess geht weiter.",
    ],
    navigation: [
      "Zum Inhalt springen", "Der Leuchtturm", "Startseite", "Nachrichten", "Gezeiten", "Menschen",
      "Anmelden",
    ],
    byline: ["Von %n", "Stand: %d. Mai 2024, %d:30 Uhr", "Lesezeit: %d Minuten"],
    newsletter: [
      "Der Leuchtturm-Brief", "Jeden Morgen die wichtigsten Nachrichten, ausgewählt von unserer Redaktion.",
      "Jetzt kostenlos abonnieren",
    ],
    share: ["Teilen", "Merken", "Drucken", "%d Kommentare"], relatedHead: "Mehr zum Thema",
    footer: ["Impressum", "Datenschutz", "Kontakt", "© 2024 Leuchtturm Verlag. Alle Rechte vorbehalten."],
    consent: [
      "Wir verwenden Cookies, um diese Seite zu betreiben und zu verstehen, wie sie genutzt wird.",
      "Sie können Ihre Auswahl jederzeit in den Einstellungen ändern.", "Alle akzeptieren", "Ablehnen",
      "Einstellungen für %d Partner",
    ],
    headings: ["Hintergrund", "Wie es weitergeht"],
    background:
      "Die Nachtfähre wurde 1931 gegründet und gehört seit der Pleite des letzten Eigners im Jahr 1987 der Stadt. Sie befördert rund vierzigtausend Menschen im Jahr."
  )

  static let spanish = SiteLanguage(
    name: "es",
    sentences: [
      "%n %v %t %e.",
      "Según %n, quien %v %t %e no necesita nada más.",
      "Si alguien %v %t %e, salen unas %d raciones muy generosas.",
      "El secreto de %n, que %v %t %e, es no tener prisa.",
      "En casa de %n se %v %t %e desde hace %d años.",
      "Mientras uno %v %t %e, %n prepara la mesa y abre el vino.",
    ],
    names: ["Ana Ruiz", "Pedro Olmo", "Marta Quiles", "Inés Soto", "Tomás Vera"],
    things: ["el arroz", "la masa", "el pescado", "la crema de calabaza", "el pan de ayer", "la salsa", "el guiso"],
    deeds: [
      "mezcla",
      "hornea",
      "enfría",
      "corta",
      "tuesta",
      "calienta",
      "congela",
      "adorna",
      "prueba",
      "separa",
      "muele",
      "cuela",
      "reserva",
      "unta",
      "enrolla",
      "riega",
      "dora",
      "marina",
      "pela",
      "sirve",
    ],
    tails: [
      "con un poco de limón",
      "durante %d minutos",
      "sin dejar de remover",
      "hasta que espese",
      "como hacía su madre",
      "a fuego muy lento",
      "en una fuente honda",
      "para %d personas",
      "con sal gruesa y paciencia",
      "antes de que llegue el calor",
      "según la costumbre de la costa",
      "y lo deja reposar toda la noche",
      "sobre una tabla de madera",
      "con %d hojas de laurel",
    ],
    common: [
      "Se sirve caliente.",
      "Y listo.",
    ],
    navigation: ["Ir al contenido", "La Cuchara", "Inicio", "Recetas", "Postres", "Iniciar sesión"],
    byline: ["Por %n", "%d de mayo de 2024", "Tiempo: %d minutos", "Raciones: %d"],
    newsletter: [
      "Recibe nuestras recetas", "Cada semana te enviamos las mejores recetas de temporada a tu correo.",
      "Suscribirme",
    ],
    share: ["Compartir", "Guardar receta", "%d comentarios"], relatedHead: "También te puede gustar",
    footer: ["Quiénes somos", "Aviso legal", "© 2024 La Cuchara. Todos los derechos reservados."],
    consent: [
      "Usamos cookies propias y de terceros para analizar cómo se usa este sitio.",
      "Puedes cambiar tu decisión en cualquier momento desde la configuración.", "Aceptar todo", "Rechazar",
      "Ver %d socios",
    ],
    headings: ["Ingredientes", "Preparación"],
    items: [
      "%d g de harina",
      "%d huevos",
      "%d ml de leche",
      "%d cebollas",
      "%d dientes de ajo",
      "%d g de queso curado",
      "%d tomates maduros",
      "%d ml de aceite",
      "%d pimientos rojos",
      "%d g de almendras",
      "%d hojas de menta",
      "%d limones",
      "%d g de garbanzos",
      "%d zanahorias",
      "%d patatas nuevas",
      "%d g de mantequilla",
      "%d ramas de canela",
      "%d g de arroz redondo",
      "%d calabacines",
      "%d g de azúcar moreno",
    ],
    background:
      "El aceite de oliva se guarda siempre en un lugar oscuro y fresco, nunca junto al fuego. Así conserva su sabor durante más de un año."
  )

  static let chinese = SiteLanguage(
    name: "zh",
    sentences: [
      "%n%v%t，%e。",
      "据%n介绍，没有人%v%t，%e。",
      "报告提到%d人%v%t，%e，其中包括%n。",
      "%n的发言人不愿说明是谁%v%t，%e。",
      "当%n赶到时，%t已经关闭了%d天，有人%v钥匙，%e。",
      "法院裁定，%v%t的人必须向%n支付%d万元，%e。",
    ],
    names: ["王海", "李明", "陈静", "赵磊", "周芳"], things: ["旧渡轮", "夜班车", "图书馆", "玻璃厂", "北桥", "市场大厅", "潮汐磨坊"],
    deeds: [
      "出售了",
      "修理了",
      "忘记了",
      "继承了",
      "拍摄了",
      "关闭了",
      "粉刷了",
      "测量了",
      "称赞了",
      "搬走了",
      "检查了",
      "画下了",
      "守护着",
      "打开了",
      "清理了",
      "租下了",
      "描述了",
      "失去了",
      "赢得了",
      "搜查了",
    ],
    tails: [
      "在冬季风暴之前",
      "却没有告诉议会",
      "这是%d年来的第三次",
      "当时全城都在沉睡",
      "不顾所有工程师的建议",
      "并且不要任何回报",
      "在写了%d封信之后",
      "尽管合同已经结束",
      "令邻居们感到惊讶",
      "用的是彩票的钱",
      "因为潮水来得太早",
      "当着%d名学生的面",
      "不顾银行的警告",
    ],
    common: [
      "没有人受伤。",
      "她拒绝了。",
    ],
    space: "",
    navigation: ["跳到内容", "灯塔日报", "首页", "新闻", "体育", "登录"], byline: ["记者%n", "2024年5月%d日 %d:30", "阅读时间%d分钟"],
    newsletter: ["订阅灯塔早报", "编辑每天早晨为您挑选最重要的新闻并发送到您的邮箱。", "立即订阅"], share: ["分享", "复制链接", "%d条评论"],
    relatedHead: "相关阅读", footer: ["关于我们", "联系方式", "版权所有 © 2024 灯塔传媒"],
    consent: ["我们使用Cookie来运行本网站并了解其使用情况。", "您可以随时在页面底部的设置中更改您的选择。", "全部接受", "拒绝"],
    headings: ["背景", "后续"], background: "夜间渡轮始建于1931年，自最后一任船主于1987年破产以来一直由市政府经营。每年运送约四万名乘客。")
}
