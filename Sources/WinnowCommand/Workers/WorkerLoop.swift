internal import Glibc

/// What a child process does: it answers requests until its parent hangs up, and never returns.
struct WorkerLoop {
  private let channel: Int32

  init(_ channel: Int32) { self.channel = channel }

  func run(_ work: ([UInt8]) -> [UInt8]) -> Never {
    while let head = receive(Message.head), let request = receive(Message.length(head)) {
      if !send(Message.framed(work(request))) { break }
    }
    // Not exit: what the parent had not written when it forked is the parent's to write.
    _exit(0)
  }

  private func receive(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var start = 0
    while start < count {
      let taken = bytes[start...].withUnsafeMutableBytes { read(channel, $0.baseAddress, $0.count) }
      if taken < 0, errno == EINTR { continue }
      if taken <= 0 { return nil }
      start += taken
    }
    return bytes
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { write(channel, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      start += count
    }
    return true
  }
}
