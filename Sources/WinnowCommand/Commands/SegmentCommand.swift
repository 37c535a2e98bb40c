internal import Reading
internal import Winnow

/// `winnow segment`: tokens, sentences, paragraphs, names or articles, one a line, as a Unix filter.
///
/// Plain text is read in pieces (`ChunkReader`), so that memory stays bounded whatever the size; HTML, JSON Lines and
/// archives document by document. The first piece decides the language and the encoding of all.
struct SegmentCommand {
  private let batch: Batch
  private let unit: SegmentUnit
  private let writer: UnitWriter
  private let output: Output
  private let options: ReadingOptions
  private let isLineBuffered: Bool

  init(_ arguments: ParsedArguments, _ catalog: Catalog) throws(CommandError) {
    let name = try arguments.choice("units", SegmentUnit.allCases.map(\.rawValue)) ?? "sentences"
    unit = SegmentUnit(rawValue: name) ?? .sentences
    batch = try Batch(arguments, catalog, extractors: [unit.extractor])
    writer = try Self.writer(arguments, isMany: batch.inputs.files.count > 1)
    output = try Output(arguments)
    options = ReadingOptions(charset: arguments["charset"], language: arguments["lang"])
    isLineBuffered = arguments.has("line-buffered")
  }

  private static func writer(_ arguments: ParsedArguments, isMany: Bool) throws(CommandError) -> UnitWriter {
    let to = try arguments.choice("to", UnitWriter.Form.allCases.map(\.rawValue)) ?? "text"
    let form = UnitWriter.Form(rawValue: to) ?? .text
    let isNull = arguments.has("null")
    if isNull, form != .text { throw CommandError("--null goes with --to text alone") }
    let usual = form == .tsv ? "escape" : isNull ? "keep" : "blank"
    let breaks = try arguments.choice("breaks", UnitWriter.Breaks.allCases.map(\.rawValue)) ?? usual
    return UnitWriter(
      form: form, breaks: UnitWriter.Breaks(rawValue: breaks) ?? .blank, showsOffsets: arguments.has("offsets"),
      terminator: isNull ? 0 : 0x0A, showsID: isMany && form != .text || isMany && arguments.has("offsets"))
  }

  func run() throws(CommandError) -> Bool {
    var isWell = batch.isListed()
    for file in batch.inputs.files where !segment(file) { isWell = false }
    output.close()
    return isWell
  }

  private func segment(_ file: InputFile) -> Bool {
    var isWhole = true
    let text: (PeekStream) -> Void = { isWhole = pieces(of: $0, file) && isWhole }
    let isWell = batch.run(file, text: unit == .articles ? nil : text) { document in
      output.write(writer.bytes(document, unit, base: 0))
    }
    return isWell && isWhole
  }

  private func pieces(of stream: PeekStream, _ file: InputFile) -> Bool {
    var chunks = ChunkReader(stream, endsAtLines: isLineBuffered)
    var piece = TextPiece(id: file.path, options)
    while let raw = chunks.next() {
      let document = batch.pipeline.annotate(piece.document(raw))
      output.write(writer.bytes(document, unit, base: piece.codePoints))
      piece.finish(document)
    }
    guard let damage = chunks.damage else { return true }
    Diagnostics.say("\(file.path): \(damage)")
    return false
  }
}

/// Makes a document of each piece of one text; the first decides about encoding and language.
private struct TextPiece {
  /// Code points of the text before this piece.
  private(set) var codePoints = 0
  private let id: String
  private var options: ReadingOptions
  private var isFirst = true
  private var isUTF8 = false

  init(id: String, _ options: ReadingOptions) {
    self.id = id
    self.options = options
  }

  mutating func document(_ raw: [UInt8]) -> Document {
    if isUTF8 {
      var document = Document(id: id, bytes: raw)
      document.language = options.language.map { Language(tag: $0, origin: .option) }
      return document
    }
    return PlainTextReader(options).document(id: id, raw: raw)
  }

  mutating func finish(_ document: Document) {
    codePoints += document.bytes.withUnsafeBufferPointer { text in text.count { $0 & 0xC0 != 0x80 } }
    guard isFirst else { return }
    isFirst = false
    let charset = document.source.charset ?? "UTF-8"
    isUTF8 = charset.uppercased() == "UTF-8"
    options.charset = charset
    options.language = options.language ?? document.language?.tag
  }
}
