internal import Winnow

/// Help, manual page and completions, from the table of options.
enum Help {
  static let version = "1.0.0"

  static func overview() -> String {
    let rows = OptionTable.subcommands.map { "  \(padded("\($0.name) \($0.operands)", 32))\($0.summary)\n" }.joined()
    return "usage: winnow COMMAND [OPTION]... [FILE]...\n\n\(rows)\nwinnow COMMAND --help tells its options.\n"
  }

  static func command(_ name: String, _ catalog: Catalog) -> String {
    guard let command = OptionTable.subcommands.first(where: { $0.name == name }) else { return overview() }
    let rows = OptionTable.options(of: name).map { "  \(padded(label($0), 34))\($0.summary)\n" }.joined()
    return "usage: winnow \(name) [OPTION]... \(command.operands)\n\n\(command.summary)\n\n\(rows)"
      + (name == "train" ? trainers(catalog) : "")
  }

  /// What can be trained, and from what, with the options of each.
  private static func trainers(_ catalog: Catalog) -> String {
    catalog.trainers.map { trainer in
      let options = trainer.options.map {
        let shown = "--set \($0.name)=\($0.placeholder)"
        return "  \(padded(shown, 34))\($0.summary) (\($0.defaultValue))\n"
      }
      return "\n\(trainer.name): \(trainer.summary)\n" + options.joined()
    }.joined()
  }

  static func manual() -> String {
    var text =
      ".TH WINNOW 1 \"\" \"winnow \(version)\"\n.SH NAME\nwinnow \\- raw article files into annotated articles\n"
    for command in OptionTable.subcommands {
      text += ".SH \(command.name.uppercased())\n.B winnow \(command.name)\n\(roff(command.operands))\n.PP\n"
      text += roff(command.summary) + "\n"
      for option in OptionTable.options(of: command.name) {
        text += ".TP\n.B \(roff(label(option)))\n\(roff(option.summary))\n"
      }
    }
    return text + ".SH EXIT STATUS\n0 all well; 1 some documents failed; 2 could not start.\n"
  }

  static func completions() -> String {
    let cases = OptionTable.subcommands.map { command in
      let options = OptionTable.options(of: command.name).map { "--" + $0.name }.joined(separator: " ")
      return "    \(command.name)) words=\"\(options)\" ;;\n"
    }.joined()
    let names = OptionTable.subcommands.map(\.name).joined(separator: " ")
    return """
      _winnow() {
        local words current="${COMP_WORDS[COMP_CWORD]}"
        if [ "$COMP_CWORD" = 1 ]; then words="\(names)"; else
        case "${COMP_WORDS[1]}" in
      \(cases)  esac; fi
        COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
      }
      complete -F _winnow winnow

      """
  }

  /// `NAME<TAB>layer…` of every extractor.
  static func extractors(_ catalog: Catalog) -> String {
    catalog.extractors.map { extractor in
      let requires = extractor.requires.compactMap { catalog.provider(of: $0)?.name }.joined(separator: ", ")
      let options = extractor.options.map {
        "      --set \(extractor.name).\($0.name)=\($0.placeholder)  \($0.summary)\n"
      }
      return """
        \(padded(extractor.name, 13))layer \(padded(extractor.layerName, 12))version \(extractor.version)
          \(extractor.summary)
          requires: \(requires.isEmpty ? "nothing" : requires)

        """ + options.joined()
    }.joined()
  }

  private static func label(_ option: OptionInfo) -> String {
    let short = option.short.map { "-\($0), " } ?? ""
    return short + "--" + option.name + (option.placeholder.map { " " + $0 } ?? "")
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.utf8.count))
  }

  private static func roff(_ text: String) -> String {
    text.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-")
  }
}
