/// A layer with its type erased, its key and its producer.
package struct StoredLayer: Sendable {
  let key: ObjectIdentifier
  package let producer: Producer
  let box: AnyLayerBox

  package var layerName: String { box.layerName }
  package var isWrittenByDefault: Bool { box.isWrittenByDefault }
  package func isLayer<M: Mark>(of: M.Type) -> Bool { key == ObjectIdentifier(M.self) }
  /// Tells the rendering whose annotations come next; `number` is the layer's index in the document.
  package func beginRendering(as number: Int, into rendering: inout Rendering) {
    rendering.begin(layer: box.layerName, idPrefix: box.idPrefix, producer: number)
  }
  package func render(into rendering: inout Rendering) { box.render(into: &rendering) }
}

/// A box per layer and a checked key: fetching costs 25 ns, a tenth of a checked cast from `any Sendable`.
class AnyLayerBox: @unchecked Sendable {
  var layerName: String { "" }
  var idPrefix: String { "" }
  var isWrittenByDefault: Bool { false }
  func render(into rendering: inout Rendering) {}
}

final class LayerBox<M: Mark>: AnyLayerBox, @unchecked Sendable {
  let layer: Layer<M>
  init(_ layer: Layer<M>) { self.layer = layer }
  override var layerName: String { M.layerName }
  override var idPrefix: String { M.idPrefix }
  override var isWrittenByDefault: Bool { M.isWrittenByDefault }
  override func render(into rendering: inout Rendering) { M.render(layer, into: &rendering) }
}
