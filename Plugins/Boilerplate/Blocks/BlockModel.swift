internal import BoilerplateData

/// What the block labeller has learned: a forest for each page type, one for the first pass and one for the second.
package struct BlockModel: Sendable {
  package var types: [Forest]
  package var first: Forest
  package var second: Forest

  package init(types: [Forest], first: Forest, second: Forest) {
    self.types = types
    self.first = first
    self.second = second
  }

  package static let standard = BlockModel(
    UnsafeBufferPointer(start: block_forests, count: Int(block_forests_count)))

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    types = PageType.allCases.map { _ in Forest(bytes, &index) }
    first = Forest(bytes, &index)
    second = Forest(bytes, &index)
  }

  package var encoded: [UInt8] { (types + [first, second]).flatMap(\.encoded) }
}
