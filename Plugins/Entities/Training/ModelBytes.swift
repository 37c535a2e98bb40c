internal import Entities

/// A written model, held in memory as the tagger wants it.
final class ModelBytes {
  private let memory: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    memory = .allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
  }

  deinit { memory.deallocate() }

  /// Valid for as long as this object lives.
  var model: EntityModel? { EntityModel(UnsafeRawBufferPointer(memory)) }
}
