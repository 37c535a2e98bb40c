/// Names of character encodings, as they are written in documents and as ICU's converters want them.
struct Charset: Hashable, Sendable {
  /// What the record says: lower-case, the name of the WHATWG Encoding Standard where it has one.
  let name: String

  static let utf8 = Charset(name: "utf-8")
  static let utf16LittleEndian = Charset(name: "utf-16le")
  static let utf16BigEndian = Charset(name: "utf-16be")
  static let utf32LittleEndian = Charset(name: "utf-32le")
  static let utf32BigEndian = Charset(name: "utf-32be")
  static let windows1252 = Charset(name: "windows-1252")

  private init(name: String) { self.name = name }

  /// - Parameter label: as written by people and programs; case and blanks around do not matter.
  init(label: String) {
    let label = label.lowercased().filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" }
    name = Self.aliases[label] ?? label
  }

  /// Labels whose encoding is by the Encoding Standard a larger one than the label says.
  private static let aliases: [String: String] = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-16": "utf-16le", "utf16": "utf-16le", "ucs-2": "utf-16le",
    "unicode": "utf-16le", "utf-32": "utf-32le",
    "ascii": "windows-1252", "us-ascii": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252",
    "l1": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "iso_8859-1": "windows-1252",
    "cp1252": "windows-1252", "x-cp1252": "windows-1252", "ansi": "windows-1252", "cp819": "windows-1252",
    "cp1250": "windows-1250", "cp1251": "windows-1251", "cp1253": "windows-1253", "cp1254": "windows-1254",
    "cp1255": "windows-1255", "cp1256": "windows-1256", "cp1257": "windows-1257", "cp1258": "windows-1258",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "iso-8859-11": "windows-874", "tis-620": "windows-874",
    "latin2": "iso-8859-2", "latin9": "iso-8859-15", "macintosh": "macintosh", "x-mac-roman": "macintosh",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "x-gbk": "gb18030", "euc-cn": "gb18030",
    "shift-jis": "shift_jis", "sjis": "shift_jis", "x-sjis": "shift_jis", "ms_kanji": "shift_jis",
    "windows-31j": "shift_jis", "cp932": "shift_jis", "eucjp": "euc-jp", "x-euc-jp": "euc-jp",
    "euckr": "euc-kr", "ks_c_5601-1987": "euc-kr", "ksc5601": "euc-kr", "cp949": "euc-kr", "windows-949": "euc-kr",
    "big5-hkscs": "big5", "x-x-big5": "big5", "cp950": "big5", "koi8": "koi8-r", "koi": "koi8-r",
  ]

  /// The converter of ICU that decodes it.
  var converter: String {
    switch name {
    case "shift_jis": "windows-31j"
    case "euc-kr": "windows-949"
    case "big5": "Big5-HKSCS"
    default: name
    }
  }
}
