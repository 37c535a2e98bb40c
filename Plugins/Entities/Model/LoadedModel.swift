internal import Glibc
internal import Winnow

/// Models that a setting names: mapped into memory for as long as the process lives, so that opening one costs nothing.
enum LoadedModel {
  static func load(_ path: String) throws(SetupError) -> EntityModel {
    let file = open(path, O_RDONLY)
    guard file >= 0 else {
      throw SetupError(.badData, "entities.model: can't open \(path): \(String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0, info.st_size > 0,
      let start = mmap(nil, Int(info.st_size), PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED,
      let model = EntityModel(UnsafeRawBufferPointer(start: start, count: Int(info.st_size)))
    else {
      throw SetupError(
        .badData, "entities.model: \(path) is no entity model", remedy: "train one with winnow train entities")
    }
    return model
  }
}
