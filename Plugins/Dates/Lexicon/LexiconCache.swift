internal import DateData
internal import Synchronization

/// Lexicons by language, read once when a text of the language first needs them.
enum LexiconCache {
  private static let cache = Mutex<[String: Lexicon]>([:])

  /// The lexicon of a language, English for one without word files.
  static func lexicon(_ code: String) -> Lexicon {
    let code = index(code) == nil ? "en" : code
    return cache.withLock { cache in
      if let known = cache[code] { return known }
      let lexicon = Lexicon(code: code, reading: index(code).map(texts) ?? [])
      cache[code] = lexicon
      return lexicon
    }
  }

  private static func index(_ code: String) -> Int? {
    (0..<Int(date_word_file_count)).first { String(cString: date_word_files[$0].language) == code }
  }

  private static func texts(_ index: Int) -> [UnsafeBufferPointer<UInt8>] {
    let file = date_word_files[index]
    return [
      UnsafeBufferPointer(start: file.generated, count: Int(file.generated_size)),
      UnsafeBufferPointer(start: file.supplement, count: Int(file.supplement_size)),
      UnsafeBufferPointer(start: date_common_words, count: Int(date_common_words_size)),
    ]
  }
}
