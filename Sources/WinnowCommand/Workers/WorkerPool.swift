internal import Glibc

/// Child processes that answer requests: results come in the order of the requests, whichever child was faster, and a
/// child that dies costs the one request that it worked on.
///
/// At most `window` requests and `windowBytes` of requests and results are held, or one request that is larger. Children
/// are forked when there is work for them.
final class WorkerPool {
  private static let window = 256
  private static let windowBytes = 64 << 20
  /// One that is worked on, one that waits: the child never idles while the parent writes.
  private static let depth = 2

  private let jobs: Int
  /// Milliseconds that a request may take; nil: as long as it likes.
  private let timeout: Int?
  private let work: ([UInt8]) -> [UInt8]
  private let lost: ([UInt8], Loss) -> [UInt8]
  private let finish: ([UInt8]) -> Void

  private var workers: [Worker] = []
  private var waiting: [Worker.Request] = []
  private var results: [Int: [UInt8]] = [:]
  private var held = 0
  private var nextRequest = 0
  private var nextResult = 0

  /// - Parameters:
  ///   - work: makes a result of a request, in a child.
  ///   - lost: makes the result, in this process, of a request that got no answer.
  ///   - finish: takes results, in this process and in order.
  init(
    jobs: Int, timeout: Int?, work: @escaping ([UInt8]) -> [UInt8], lost: @escaping ([UInt8], Loss) -> [UInt8],
    finish: @escaping ([UInt8]) -> Void
  ) {
    self.jobs = jobs
    self.timeout = timeout
    self.work = work
    self.lost = lost
    self.finish = finish
  }

  /// Takes a request; waits while there is no room.
  func submit(_ request: [UInt8]) {
    let message = Message.framed(request)
    while nextRequest > nextResult, isFull(message.count) { pump() }
    held += message.count
    waiting.append(Worker.Request(number: nextRequest, message: message))
    nextRequest += 1
    dispatch()
    pump(wait: false)
  }

  /// Waits for all results and for the end of the children.
  func drain() {
    while nextRequest > nextResult { pump() }
    for worker in workers { worker.end() }
    workers = []
  }

  /// Works on until there is something to read or nothing is open: results must not wait for the next line of input.
  func work(untilReadable descriptor: Int32) {
    while nextRequest > nextResult, !pump(descriptor) {}
  }

  // MARK: - Requests

  private func isFull(_ count: Int) -> Bool {
    nextRequest - nextResult >= Self.window || held + count > Self.windowBytes
  }

  private func dispatch() {
    while let request = waiting.first {
      if let worker = free() {
        worker.put(request)
      } else if workers.isEmpty {
        // No process to be had: then in this one.
        take(work(request.body), for: request)
      } else {
        return
      }
      waiting.removeFirst()
    }
  }

  /// An idle child, a new one, or one with little to do.
  private func free() -> Worker? {
    if let idle = workers.first(where: { $0.open.isEmpty }) { return idle }
    if workers.count < jobs, let worker = Worker(closing: workers.map(\.channel), work) {
      workers.append(worker)
      return worker
    }
    let least = workers.min { $0.open.count < $1.open.count }
    return least.flatMap { $0.open.count < Self.depth ? $0 : nil }
  }

  // MARK: - Results

  private func take(_ result: [UInt8], for request: Worker.Request) {
    held += result.count - request.message.count
    results[request.number] = result
  }

  private func handOn() {
    while let result = results.removeValue(forKey: nextResult) {
      nextResult += 1
      held -= result.count
      finish(result)
    }
  }

  /// Moves what can be moved; with `wait` at least something, unless time runs out.
  ///
  /// - Returns: true when there is something to read at `descriptor`.
  @discardableResult
  private func pump(wait: Bool = true, _ descriptor: Int32? = nil) -> Bool {
    var states = workers.map(\.interest)
    if let descriptor { states.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    if poll(&states, UInt(states.count), wait && results[nextResult] == nil ? timeLeft : 0) > 0 {
      for (worker, state) in zip(workers, states) { attend(worker, state.revents) }
    }
    stopLate()
    dispatch()
    handOn()
    return descriptor != nil && states.last?.revents != 0
  }

  private func attend(_ worker: Worker, _ events: Int16) {
    if events & Int16(POLLOUT) != 0 { worker.send() }
    if events & ~Int16(POLLOUT) != 0, !worker.receive({ take($1, for: $0) }) { replace(worker) }
  }

  /// A child is gone: the request it worked on is lost, those behind it go to another.
  private func replace(_ worker: Worker) {
    workers.removeAll { $0 === worker }
    var open = worker.open[...]
    if let loss = worker.end(), let first = open.popFirst() { take(lost(first.body, loss), for: first) }
    waiting.insert(contentsOf: open, at: 0)
  }

  // MARK: - Time

  private func stopLate() {
    guard let timeout else { return }
    for worker in workers
    where worker.stopped == nil && !worker.open.isEmpty && Worker.now - worker.startedAt >= timeout { worker.stop() }
  }

  /// Milliseconds until the first child will have taken too long; -1 without an end.
  private var timeLeft: Int32 {
    guard let timeout, let first = workers.filter({ !$0.open.isEmpty }).map(\.startedAt).min() else { return -1 }
    return Int32(clamping: max(1, first + timeout - Worker.now))
  }
}
