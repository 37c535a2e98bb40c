internal import Winnow

/// Ids given so far in a stream, so that pages which an archive holds several times get an id each.
///
/// The second `http://a.example/` becomes `http://a.example/#2`. Memory: a number of 64 bits for each id.
public final class DocumentIDs {
  private var seen: Set<UInt64> = []

  public init() {}

  /// The id itself the first time; behind that with `#2`, `#3` … at its end.
  public func unique(_ id: String) -> String {
    if seen.insert(Self.key(id)).inserted { return id }
    var number = 2
    while !seen.insert(Self.key("\(id)#\(number)")).inserted { number += 1 }
    return "\(id)#\(number)"
  }

  /// FNV-1a, 64 bits. That two ids share a key costs one of them a needless number.
  private static func key(_ id: String) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
