internal import CPlatform
internal import Glibc

/// A child process as its parent sees it: requests that it has not answered, and bytes in flight.
///
/// A message is its length in eight bytes, little-endian, and its bytes. Answers come in the order of the requests, so the
/// first open request is the one that is being worked on.
final class Worker {
  struct Request {
    let number: Int
    let message: [UInt8]
    var body: [UInt8] { Array(message.dropFirst(Message.head)) }
  }

  let channel: Int32
  private let process: Int32
  private(set) var open: [Request] = []
  /// Bytes written of the first open request that is not yet wholly written, and its index.
  private var sent = 0
  private var sending = 0
  private var received: [UInt8] = []
  /// When the first open request came to the front, in milliseconds of the monotonic clock.
  private(set) var startedAt = 0
  /// The request over which the process was ended for taking too long.
  private(set) var stopped: Int?

  /// - Parameters:
  ///   - others: channels of other children, which the new one must not hold open.
  ///   - work: what a child does with a request.
  /// - Returns: nil when there is no process to be had; errno tells why.
  init?(closing others: [Int32], _ work: ([UInt8]) -> [UInt8]) {
    var channel: Int32 = -1
    process = cplatform_fork_connected(&channel)
    if process < 0 { return nil }
    self.channel = channel
    if process == 0 {
      for other in others { close(other) }
      WorkerLoop(channel).run(work)
    }
  }

  /// What to wait for.
  var interest: pollfd {
    pollfd(fd: channel, events: Int16(sending < open.count ? POLLIN | POLLOUT : POLLIN), revents: 0)
  }

  func put(_ request: Request) {
    if open.isEmpty { startedAt = Self.now }
    open.append(request)
    send()
  }

  /// Writes what the channel takes without waiting. Errors show when answers are read.
  func send() {
    while sending < open.count {
      let message = open[sending].message
      let count = message[sent...].withUnsafeBytes { write(channel, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return }
      sent += count
      if sent == message.count { (sent, sending) = (0, sending + 1) }
    }
  }

  /// Takes the answers that have come.
  ///
  /// - Returns: false when the process has gone.
  func receive(_ answer: (Request, [UInt8]) -> Void) -> Bool {
    var isAlive = true
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(channel, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { break }
      if count <= 0 {
        isAlive = false
        break
      }
      received += buffer[..<count]
      if count < buffer.count { break }
    }
    takeAnswers(answer)
    return isAlive
  }

  private func takeAnswers(_ answer: (Request, [UInt8]) -> Void) {
    var start = 0
    while let end = Message.end(received, from: start) {
      let request = open.removeFirst()
      sending -= 1
      answer(request, Array(received[(start + Message.head)..<end]))
      start = end
      startedAt = Self.now
    }
    received.removeFirst(start)
  }

  /// Ends a process that takes too long; what it leaves shows like any other end.
  func stop() {
    stopped = open.first?.number
    kill(process, SIGKILL)
  }

  /// Waits for the end of the process and tells what it was; nil when it was ended over a request that it has answered
  /// nevertheless, so that none is lost.
  @discardableResult
  func end() -> Loss? {
    close(channel)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard let stopped else { return .died(signal: status & 0x7F) }
    return stopped == open.first?.number ? .timeout : nil
  }

  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
