internal import Segmentation

/// Words beside and inside Korean names.
enum KoreanWords {
  /// Particles and endings behind a name.
  static let particles = HanWords.Set(
    """
    은 는 이 가 을 를 의 에 에서 에게 와 과 도 로 으로 만 까지 부터 보다 처럼 께서 께서는 이나 나 에는 에도 에서는 에서도 에서의 으로는 로는 로의 으로의
    과의 와의 이라는 라는 이라고 라고 이라며 라며 까지의 에게는 에게서 한테 랑 이랑 에선 이다 이며 인 였다 이었다 이란 란 이자 이고 마저 조차 뿐
    측 측은 측이 측의 측에 들 들은 들이 들의 와는 과는 에만 만이 만의 으로서 로서 으로부터 로부터 씨 씨는 씨가 씨의 씨를
    """)

  /// What says that a word means a place.
  static let placeParticles = HanWords.Set("에서 에서는 에서도 에서의 에 에는 에선")

  /// Places' and companies' names that are more often other words.
  static let ambiguous: WordSet = """
    현대 기아 토스 메타 카카오 광명
    공주 이천 진주 구리 전주 선전 빈 가자 신장 화성 인도 상주 나주 구미 고양 조선 동해 서해 남해 금강 원주 오산 하남 성주 고성 장성 보성 제천 강남 수도
    이란 가나 나주 통영 논산 보령 정선 고창 오만 수단 기니 차드 말리 모로코시 나우루시 대서양시 서안 서산
    """

  /// Kinds of places behind a place's name, written together.
  static let placeEnds = HanWords.Set("시 현 특별시 광역시 특별자치시 특별자치도 반도 공항 역 항 섬 해협")

  /// What is written together with a place's name and is no part of it.
  static let placeTails = HanWords.Set("산 발 행 측 군 팀 전 정부 대표팀 당국 법인 증시 지사 본사 시내 남부 북부 동부 서부 의회")

  /// What behind a name makes it an organisation's.
  static let organizationEnds = HanWords.Set(
    """
    은행 대학교 대학원 여대 교대 과기대 위원회 협회 연맹 연합회 공사 공단 재단 재단법인 그룹 홀딩스 병원 의료원 법원 지방법원 고등법원 지법 고법 지검 지방검찰청 경찰서
    소방서 소방본부 교육청 시청 구청 군청 도청 고등학교 중학교 초등학교 연구원 연구소 협동조합 노동조합 노조 주식회사 엔터테인먼트 경찰청 대사관 학회 의회 시의회
    도의회 상공회의소 보건소 박물관 미술관 교향악단 증권 생명보험 손해보험 자산운용 저축은행 신문사 방송국 통신사 출판사 진흥원 개발원 관리공단 관리원 정보원 운동본부
    시민연대 참여연대 총연맹 산업협회 항공우주국 중앙은행 선거관리위원회
    """)

  /// Ends of companies' names, behind a listed name or letters alone.
  static let companyEnds = HanWords.Set(
    """
    전자 건설 자동차 중공업 화학 보험 생명 카드 통신 신문 일보 방송 제약 바이오 물산 산업 전기 전선 에너지 항공 해운 증권 캐피탈 반도체 디스플레이 조선 제철 시멘트 백화점 호텔
    텔레콤 대 당
    """)

  /// Words before an end that make no name.
  static let common: WordSet = """
    중앙 지방 시중 국립 사립 공립 시립 도립 대학 종합 동네 인근 관내 지역 일선 관할 해당 국내 국외 해외 민간 대형 중소 전문 상급 요양 한방 치과 동물 어린이 외국계 투자 상업
    국책 특수 저축 노동 산별 기업 전국 각급 고등 지방자치 대기업 재벌 상임 특별 조사 진상조사 비상대책 윤리 심의 자문 준비 추진 대책 집행 운영 선거 인사 징계 주관 국제 관련
    이익 시민 농업 부설 산하 정부 민간 사설 공공 국회 상하원 양대 여성 남자 여자 대안 특성화
    """

  /// Titles and offices behind a person's name; longer words may end with them (`경제부총리`).
  static let titles = HanWords.Set(
    """
    대통령 총리 부총리 장관 차관 대표 부대표 원내대표 의원 위원장 부위원장 위원 최고위원 회장 부회장 사장 부사장 총재 의장 부의장 원장 부원장 청장 처장 실장 국장 과장 팀장
    본부장 센터장 소장 서장 구청장 군수 시장 부시장 도지사 지사 교수 명예교수 박사 감독 코치 선수 기자 특파원 변호사 검사 판사 총장 검찰총장 학장 교장 교사 의사 전문의 대사
    대변인 비서관 비서실장 수석 보좌관 사무총장 사무국장 이사장 이사 상무 전무 부장 차장 국왕 여왕 왕세자 주석 총비서 총서기 서기장 교황 추기경 주교 신부 목사 스님 작가
    시인 배우 가수 아나운서 연구원 연구위원 애널리스트 이코노미스트 최고경영자 후보 당선인 행장 은행장 관장 단장 사령관 참모총장 대장 중장 준장 대령 경사 경위 경감 총경 씨 군 양
    옹 여사 선생 조합장 지부장 주장 투수 타자 포수 공격수 수비수 골키퍼 미드필더 외교장관 국방장관 재무장관 외무장관 국무장관 총재대행 권한대행 최고재무책임자 명예회장 지점장
    간사 활동가 처장 사무처장 소설가 평론가 지휘자 안무가 연출가 피디 작곡가 화백 명인 명창 선수단장 사단장 함장 선장 기장 반장 점장 촌장 이장 조교수 부교수 석좌교수 전임교수
    어머니 아버지 할머니 할아버지 부부
    """)

  /// Between a name and the title.
  static let formerly: WordSet = "전 현 신임 초대 당시 전임 수석 선임 신임"

  /// Trades and offices in front of a person's name.
  static let trades = HanWords.Set(
    """
    투수 타자 포수 선수 감독 코치 가수 배우 작가 기자 교수 시인 소설가 화가 상인 주민 시민 직장인 대학생 회사원 농민 어민 자영업자 학부모 교사 변호사 의사 간호사 공격수 수비수
    피해자 피의자 피고인 용의자 운전자 승객 저자 목격자 평론가 활동가 지휘자 안무가 연출가 소방관 경찰관 공무원 목사 스님 신부 탤런트 모델 감독관 유튜버 셰프 요리사 어부 농부 노점상
    골키퍼 미드필더 스트라이커 주장 대표 회장 사장 의원 후보 피아니스트 지휘자 개그맨 방송인 앵커 가드 센터 내야수 외야수 학생 환자 유족 연구원 점주 사진작가
    """)

  static let families: Set<UInt32> = scalars(
    """
    김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부
    """)

  static let longFamilies = HanWords.Set("남궁 황보 제갈 선우 사공 독고 서문 동방")

  /// Syllables of given names.
  static let given: Set<UInt32> = scalars(
    """
    가람결늘누샘솜슬솔강건경계관광구권규균근금기길나남노다단담덕도동두라란래려련렬령례록룡루리린림만명모무문미민배범별병보복봄봉빈빛상새서석선설섭성세소솔송수숙순슬승시식신실아안애양언여연열영예오옥온완
    용우욱운웅원월위유윤율은의이익인일임자장재정제조종주준중지진찬창채천철청초춘충치칠태택평필하학한해향헌혁현형혜호홍화환회효후훈휘흥희람결율엘
    """)

  /// Words that look like a person's name.
  static let noNames: WordSet = """
    장애인 전문가 정치인 기업인 외국인 한국인 조선인 지도자 관계자 여성 남성 최고 신임 이번 지난 현직 전직 공동 수석 선임 이사 주요 고위 문화 성인 양국 조기 정책 안보 경제 차기
    상임 지역 민주 진보 보수 소상공인 유명 원내 정무 경영 국회 노동 여당 야당 정부 우리 한미 한일 한중 신인 전설 주최 조합 주민 유소년 여자 남자 고문 연구 전임 부임 권한 임시
    소수 한화 현대 기아 하나 신한 우승 주전 노조 인사 기관 구단 원정 이재민 유가족 유권자 이주민 고인 지휘 선수 신진 배구 농구 야구 축구 이전 이후 이상 이하 전후 이달 오전 오후 방송인
    문인 시인 노인 여인 미인 하원 상원 공원 주인 변호인 의원 조직 지방 이용자 소비자 기자 경기 어린이 천주교 불교
    """

  /// Syllables of names written by their sound, which Korean words seldom have.
  static let foreignSyllables: Set<UInt32> = scalars(
    """
    르드스크프브즈츠트틴커턴슨렌텐펠벨켈뮐쿠코토카타파블플클글엘올윌존잭톰샘루라푸키티피디비베페메테데케레네헤앤얀잉니로리마바차칸탄판란델넬랭랑랜맨밀빌힐톨콜폴롤론톤손튼렉렛벳셀셰샤쉬체치츠호흐흐
    """)

  /// Loan words in front of titles.
  static let loans: WordSet = """
    그룹 글로벌 서비스 마케팅 센터 스포츠 뉴스 클럽 프로젝트 컨설팅 코리아 미디어 엔터테인먼트 테크 디지털 시스템 네트워크 파트너스 캐피탈 리서치 아카데미 스튜디오 브랜드 프로그램
    콘텐츠 플랫폼 소프트웨어 데이터 인터넷 아시아 아프리카 유럽 메이저리그 월드컵 프로 바이오 에너지 리더 스타트업 벤처 이노베이션 솔루션 모빌리티 게임 카드 호텔 리조트 택시 트럭
    버스 아이돌 드라마 라디오 재테크 스타 베테랑 매니저 디자이너 리그 마케터 아파트 마을 나라 프랜차이즈 치킨 카페 레스토랑 셰프 유튜브 크리에이터 채널 커뮤니티 노르딕 아마추어
    여자프로농구 프로야구 프로축구 라이벌 에이스 리그앙 세리에 라리가 프리미어리그 분데스리가 사이버 로봇 바이러스 코로나 다리 머리 자리 그러나 하지만
    """

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value).filter { $0 > 0x20 })
  }
}
