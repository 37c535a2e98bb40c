/// Closed word classes of Chinese, Japanese and Korean names, as scalars.
enum EastAsianWords {
  /// The hundred or so most frequent Chinese surnames of one character, simplified and traditional.
  static let hanSurnames = scalars(
    """
    王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻
    余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文习習
    """)

  /// Words of one character that no name begins with or holds.
  static let hanFunctionWords = scalars("了的在是和与與及也都就不有对對从從向被把将於于到这這那他她它我你您们們说說等着著过過又并並或但而以为為所之其")

  static let hanTitles = words(
    """
    总统 總統 总理 總理 主席 部长 部長 先生 女士 教授 记者 記者 市长 市長 议员 議員 书记 書記 省长 院长 院長 将军 將軍 发言人 博士 老师 首相 大統領 氏 知事
    容疑者 さん 社長 監督 選手 長官 会長 会长 被告 大臣 外相 防衛相 国王 女王 皇帝
    """)

  /// What names of places and organisations end in.
  static let hanEnds = words(
    """
    省 市 县 縣 県 区 區 州 国 國 镇 鎮 町 村 府 道 都 岛 島 山 河 江 湖 川 港 駅 站 大学 大學 公司 银行 銀行 集团 集團 委员会 委員会 委員會 党 黨 部 庁 厅 法院 议会
    議会 国会 共和国 共和國 协会 協会 日报 日報 新聞 学校 高校 医院 病院 会社 研究所
    """)

  static let koreanSurnames = scalars(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은")

  static let koreanTitles = words(
    "대통령 총리 장관 차관 의원 씨 대표 감독 교수 기자 선수 위원장 회장 사장 총장 판사 검사 시장 지사 박사 대변인 국장 부장 과장 작가 배우 가수")

  static let koreanEnds = words(
    "은행 대학교 대학 위원회 협회 그룹 전자 방송 신문 일보 연구소 공사 병원 법원 검찰청 경찰청 국회 정부청 특별시 광역시 공화국 반도 고등학교 시청 도청 민주당 국민당 자동차 증권 보험 건설 화학")

  /// Longer ones first.
  private static let particles = words("에서는 에게서 으로는 에서 에게 으로 까지 부터 이라고 라고 은 는 이 가 을 를 의 에 와 과 도 로 만")

  /// The word without the particle at its end; as it is when nothing but a particle would be left.
  static func withoutParticle(_ word: [UInt32]) -> [UInt32] {
    for particle in particles
    where word.count >= particle.count + 3 && word.suffix(particle.count).elementsEqual(particle) {
      return Array(word.dropLast(particle.count))
    }
    return word
  }

  static func begins(_ word: [UInt32], _ list: [[UInt32]]) -> Bool { list.contains { word.starts(with: $0) } }

  static func ends(_ word: [UInt32], _ list: [[UInt32]]) -> Bool {
    list.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.lazy.filter { $0.value > 0x20 }.map(\.value))
  }

  private static func words(_ text: String) -> [[UInt32]] {
    text.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) }
  }
}
