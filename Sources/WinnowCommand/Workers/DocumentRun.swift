internal import Reading

/// A run over all documents of the input: read here, worked on in child processes, taken here in the order of the input.
struct DocumentRun {
  let stream: DocumentStream
  let reader: RawDocumentReader
  let inputs: InputWalker
  private let options: ReadingOptions
  private let workers: WorkerOptions

  init(_ stream: DocumentStream, _ options: ReadingOptions, _ inputs: InputWalker, _ workers: WorkerOptions) {
    self.stream = stream
    self.options = options
    self.inputs = inputs
    self.workers = workers
    reader = stream.reader(options)
  }

  /// The same for another pass over the same files.
  var again: DocumentRun { DocumentRun(stream.again, options, inputs, workers) }

  /// - Parameters:
  ///   - work: makes of a document all that is to be known of it, in any process and any order.
  ///   - take: takes what was made, in this process and in order.
  func run(
    _ progress: Progress, work: @escaping (RawDocument, InputFile) -> Outcome,
    take: @escaping (Outcome, InputFile) -> Void
  ) {
    let pool = pool(work, take)
    for (index, file) in inputs.files.enumerated() {
      stream.forEach(in: file, beforeWaiting: pool.work(untilReadable:)) { raw in
        if isAlone(raw) { take(work(raw, file), file) } else { pool.submit(FileMessage(index, raw.bytes).bytes) }
      }
      progress.step(file.path)
    }
    pool.drain()
    progress.finish()
  }

  /// A single page has nobody to be kept from.
  private func isAlone(_ raw: RawDocument) -> Bool {
    workers.jobs == 0 || inputs.files.count == 1 && raw.isWholeFile && workers.timeout == nil
  }

  private func pool(
    _ work: @escaping (RawDocument, InputFile) -> Outcome, _ take: @escaping (Outcome, InputFile) -> Void
  ) -> WorkerPool {
    func answer(_ index: Int, _ raw: RawDocument) -> [UInt8] {
      FileMessage(index, work(raw, inputs.files[index]).bytes).bytes
    }
    return WorkerPool(jobs: workers.jobs, timeout: workers.timeout) { bytes in
      let request = FileMessage(bytes: bytes)
      return answer(request.index, RawDocument(bytes: request.content))
    } lost: { bytes, loss in
      let request = FileMessage(bytes: bytes)
      let raw = RawDocument(bytes: request.content)
      return answer(request.index, raw.givenUp(loss.code, loss.message, loss.remedy))
    } finish: { bytes in
      let result = FileMessage(bytes: bytes)
      take(Outcome(bytes: result.content), inputs.files[result.index])
    }
  }
}
