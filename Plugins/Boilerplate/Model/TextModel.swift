internal import BoilerplateData
internal import Glibc

/// The model of plain text: what words say, trees over that and all other evidence, and trees that also know what the
/// first ones thought of the units around.
package struct TextModel: Sendable {
  package var lexical: LexicalModel
  package var first: Forest
  package var second: Forest

  package init(_ lexical: LexicalModel, first: Forest = Forest(), second: Forest = Forest()) {
    self.lexical = lexical
    self.first = first
    self.second = second
  }

  /// The one embedded in the binary.
  package static let standard = TextModel(
    UnsafeRawBufferPointer(start: boilerplate_weights, count: Int(boilerplate_weight_count))
      .bindMemory(to: UInt8.self))

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(bytes.count >= LexicalModel.size, "the embedded weights are complete")
    lexical = LexicalModel(bytes[..<LexicalModel.size].map(Int8.init(bitPattern:)))
    var index = LexicalModel.size
    first = Forest(bytes, &index)
    second = Forest(bytes, &index)
  }

  package var encoded: [UInt8] { lexical.encoded + first.encoded + second.encoded }

  /// Log-odds of each unit that it is boilerplate.
  package func logits(_ evidence: TextEvidence) -> [Float] {
    second.logits(secondTable(firstTable(evidence), evidence))
  }

  package func firstTable(_ evidence: TextEvidence) -> FeatureTable {
    TextFeatures(evidence, lexical: evidence.units.map { lexical.score($0, evidence.words) }).table
  }

  package func secondTable(_ table: consuming FeatureTable, _ evidence: TextEvidence) -> FeatureTable {
    let scores = first.logits(table).map { 1 / (1 + expf(max(-30, min(30, -$0)))) }
    return TextContext(table, evidence.units, scores: scores).table
  }
}
