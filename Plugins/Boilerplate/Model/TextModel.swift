internal import BoilerplateData
internal import Glibc

/// The model of plain text: what words and edges say, trees over that and all other evidence, and trees that also know what the
/// first ones thought of the units around.
package struct TextModel: Sendable {
  package var words: LexicalModel
  package var edges: LexicalModel
  package var first: Forest
  package var second: Forest
  package var confidence = RunConfidence()

  package init(
    words: LexicalModel, edges: LexicalModel, first: Forest = Forest(), second: Forest = Forest()
  ) {
    self.words = words
    self.edges = edges
    self.first = first
    self.second = second
  }

  /// The one embedded in the binary.
  package static let standard = TextModel(
    UnsafeRawBufferPointer(start: boilerplate_weights, count: Int(boilerplate_weight_count))
      .bindMemory(to: UInt8.self))

  /// - Parameter bytes: as `encoded` gives them.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (wordsEnd, edges) = (LexicalModel.size(of: .words), LexicalModel.size(of: .edges))
    var index = wordsEnd + edges
    precondition(bytes.count >= index, "the embedded weights are complete")
    words = LexicalModel(.words, Self.weights(bytes[..<wordsEnd]))
    self.edges = LexicalModel(.edges, Self.weights(bytes[wordsEnd..<index]))
    first = Forest(bytes, &index)
    second = Forest(bytes, &index)
    confidence = RunConfidence(bytes, index)
  }

  /// Copied as one block: byte by byte it would be a seventh of a start.
  private static func weights(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Int8] {
    UnsafeBufferPointer(rebasing: bytes).withMemoryRebound(to: Int8.self) { Array($0) }
  }

  package var encoded: [UInt8] { words.encoded + edges.encoded + first.encoded + second.encoded + confidence.encoded }

  /// Log-odds of each unit that it is boilerplate.
  package func logits(_ evidence: TextEvidence) -> [Float] {
    second.logits(secondTable(firstTable(evidence), evidence))
  }

  package func firstTable(_ evidence: TextEvidence) -> FeatureTable {
    TextFeatures(
      evidence, evidence.units.map { words.score($0, evidence.words) },
      edges: evidence.units.map { edges.score($0, evidence.words).value }
    ).table
  }

  package func secondTable(_ table: consuming FeatureTable, _ evidence: TextEvidence) -> FeatureTable {
    let scores = first.logits(table).map { 1 / (1 + expf(max(-30, min(30, -$0)))) }
    return TextContext(table, evidence.units, scores: scores).table
  }
}
