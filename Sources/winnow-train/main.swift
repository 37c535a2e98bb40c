// Trains the models that Winnow ships. Deterministic: the same data give the same bytes.
//
//     winnow-train boilerplate OUT DATA.jsonl...    and the same with --cross-validate for scores alone
import Glibc
import Segmentation
import Winnow

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3, arguments[0] == "boilerplate" else {
  print("usage: winnow-train boilerplate OUT DATA.jsonl...\nwith OUT = --cross-validate, prints scores instead")
  exit(2)
}
BoilerplateTraining.run(out: arguments[1], data: Array(arguments[2...]))
