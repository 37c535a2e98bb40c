internal import Segmentation
package import Winnow

/// What the text labeller knows of a document: its units and words, and sums over them that features are read from.
package struct TextEvidence {
  let words: [Word]
  let units: [Unit]
  let blocks: [TextRange]
  /// Indices of the units of each block.
  let unitsOfBlock: [Range<Int>]

  package init(_ document: Document) { self.init(document.bytes, document[Paragraph.self].map(\.range)) }

  /// - Parameter blocks: stretches of text that no sentence reaches over, in order.
  init(_ bytes: [UInt8], _ blocks: [TextRange]) {
    self.blocks = blocks
    var scanner = Scanner(bytes)
    var unitsOfBlock: [Range<Int>] = []
    unitsOfBlock.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      let first = scanner.units.count
      scanner.scan(block, block: index)
      unitsOfBlock.append(first..<scanner.units.count)
    }
    words = scanner.words
    units = scanner.units
    self.unitsOfBlock = unitsOfBlock
  }

  /// Words of a block; none behind the last.
  func words(of block: Int) -> ArraySlice<Word> {
    unitsOfBlock.indices.contains(block) ? words(of: unitsOfBlock[block]) : []
  }

  func words(of units: Range<Int>) -> ArraySlice<Word> {
    guard let first = units.first, let last = units.last else { return [] }
    return words[Int(self.units[first].words.lowerBound)..<Int(self.units[last].words.upperBound)]
  }

  package var count: Int { units.count }
  package func range(_ unit: Int) -> TextRange { units[unit].range }
  package func isBlockStart(_ unit: Int) -> Bool { units[unit].flags.contains(.startsBlock) }
  package func wordCount(_ unit: Int) -> Int { units[unit].wordCount }
}

extension TextEvidence {
  /// Indices of what a linear model reads of a unit.
  package func lexicalIndices(_ view: LexicalFeatures.View, of unit: Int) -> [Int32] {
    var indices: [Int32] = []
    let add = { (index: Int) in indices.append(Int32(index)) }
    _ = LexicalModel.forEach(view, units[unit], words, single: add, other: add)
    return indices
  }
}
