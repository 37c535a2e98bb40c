/// The words of each class in the languages whose sites are scraped most. Japanese and Chinese words are runs of one
/// script or pairs of ideographs, as the scanner cuts them.
enum WordLists {
  static let all: [(WordClass, String)] = [
    (.consent, consent), (.privacy, privacy), (.button, button), (.share, share), (.newsletter, newsletter),
    (.navigation, navigation), (.related, related), (.copyright, copyright), (.advertisement, advertisement),
    (.paywall, paywall), (.comments, comments), (.reader, reader), (.legal, legal), (.credit, credit),
    (.byline, byline), (.function, function), (.speech, speech), (.time, time),
  ]

  private static let consent = """
    cookie cookies gdpr ccpa consent consenting consents cookiebot onetrust trackers tracking iab tcf
    dsgvo einwilligung einwilligungen einwilligen zustimmung rgpd consentement traceurs témoins consentimiento consenso
    consentimento lgpd toestemming zgoda zgodę zgody ciasteczek ciasteczka ciasteczkach plików pliki cookie-fil souhlas
    souhlasu souhlasem samtycke samtycker kakor kakorna samtykke cookiepolitik suostumus evästeet evästeitä
    informasjonskapsler informationskapsler çerez çerezler çerezleri sütik sütiket hozzájárulás modul cookie-uri куки
    файлы согласие συγκατάθεση кукита
    クッキー クッキ 同意 ウェブサイト 许可 隐私 同意 쿠키 동의 الارتباط الكوكيز كوكيز موافقتك الموافقة עוגיות
    соглашаетесь cookie-файлы cookie-файлов
    تعريف توافق بموافقتك
    """
  private static let privacy = """
    privacy datenschutz datenschutzerklärung datenschutzhinweise personenbezogene personenbezogener nutzungsdaten
    confidentialité vie-privée données personnelles privacidad privacidade riservatezza privacybeleid
    persoonsgegevens gegevens prywatności prywatność danych osobowych soukromí osobních údajů osobní údaje
    integritetspolicy integritet personuppgifter personvern personvernerklæring privatlivspolitik persondata
    gizlilik adatvédelmi adatok tietosuoja конфиденциальности персональных datos personales dati personali dados
    pessoais プライバシー 個人 情報 隐私 政策 개인정보 الخصوصية vendors partners personalise personalize personalised
    personalized analytics preference preferences gpc datenverarbeitung drittanbieter partenaires socios terceros
    parceiros partnern partners partnerów partneři partnere
    обработку обработки персональные политика политикой
    خصوصيتك خصوصية بياناتك بيانات الشخصية شركاؤنا وشركاؤنا شركائنا وشركائنا
    privatliv privatlivet personlige personuppgifterna privésfeer
    """
  private static let button = """
    accept accepts reject agree ok okay decline dismiss allow deny refuse settings preferences manage customize
    customise options save close submit confirm continue yes no thanks got choices learn more
    akzeptieren ablehnen zustimmen einverstanden einstellungen auswählen speichern schließen verwalten annehmen
    verweigern verstanden ja nein weiter
    accepter refuser accepte paramétrer paramètres gérer personnaliser fermer continuer autoriser enregistrer oui non
    d'accord réglages choisir
    aceptar rechazar configurar configuración ajustes cerrar gestionar permitir guardar acepto sí vale entendido
    accetta accetto accettare rifiuta rifiutare impostazioni chiudi personalizza gestisci salva consenti ho capito
    accepteren accepteer weigeren weiger instellingen sluiten beheren akkoord toestaan opslaan nee
    aceitar aceito rejeitar recusar definições configurações fechar guardar salvar sim não gerir permitir
    akceptuję akceptuj zaakceptuj zgadzam odrzuć odrzucam ustawienia zamknij zapisz dostosuj tak nie
    přijmout odmítnout nastavení zavřít uložit povolit souhlasím rozumím ano
    godkänn acceptera avvisa neka inställningar stäng spara tillåt hantera
    accepter accepterer afvis afvise indstillinger luk gem tillad godta avslå innstillinger lukk administrer
    hyväksy hylkää asetukset sulje elfogadom elutasítom beállítások kabul reddet ayarlar
    принять отклонить настройки закрыть согласен 許可 拒否 閉じる 同意 設定 接受 拒绝 设置 关闭 确定 동의 거부 설정 닫기 확인
    قبول رفض موافق أوافق إعدادات الإعدادات إغلاق السماح حفظ
    закрыть понятно хорошо отклонить настроить продолжить подробнее
    """
  private static let share = """
    share shares sharing tweet tweets facebook twitter whatsapp linkedin pinterest reddit telegram messenger bluesky
    mastodon flipboard instagram youtube tiktok snapchat threads email print copy link pin pocket tumblr xing line
    hatena weibo wechat vk viber signal
    teilen drucken partager partagez imprimer compartir comparte imprimir condividi stampa delen deel partilhar
    compartilhar udostępnij podziel drukuj sdílet vytisknout dela del skriv jaa поделиться シェア ツイート ブックマーク 分享 微博 微信
    공유 مشاركة شارك واتساب فيسبوك تويتر طباعة
    вконтакте одноклассники telegram-канал compartilhe nachricht enlace lien copier copiar copia kopieer kopiuj kopieren
    скопировать ссылку отправить распечатать ポスト メール 送る 印刷 コピー 复制 链接 分享到 微博 نسخ الرابط واتس
    """
  private static let newsletter = """
    newsletter newsletters subscribe inbox sign-up signup sign unsubscribe briefing mailing digest alerts alert
    notifications
    abonnieren anmelden melden wochenrückblick rundbrief abonnez inscrivez s'inscrire s'abonner infolettre boîte
    alertes suscríbete suscribirse suscríbase apúntate boletín boletines correo iscriviti bollettino casella
    nieuwsbrief aanmelden abonneer inschrijven meld subscreva assine inscreva receba zapisz subskrybuj newslettera
    skrzynki odebírejte odběr přihlaste newsletteru zpravodaj prenumerera nyhetsbrev anmäl nyhedsbrev tilmeld abonner
    рассылка рассылку подпишитесь メルマガ 登録 購読 ニュースレター 订阅 邮件 뉴스레터 구독 النشرة البريدية اشترك نشرتنا بريدك
    подписывайтесь подпишись подписаться рассылки e-mail abonner
    """
  private static let navigation = """
    menu home search login log-in log in logout register skip navigation sitemap contact contacts about faq help careers
    imprint breadcrumb breadcrumbs account toggle homepage jump next previous back top subscribe sections news sport
    sports business opinion politics culture lifestyle weather video videos podcast podcasts world tech travel
    entertainment fixtures results jobs shop archive follow us skip content
    startseite suche impressum kontakt hauptmenü nachrichten wirtschaft politik kultur ratgeber regionales lokales
    accueil rechercher connexion contactez actualités politique économie culture inicio buscar portada secciones
    contacto economía política deportes zoeken contatti cerca ricerca home cronaca economia politica sport início
    pesquisar notícias últimas desporto esportes szukaj kontakt wiadomości polityka gospodarka domů hledat zprávy
    domácí svět hem sök nyheter kultur ekonomi inrikes utrikes hjem søg nyheder indland udland etusivu главная поиск
    новости ホーム メニュー 検索 トップ ニュース 社会 政治 経済 首页 新闻 搜索 导航 登录 注册 财经 体育 홈 검색 뉴스 로그인 الرئيسية
    أخبار بحث رياضة اقتصاد سياسة تسجيل الدخول
    общество экономика политика спорт культура фото контакты вакансии архив меню войти
    速報 地域 国際 スポーツ エンタメ ランキング 正文 新闻 体育 娱乐
    """
  private static let related = """
    related recommended trending popular more read read-more readmore also latest most-read topics tags tagged tag see
    next editor's picks picks similar keep reading related-articles
    mehr weiterlesen verwandte ähnliche meistgelesen lesen sie auch interessant thema themen siehe
    lire aussi plus suite articles similaires recommandés sujets voir thèmes relacionados relacionadas leer más lea
    también artículos noticias temas leggi anche correlati articoli potrebbe interessarti lees ook meer gerelateerd
    lesen leia também mais relacionadas saiba czytaj więcej też także powiązane zobacz čtěte také více související
    přečtěte läs mer också relaterat relaterade læs også mere relaterede les читайте также 関連 記事 あわせて もっと 相关
    推荐 阅读 更多 延伸 热门 관련 더보기 추천 اقرأ أيضا أيضاً المزيد مواضيع ذات صلة
    похожие материалы теме самое читаемое
    """
  private static let copyright = """
    copyright © rights reserved ® ™ trademark trademarks republishing reproduction redistributed
    rechte vorbehalten droits réservés reproduction derechos reservados prohibida reproducción diritti riservati
    riproduzione rechten voorbehouden direitos zastrzeżone prawa práva vyhrazena rättigheter förbehållna rettigheder
    forbeholdes llc ltd inc gmbh s.r.l ag gruppo editoriale verlag media group publishing
    無断 転載 版权 所有 保留 저작권 무단전재 حقوق محفوظة الحقوق النشر
    защищены перепечатке перепечатка использовании материалов ссылка обязательна
    """
  private static let advertisement = """
    advertisement advertisements advertising advert adverts sponsored promoted promotion ad ads sponsor advertorial
    affiliate commission app apps download install deals offer offers sale discount
    anzeige anzeigen werbung publicité annonce annonces publicidad anuncio anuncios pubblicità annuncio advertentie
    advertenties publicidade anúncio reklama reklamy reklamę inzerce annons annonser annonse mainos реклама 広告 お知らせ
    广告 推广 광고 إعلان إعلانات الإعلان
    """
  private static let paywall = """
    subscriber subscribers subscription subscriptions members member membership premium unlock paywall unlimited
    abonnenten abonnement abonnements abonnés abonné abo suscriptores suscriptor suscripción abbonati abbonamento
    abonnees assinantes assinante assinatura prenumeranter prenumeration abonnenter abonnent prenumeraty prenumerata
    subskrypcja předplatné předplatitele předplatitelé trial free month kostenlos gratuit gratis registrieren
    会員 限定 有料 会员 付费 订阅 구독자 유료 المشتركين اشتراك للمشتركين
    подписчикам подписка подписчиков
    """
  private static let comments = """
    comment comments commenting reply replies commented moderated moderation leave
    kommentar kommentare kommentieren commentaire commentaires commenter répondre comentario comentarios comentar
    responder commento commenti commenta rispondi reactie reacties reageer comentário comentários komentarz komentarze
    skomentuj komentář komentáře diskuse diskuze kommentarer kommentera svara kommentér комментарии コメント 评论 回复 댓글 답글
    تعليق تعليقات التعليقات أضف
    оставить комментировать обсудить комментариев
    """
  private static let reader = """
    you your yours we our ours us my me
    sie ihr ihre ihren ihrem ihrer wir uns unser unsere unseren unserer du dein deine vous votre vos nous notre nos tu
    ton usted ustedes su sus nosotros nuestro nuestra nuestros nuestras tus nuestra noi nostro nostra nostri nostre tuo
    tua tuoi vostro u uw ons onze wij we je jouw você vocês seu sua seus suas nosso nossa nossos nossas twoje twoja
    twój nasz nasza nasze nasi my wy vaše váš vám náš naše našich vi er din ditt dina du vår vårt våra dig jer vores
    dit dine deg vår мы вы ваш ваши вам нас наш наши 我们 您 您的 你 你的 弊社 当社 当サイト あなた お客 귀하 저희 نحن أنت موقعنا
    """
  private static let legal = """
    policy policies terms conditions agreement disclaimer third-party third party purposes legitimate interest
    nutzungsbedingungen agb bedingungen zwecke zwecken berechtigtes interesse conditions générales utilisation
    politique finalités légitime términos condiciones política políticas aviso legal fines legítimo terceros termini
    condizioni informativa finalità termos condições finalidades voorwaarden beleid doeleinden regulamin warunki
    polityka polityką celach podmínky zásady účely villkor policy ändamål vilkår betingelser politik formål ehdot
    политика условия 規約 利用 方針 ポリシー 条款 政策 약관 정책 الشروط الأحكام سياسة شروط
    """
  private static let credit = """
    photo photos photograph photographs picture pictures image images illustration graphic getty reuters afp ap epa
    shutterstock courtesy credit credits pa
    foto fotos bild bilder grafik crédit photographie imagen imágenes fotografía immagine fotografie beeld imagem
    zdjęcie zdjęcia fot snímek kuva фото 写真 撮影 提供 图 图片 摄 사진 صورة الصورة تصوير
    """
  private static let byline = """
    by updated published posted author editor editors editing reporter reporting correspondent writer written writing
    staff contributor modified edited story words additional compiled refreshed
    von autor autorin redaktion aktualisiert veröffentlicht stand par publié mis jour rédaction auteur por publicado
    actualizado redacción autor di pubblicato aggiornato redazione door gepubliceerd bijgewerkt redactie redação
    atualizado autor autorka opublikowano aktualizacja oprac redakcja publikováno aktualizováno av publicerad uppdaterad
    skribent af publiceret opdateret journalist oppdatert автор опубликовано обновлено 公開 更新 執筆 記者 发布 作者 编辑 记者
    来源 기자 입력 수정 بقلم نشر تحديث كتب
    обновлён текст источник
    """
  private static let function = """
    the a an of and in to is was were that for it as with on at by from be this which or are had has have not but his
    her he she they their its been who will would there when than into after
    der die das und in zu den von mit ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
    einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
    le la les de des et en un une du est que dans qui pour pas au sur plus ne se par ce avec sont il mais a elle ont été
    el los las y que del se con para una por su como más pero sus lo fue al es entre cuando este
    il lo gli che di e per non con una sono è da nel della dei alla più anche del si ma ha le delle
    het een van dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hij
    o os as do da dos das em no na que não uma com por mais foi se ao como para à
    i w z na że się nie do jest to o jak ale po od za przez przy dla są tym ze co był jego
    a v na se že je s o do k po jako ale za by to pro jsou byl při jeho
    och att det som en på är av för med till den har de inte om ett men var sig så från vi
    og at det er som en på af for med til den har de ikke om et men var sig så fra der
    og å i på som er av for med til den har de ikke om et men var seg så fra
    ja on ei se että oli hän mutta kun myös
    ve bir bu da için ile de çok olarak daha
    és a az hogy nem is egy volt de csak meg
    и в не на что с по как это он из но к за то от для его был
    は が を に で と の も へ から まで た した する ます です いる ない 的 了 在 是 和 这 他
    في من على أن إلى عن مع هذا التي الذي كان هذه وقد بعد قال
    у же но все это так они мы при только уже если или до после
    """
  private static let speech = """
    said says told asked added explained according argued warned announced reported wrote replied noted
    sagte sagt erklärte betonte teilte berichtete meinte zufolge laut
    déclaré expliqué affirmé indiqué selon estime annoncé assuré ajouté souligné
    dijo afirmó explicó señaló aseguró según añadió indicó declaró anunció
    detto spiegato affermato dichiarato secondo ha aggiunto ribadito
    zei zegt aldus volgens vertelde verklaarde disse afirmou explicou segundo declarou acrescentou
    powiedział powiedziała dodał stwierdził według poinformował řekl řekla uvedl uvedla podle dodal
    sade säger enligt berättar sagde siger ifølge fortæller sa sier сказал заявил сообщил
    述べた 話した 語った 表示 说 称 قال قالت وأضاف أكد أوضح وأشار
    сообщили рассказал рассказала сказала заявила отметил словам считает пояснил
    """
  private static let time = """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm gmt
    bst est utc min mins minutes ago hours hour days yesterday today
    januar februar märz mai juni juli august oktober dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag uhr janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre lunes martes miércoles jueves viernes sábado domingo gennaio febbraio aprile maggio giugno
    luglio settembre ottobre novembre dicembre januari februari maart augustus janeiro fevereiro março maio junho julho
    setembro outubro novembro dezembro stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października
    listopada grudnia ledna února března dubna května června července srpna září října listopadu prosince maj kl часов
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря 年 月 日 يناير فبراير مارس أبريل مايو
    يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """
}
