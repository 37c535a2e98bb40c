import Segmentation

/// Which fold the pages of a host belong to.
enum HostFold {
  static func of(_ host: String, _ folds: Int, salt: UInt64 = 0) -> Int {
    Int(WordKey(value: WordKey(host).value ^ salt).followed(by: WordKey("fold")).value % UInt64(folds))
  }
}
