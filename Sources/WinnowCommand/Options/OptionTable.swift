/// What the command understands.
enum OptionTable {
  struct Subcommand: Sendable {
    var name: String
    var operands: String
    var summary: String
  }

  static let subcommands: [Subcommand] = [
    Subcommand(
      name: "annotate", operands: "[FILE|DIR|-]...",
      summary: "Annotate articles: dates, entities, quotes, boilerplate, sentences."),
    Subcommand(name: "strip", operands: "[FILE|DIR|-]...", summary: "Write articles without their boilerplate."),
    Subcommand(
      name: "segment", operands: "[FILE|DIR|-]...",
      summary: "Write sentences, tokens, paragraphs or names, one a line, as they come."),
    Subcommand(
      name: "quotes", operands: "[FILE|DIR|-]...", summary: "Table of quotes: speaker, kind, cue, words, place."),
    Subcommand(
      name: "entities", operands: "[FILE|DIR|-]...", summary: "Table of names, or counts of who and what is named."),
    Subcommand(
      name: "dates", operands: "[FILE|DIR|-]...", summary: "Table of dates with their values, or a timeline."),
    Subcommand(name: "extractors", operands: "", summary: "List the extractors and what they require."),
    Subcommand(
      name: "explain", operands: "FILE:LINE[:COLUMN]",
      summary: "Tell which annotations lie there, and by what evidence."),
    Subcommand(
      name: "train", operands: "MODEL", summary: "Train a model from labelled text: winnow train entities."),
    Subcommand(name: "man", operands: "", summary: "Print the manual page."),
    Subcommand(name: "completions", operands: "", summary: "Print completions for bash."),
    Subcommand(name: "version", operands: "", summary: "Print the version."),
  ]

  private static let tables = ["quotes", "entities", "dates"]
  private static let readers = ["annotate", "strip", "explain", "segment"] + tables
  private static let annotators = readers.filter { $0 != "segment" }
  private static let writers = ["annotate", "strip"]

  static let options: [OptionInfo] = [
    OptionInfo(
      "from", "FORMAT", in: readers, "Read text, html, jsonl, warc or auto (the default: by name and content)."),
    OptionInfo("to", "FORMAT", in: ["annotate"], "Write jsonl, csv or pretty (the default on a terminal)."),
    OptionInfo("to", "FORMAT", in: ["strip"], "Write text, markdown or jsonl."),
    OptionInfo("to", "FORMAT", in: tables, "Write csv, tsv, jsonl or table (the default on a terminal)."),
    OptionInfo("by", "COLUMN", in: tables, "Count rows by a column over all documents: speaker, entity, value."),
    OptionInfo("top", "NUMBER", in: ["quotes", "entities"], "Write the most frequent alone: --top 20."),
    OptionInfo("timeline", in: ["dates"], "Write what has a known extent, sorted by where it begins."),
    OptionInfo("dct", "DATE", in: annotators, "Creation time of documents that have none: YYYY-MM-DD, time possible."),
    OptionInfo("force-dct", "DATE", in: annotators, "Creation time of all documents."),
    OptionInfo(
      "dct-from-name", in: annotators, "Documents without a creation time take the date in their path, if any."),
    OptionInfo("lang", "TAG", in: readers, "Language of documents that name none: en, pt-BR."),
    OptionInfo("charset", "NAME", in: readers, "Character encoding of plain text and HTML."),
    OptionInfo(
      "only", "EXTRACTOR,...", in: ["annotate"], "Run these extractors and what they require; write their layers."),
    OptionInfo("skip", "EXTRACTOR,...", in: ["annotate"], "Leave these extractors out."),
    OptionInfo("set", "EXTRACTOR.OPTION=VALUE", in: readers, "Set an option of an extractor."),
    OptionInfo(
      "list", "FILE", in: ["annotate", "explain", "entities", "quotes"],
      "Find these names before all others: tab-separated name, type, canonical name, id."),
    OptionInfo("tokens", in: ["annotate"], "Write tokens too."),
    OptionInfo("names", in: ["annotate"], "Write candidates for names too."),
    OptionInfo("no-text", in: ["annotate"], "Leave the text out of records."),
    OptionInfo("min-confidence", "NUMBER", in: ["annotate"] + tables, "Leave out annotations with less confidence."),
    OptionInfo("layer", "LAYER,...", in: ["annotate"], "With csv: rows of these layers alone."),
    OptionInfo("color", "WHEN", in: writers, "With pretty or --show: always, never or auto."),
    OptionInfo("show", in: ["strip"], "Show the whole text with its cuts struck through, each with its reason."),
    OptionInfo("keep-record", "DIR", in: ["strip"], "Write the record of the whole document under DIR too."),
    OptionInfo("dedupe", in: ["strip"], "Drop documents that are nearly the same as one before."),
    OptionInfo("report", "FILE", in: ["strip"], "Write what was removed and why, as tab-separated values."),
    OptionInfo("output", "FILE", short: "o", in: writers + tables + ["segment"], "Write to FILE."),
    OptionInfo("out-dir", "DIR", in: writers, "Write a file for each input under DIR, folders mirrored."),
    OptionInfo(
      "jobs", "NUMBER", short: "j", in: writers + tables,
      "Work on so many documents at once, each process apart (the default: as many as processors); 0: in this process."),
    OptionInfo("timeout", "SECONDS", in: writers + tables, "Give up documents that take longer."),
    OptionInfo("line-buffered", in: writers + tables, "Write each line at once."),
    OptionInfo("site", in: writers, "Take out what the pages of a site share; reads all of them before it writes."),
    OptionInfo("group-by", "WHAT", in: writers, "With --site: pages of a host, a folder or none belong together."),
    OptionInfo("template", "FILE", in: writers, "With --site: save what pages share; without: use what was saved."),
    OptionInfo("spool", "FILE", in: writers, "Store standard input in FILE first, so that --site can read it twice."),
    OptionInfo("line-buffered", in: ["segment"], "Take each line as a paragraph and write its units at once."),
    OptionInfo(
      "units", "UNIT", in: ["segment"],
      "Cut into sentences (the default), tokens, words, paragraphs, names or articles."),
    OptionInfo("to", "FORMAT", in: ["segment"], "Write text (the default), tsv or jsonl; tsv: start, end, kind, text."),
    OptionInfo("offsets", in: ["segment"], "Write start and end before the text, in code points of the whole text."),
    OptionInfo("null", short: "0", in: ["segment"], "End each unit with a NUL byte, line ends inside it kept."),
    OptionInfo(
      "breaks", "HOW", in: ["segment"], "Line ends inside a unit: blank (the default), keep, or escape as \\n."),
    OptionInfo("data", "FILE|DIR", in: ["train"], "Learn from this labelled text; may be given several times."),
    OptionInfo("out", "FILE", in: ["train"], "Write the model to FILE."),
    OptionInfo("set", "OPTION=VALUE", in: ["train"], "Set an option of the training."),
    OptionInfo("help", short: "h", in: subcommands.map(\.name), "Print help."),
  ]

  static func options(of command: String) -> [OptionInfo] { options.filter { $0.commands.contains(command) } }
}
