extension Document {
  /// What is left of the document as one of its own: its map leads to code points of this text, which `derivedFrom`
  /// names, so that whatever is found in it can be traced back and whatever was taken out is not lost.
  public func derived(_ stripped: StrippedText) -> Document {
    let index = CodePointIndex(bytes)
    let runs = stripped.kept.map { text, source in
      let home = TextRange(index.codePoint(atByte: source.start), index.codePoint(atByte: source.end))
      return SourceMap.Run(text: text, source: home, kind: .recoded)
    }
    var record = Document(id: id, bytes: stripped.bytes, map: SourceMap(runs: runs))
    record.derivedFrom = Derivation(id: id, textSha256: Digest.sha256(bytes))
    record.source.uri = source.uri
    record.source.member = source.member
    record.source.httpStatus = source.httpStatus
    record.language = language
    record.creationTime = creationTime
    record.metadata = metadata
    record.problems = problems.map { problem in
      var problem = problem
      // Places in the whole text are none in this one.
      problem.range = nil
      return problem
    }
    return record
  }
}
