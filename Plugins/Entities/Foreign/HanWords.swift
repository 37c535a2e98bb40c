internal import Segmentation

/// Words beside and inside Chinese and Japanese names.
enum HanWords {
  /// Words and the length of the longest, in characters.
  struct Set {
    let words: WordSet
    let longest: Int

    init(_ text: String) {
      let list = text.split(whereSeparator: \.isWhitespace).map(String.init)
      words = WordSet(list)
      longest = list.map(\.unicodeScalars.count).max() ?? 1
    }
  }

  /// Japanese titles, offices and trades behind a person's name.
  static let japaneseTitles = Set(
    """
    氏 さん 様 君 ちゃん 容疑者 被告 受刑者 首相 大統領 副大統領 総理 総理大臣 社長 副社長 会長 副会長 教授 准教授 名誉教授 助教
    講師 市長 副市長 知事 副知事 町長 村長 区長 大臣 相 外相 防衛相 財務相 法相 総務相 文科相 厚労相 経産相 国交相 環境相 官房長官
    長官 総裁 副総裁 代表 議員 衆院議員 参院議員 選手 監督 投手 捕手 内野手 外野手 コーチ 委員長 院長 校長 書記長 幹事長 政調会長
    主席 国家主席 総書記 記者 博士 議長 弁護士 医師 理事長 所長 部長 課長 室長 局長 次官 報道官 専務 常務 取締役 頭取 館長 園長
    店長 署長 棋士 九段 八段 七段 名人 竜王 棋聖 王座 関 親方 国王 女王 王子 皇太子 天皇 監督官 研究員 主任研究員 アナウンサー 理事
    アナリスト エコノミスト プロデューサー ディレクター キャスター 住職 宮司 店主 支配人 騎手 力士 外野手 会頭 学長 総長 組合長 消防士 検事
    判事 裁判長 検事総長 次長 参事官 主査 係長 主幹 支店長 工場長 編集長 主将 消防長 村議 市議 県議 都議
    事務総長 事務局長 最高経営責任者 ＣＥＯ CEO 大使 牧師 司教 法王 教皇 巡査 警部 警視 船長 機長 隊長 作家 監事 夫妻 夫人
    """)

  /// Words of two characters or so before a title that are no name.
  static let noNames: WordSet = """
    同 同社 同市 同県 同町 同村 同党 同省 同庁 両 前 元 新 現 現職 副 女性 男性 歴代 名誉 主任 専務 代表 最高 経営 担当 首席
    日本人 外国人 被害者 関係者 会社 社 市 県 町 村 区 党 省 庁 国 各 全 各国 両国 会社員 大学生 高校生 中学生 男子 女子 主将 若手
    米 英 仏 独 露 中 韓 日 米国 英国 筆頭 常任 非常勤 特別 臨時 国会 県議会 市議会 都議会 与党 野党 自治会 実行 審査 選考 調査
    取締役 監査役 事務 国際 先輩 後輩 母 父 皆 お客 患者 奥 子供 息子 娘 兄 弟 姉 妹 市民 住民 若者 本人
    """

  /// What behind a name makes it an organisation's, whatever stands before.
  static let organizationEnds = Set(
    """
    株式会社 大学 大学院 大学校 銀行 新聞社 通信社 放送局 協会 連盟 連合会 労働組合 協同組合 研究所 研究機構 病院 高校 高等学校
    中学校 小学校 裁判所 地方裁判所 高等裁判所 地裁 高裁 地検 県警 府警 道警 警察署 財団 ホールディングス 商工会議所 交響楽団
    水族館 動物園 植物園 美術館 博物館 図書館 記念館 資料館 科学館
    市役所 県庁 府庁 都庁 区役所 役場 教育委員会 選挙管理委員会 委員会 消防局 消防署 出版社 管弦楽団 信用金庫 製作所 製薬 学園
    公司 集团 学院 医院 法院 检察院 委员会 协会 联合会 基金会 出版社 通讯社 电视台 日报 晚报 研究院 研究所 研究中心 联盟 俱乐部
    委員會 醫院 學院 法院 集團 協會 聯合會 基金會 通訊社 電視台 日報 晚報 研究中心 聯盟 俱樂部 警察局 消防局 衛生局 環保局 農會 公會 學會 商會
    都市报 商报 时报 早报 周报 青年报 邮报 周刊 电台 新闻网 卫视 都市報 商報 時報 週刊 電台
    管理局 公安局 教育局 财政局 交通局 卫生局 气象局 地震局 税务局 民政局 水利局 农业局 总局 总队 大使馆 领事馆 证券 保险 商会 工会 检察署 派出所
    大學 銀行 银行 中学 小学 博物馆 交易所 大学
    """)

  /// Ends of companies' names, behind a listed name, katakana or letters alone.
  static let companyEnds = Set(
    "汽船 フェリー 酒造 製紙 造船 製菓 乳業 飲料 製鋼 石油 倉庫 百貨店 醸造 興業 自動車 建設 電機 電力 通信 放送 鉄道 電鉄 重工 重工業 商事 証券 保険 航空 化学 工業 食品 製鉄 バス タクシー 交通 観光 物流 運送 水産 不動産 グループ 新聞 物産 運輸 海運 汽船 酒造 食堂 書店 旅館"
  )

  /// Words in hiragana that stand before an organisation and name none.
  static let smallWords: WordSet = """
      これまで ところが しかし かつて その後 まもなく さらに すべて すでに ほとんど もっとも および または あるいは ただし たとえば とりわけ ようやく
      やがて いまや ともに とくに このため そのため こうした そうした いわゆる あらゆる それぞれ ひとつ もちろん とはいえ
    """

  /// Ends of places' names.
  static let placeEnds = Set(
    "県 市 区 町 村 郡 島 半島 駅 空港 港 川 湖 山 岳 峠 海峡 湾 大橋 公園 省 州 县 區 鎮 镇 机场 河 江 广场 路 街")

  /// Chinese titles before a person's name.
  static let chineseTitles = Set(
    """
    前锋 后卫 中场 门将 守门员 主帅 主教练 外援 队长 中锋 财长 防长 央行行长 行长 村支书 店主 消防员 工程师 院士
    分析师 经济学家 创办人 董事 总监 处长 科长 秘书 检察官 歌手 老师 护士 选手
    前鋒 後衛 門將 財長 防長 行長 業者 學者 檢察官 主委 里長 議長 鄉長 鎮長 署長 處長 科長 總監 分析師 經濟學家 球員 投手 捕手 國王 理事長
    总统 总理 主席 国家主席 副总统 副总理 部长 副部长 外长 外交部长 国防部长 市长 副市长 省长 教授 副教授 记者 发言人 总裁 董事长
    书记 局长 校长 主任 首相 院长 首席执行官 经理 总经理 博士 秘书长 议员 大使 司令 队长 教练 导演 演员 作家 律师 法官 医生 先生
    女士 国王 女王 选手 球员 总书记 委员长 研究员 创始人 负责人 站长 会长 县长 区长 村民 专家 学者 同志
    總統 總理 副總統 副總理 部長 副部長 外長 市長 副市長 省長 發言人 總裁 董事長 書記 局長 校長 院長 執行長 總經理 秘書長
    議員 立委 教練 導演 演員 律師 醫師 醫生 縣長 會長 研究員
    """)

  /// What a person is called who has no title, before the name.
  static let chineseTrades = Set(
    """
    居民 市民 业主 学生 司机 村民 被告人 被告 受害者 受害人 嫌疑人 犯罪嫌疑人 遇难者 死者 伤者 证人 当事人 目击者 家属 志愿者 患者 乘客 作者 诗人 画家 母亲 父亲 妻子 丈夫
    儿子 女儿 同学 同事 游客 顾客 商户 老板 农户 工人 职工 员工 网友 编剧 主演 原告 辩护人 業主 學生 司機 被害人 嫌犯 證人 目擊者 家屬 志工 乘客 詩人 畫家 老闆 農民 遊客
    """)

  /// In front of `公司` and the like: kinds of them.
  static let branches: Swift.Set<UInt32> = scalars("分子母总總该該各本我贵貴")

  /// Small words that are inside organisations' names, too.
  static let organizationCharacters: Swift.Set<UInt32> = scalars("中上下女同会會")

  /// Verbs of saying behind a Chinese name.
  static let chineseSaying = Set(
    """
    说 表示 指出 称 认为 强调 介绍 告诉 透露 坦言 宣布 回忆 解释 補充 补充 写道 呼吁 承认 否认 警告 證實 证实
    說 又指出 稱 認為 強調 介紹 告訴 宣佈 回憶 解釋 寫道 呼籲 承認 否認
    """)

  /// Family names in traditional characters where these differ; the lists have the simplified ones.
  static let traditionalFamilyNames: Swift.Set<UInt32> = scalars(
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許呂蘇盧蔣賈葉閻鍾譚鄒陸顧萬錢湯龍賀賴龔習鄧範莊簡塗紀嚴詹歐")

  /// Characters that end a Chinese person's name of two characters.
  static let chineseStops: Swift.Set<UInt32> = scalars(
    "说表指称认强介告透坦宣回解补写呼承否警在和与对于是将会星今天昨报道访也就向到从当接的了及等，。、对为把被让给以有又还都不曾已并要可能该這这那同前后上下中时先女参出去来抵离同說稱認強紹訴回憶解釋寫呼籲與對於將會報導訪從當為讓給還曾並該這後時參來離"
  )

  /// Characters of foreign names written by their sound.
  static let soundCharacters: Swift.Set<UInt32> = scalars(
    """
    阿埃艾爱安昂奥巴拜班邦保鲍贝本比彼宾波伯博布查达戴黛丹道德登迪蒂丁东杜多恩尔法菲费芬弗福夫盖甘冈高戈格葛古哈海汉豪赫亨胡华霍基吉加贾杰金卡凯坎康考
    科克肯库拉莱兰朗劳勒雷李里丽利莉列林琳龙隆卢鲁路伦罗洛马麦迈曼毛梅门蒙米密敏明莫姆默穆娜内纳南尼妮涅宁牛纽诺欧帕潘庞佩彭皮珀普奇乔切琼丘让热日瑞若
    萨塞桑沙山尚圣施史斯思松苏索塔泰坦汤唐陶特腾滕提汀托图瓦万旺威维韦魏温文翁沃乌伍武西希席夏香谢辛休雅亚扬耶叶伊因英尤约泽扎詹珍芝朱兹佐
    """)

  static func scalars(_ text: String) -> Swift.Set<UInt32> {
    Swift.Set(text.unicodeScalars.map(\.value).filter { $0 > 0x20 })
  }
}
