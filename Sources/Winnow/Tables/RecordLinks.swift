/// Follows the relations of a record: what an annotation points to, and how that reads.
struct RecordLinks {
  let content: RecordContent
  let document: Document
  private var targets: [Int: [(type: String, to: Int)]] = [:]

  init(_ content: RecordContent, of document: Document) {
    self.content = content
    self.document = document
    for link in content.relations { targets[link.from, default: []].append((link.relation.type, link.to)) }
  }

  /// Index of the first annotation that `index` points to by a relation of this type.
  func target(_ type: String, of index: Int?) -> Int? {
    index.flatMap { targets[$0]?.first { $0.type == type }?.to }
  }

  /// Text of an annotation as written, or the value of a node; empty for nil.
  func text(_ index: Int?) -> String {
    guard let item = index.map({ content.annotations[$0].item }) else { return "" }
    return item.range.map(document.string) ?? item.value ?? ""
  }

  /// Text of an annotation without what stands between its spans, which an ellipsis replaces.
  func parts(_ index: Int) -> String {
    let spans = content.annotations[index].item.spans
    return spans.isEmpty ? text(index) : spans.map(document.string).joined(separator: " … ")
  }

  /// The entity that a mention, a nominal or a speaker stands for; a node stands for itself.
  func entity(_ index: Int?) -> RecordContent.Entry? {
    guard let index else { return nil }
    let entry = content.annotations[index]
    return entry.item.range == nil ? entry : target("mention", of: index).map { content.annotations[$0] }
  }

  /// A feature as text; empty when it isn't there.
  static func feature(_ name: String, _ item: Rendering.Item?) -> String {
    item?.features.first { $0.name == name }?.value.text ?? ""
  }
}
