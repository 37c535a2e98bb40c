extension String {
  /// The words of a list: what stands between ASCII blanks and line ends.
  ///
  /// Lists are read at start-up, where splitting characters, each of which asks Unicode what it is, took a millisecond.
  public var blankSeparated: [String] { utf8.split { $0 <= 0x20 }.map { String(Substring($0)) } }
}
