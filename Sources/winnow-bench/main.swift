// Words and sentences against ICU's own iterators: medians of five interleaved runs, of which only the ratios mean
// anything.
//
//     winnow-bench                                   words of several scripts
//     winnow-bench sentences TEXT.txt...             English text
import Glibc
import Winnow

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case nil: WordTiming.run()
case "sentences":
  SentenceTiming.run(
    arguments.dropFirst().map { ($0.split(separator: "/").last.map(String.init) ?? $0, FileBytes.read($0) ?? []) })
default:
  print("usage: winnow-bench [sentences TEXT.txt...]")
  exit(2)
}
