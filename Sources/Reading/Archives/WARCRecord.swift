/// One record of a web archive (ISO 28500): its header and its block.
struct WARCRecord: Sendable {
  var fields: HeaderFields
  /// The block; empty when `isTooLarge`.
  var block: [UInt8] = []
  /// The block is larger than the limit and was passed over.
  var isTooLarge = false
  /// Where the record begins in the file, when one can begin to read there.
  var offset: Int?
  /// Why the block is not what its header promises.
  var damage: String?

  var type: String { fields["warc-type"]?.lowercased() ?? "" }

  /// URI that it was taken from. Some writers put it in angle brackets.
  var target: String? {
    guard let uri = fields["warc-target-uri"], !uri.isEmpty else { return nil }
    return uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
  }
}
