internal import Glibc
internal import Winnow

// The functions of `winnow.h`, which documents them. Pointers are checked here; nothing below sees one.

@_cdecl("wn_open")
public func wnOpen(
  _ options: UnsafePointer<CChar>?, _ error: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> OpaquePointer? {
  do throws(EmbeddingError) {
    let context = try Context(EmbeddingOptions(options.map { Array(String(cString: $0).utf8) }))
    return OpaquePointer(Unmanaged.passRetained(context).toOpaque())
  } catch let failure {
    error?.pointee = Returned.copy(Array(failure.message.utf8))
    return nil
  }
}

@_cdecl("wn_close")
public func wnClose(_ context: OpaquePointer?) {
  guard let context else { return }
  Unmanaged<Context>.fromOpaque(UnsafeRawPointer(context)).release()
}

@_cdecl("wn_annotate")
public func wnAnnotate(
  _ context: OpaquePointer?, _ utf8: UnsafePointer<CChar>?, _ count: Int, _ options: UnsafePointer<CChar>?,
  _ out: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ outCount: UnsafeMutablePointer<Int>?
) -> CInt {
  guard let out else { return EmbeddingError.badInput("").status }
  do throws(EmbeddingError) {
    guard let context, utf8 != nil || count == 0 else { throw .badInput("the context or the text is NULL") }
    guard (0..<Int(Int32.max)).contains(count) else { throw .badInput("a text has less than 2^31 - 1 bytes") }
    let text = UnsafeRawBufferPointer(start: utf8, count: count)
    let opened = Unmanaged<Context>.fromOpaque(UnsafeRawPointer(context)).takeUnretainedValue()
    let given = try EmbeddingOptions(options.map { Array(String(cString: $0).utf8) })
    return Returned.hand(try opened.record(for: Array(text), given), to: out, outCount, status: 0)
  } catch let failure {
    return Returned.hand(Array(failure.message.utf8), to: out, outCount, status: failure.status)
  }
}

@_cdecl("wn_free")
public func wnFree(_ memory: UnsafeMutableRawPointer?) { free(memory) }

@_cdecl("wn_version")
public func wnVersion() -> UnsafePointer<CChar>? { UnsafePointer(Returned.version) }
