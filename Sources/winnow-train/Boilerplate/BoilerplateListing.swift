import Boilerplate
import Winnow

/// Prints what the model thinks of each unit of documents: the log-odds of both passes, and the text.
enum BoilerplateListing {
  static func run(model path: String, data: [String]) {
    guard let corpus = BoilerplateCorpus(data), let bytes = FileBytes.read(path) else { return print("can't read") }
    let model = bytes.withUnsafeBufferPointer { TextModel($0) }
    for item in corpus.items {
      print("== \(item.document.id)")
      let first = model.first.logits(model.firstTable(item.evidence))
      for (unit, logit) in model.logits(item.evidence).enumerated() {
        let range = item.evidence.range(unit)
        let text = String(decoding: item.document.bytes[range.start..<range.end], as: UTF8.self)
        print("\((logit * 10).rounded() / 10)\t\((first[unit] * 10).rounded() / 10)\t\(item.labels[unit])\t\(text)")
      }
    }
  }
}
