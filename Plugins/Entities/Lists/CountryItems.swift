/// The item that Wikidata keeps for each country of ISO 3166-1, and for Kosovo under its user-assigned code XK.
///
/// Source: Wikidata (CC0), property P297. Where two items share a code, the one that news text means is taken: the
/// country of the Netherlands rather than the Kingdom, the continent rather than the area of the Antarctic Treaty.
package struct CountryItems: Sendable {
  package static let standard = CountryItems()

  /// Numbers of the items, where two letters read in base 26 lead; 0 where a code is not given out.
  private var items = [UInt32](repeating: 0, count: 26 * 26)

  private init() {
    Self.table.withUTF8Buffer { bytes in
      for entry in bytes.split(separator: 0x20) {
        items[Self.place(entry[entry.startIndex], entry[entry.startIndex + 1])] =
          entry.dropFirst(2).reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
      }
    }
  }

  /// `Q183` for `DE`; nil for what is no code of a country.
  package subscript(iso: String) -> String? {
    let letters = Array(iso.utf8)
    guard letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    let item = items[Self.place(letters[0], letters[1])]
    return item > 0 ? "Q\(item)" : nil
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first - 0x41) * 26 + Int(second - 0x41)
  }

  private static let table: StaticString = """
    AD228 AE878 AF889 AG781 AI25228 AL222 AM399 AO916 AQ51 AR414 AS16641 AT40 AU408 AW21203 AX5689 AZ227 \
    BA225 BB244 BD902 BE31 BF965 BG219 BH398 BI967 BJ962 BL25362 BM23635 BN921 BO750 BQ27561 BR155 BS778 \
    BT917 BV23408 BW963 BY184 BZ242 CA16 CC36004 CD974 CF929 CG971 CH39 CI1008 CK26988 CL298 CM1009 CN148 \
    CO739 CR800 CU241 CV1011 CW25279 CX31063 CY229 CZ213 DE183 DJ977 DK35 DM784 DO786 DZ262 EC736 EE191 \
    EG79 EH6250 ER986 ES29 ET115 FI33 FJ712 FK9648 FM702 FO4628 FR142 GA1000 GB145 GD769 GE230 GF3769 \
    GG25230 GH117 GI1410 GL223 GM1005 GN1006 GP17012 GQ983 GR41 GS35086 GT774 GU16635 GW1007 GY734 HK8646 \
    HM131198 HN783 HR224 HT790 HU28 ID252 IE27 IL801 IM9676 IN668 IO43448 IQ796 IR794 IS189 IT38 JE785 \
    JM766 JO810 JP17 KE114 KG813 KH424 KI710 KM970 KN763 KP423 KR884 KW817 KY5785 KZ232 LA819 LB822 LC760 \
    LI347 LK854 LR1014 LS1013 LT37 LU32 LV211 LY1016 MA1028 MC235 MD217 ME236 MF126125 MG1019 MH709 MK221 \
    ML912 MM836 MN711 MO14773 MP16644 MQ17054 MR1025 MS13353 MT233 MU1027 MV826 MW1020 MX96 MY833 MZ1029 \
    NA1030 NC33788 NE1032 NF31057 NG1033 NI811 NL55 NO20 NP837 NR697 NU34020 NZ664 OM842 PA804 PE419 \
    PF30971 PG691 PH928 PK843 PL36 PM34617 PN35672 PR1183 PS219060 PT45 PW695 PY733 QA846 RE17070 RO218 \
    RS403 RU159 RW1037 SA851 SB685 SC1042 SD1049 SE34 SG334 SH192184 SI215 SJ842829 SK214 SL1044 SM238 \
    SN1041 SO1045 SR730 SS958 ST1039 SV792 SX26273 SY858 SZ1050 TC18221 TD657 TF129003 TG945 TH869 TJ863 \
    TK36823 TL574 TM874 TN948 TO678 TR43 TT754 TV672 TW865 TZ924 UA212 UG1036 UM16645 US30 UY77 UZ265 \
    VA237 VC757 VE717 VG25305 VI11703 VN881 VU686 WF35555 WS683 XK1246 YE805 YT17063 ZA258 ZM953 ZW954
    """
}
