extension String {
  /// The words of a list: what stands between ASCII blanks and line ends.
  public var blankSeparated: [String] { utf8.split { $0 <= 0x20 }.map { String(Substring($0)) } }

  /// Calls `body` with the key of each word of a list, in order.
  ///
  /// Lists are read at start-up, where making a string of each word took a millisecond.
  public func forEachWordKey(_ body: (WordKey) -> Void) {
    var list = self
    list.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
        if index > start { body(WordKey(bytes, start, index)) }
        start = index + 1
      }
    }
  }
}
