// Trains the models that Winnow ships. Deterministic: the same data give the same bytes.
//
//     winnow-train blocks OUT PAGES.jsonl...         OUT = --cross-validate prints scores instead
//     winnow-train boilerplate OUT DATA.jsonl...     data of Plugins/Boilerplate/Training/prepare.py
//     winnow-train boilerplate-validate PREDICTIONS DATA.jsonl...     cross-validates and prints scores
//     winnow-train boilerplate-units WEIGHTS DATA.jsonl...     prints what the model thinks of each unit
//     winnow-train names OUT LIST.tsv...
//     winnow-train clusters OUT LIST.tsv
//     winnow-train countries OUT LIST.tsv
//     winnow-train languages OUT CODE.tsv...         words and their frequencies, one list a language
//     winnow-train made OUT.jsonl SENTENCES.txt LIST.tsv...
//     winnow-train entities --out FILE --data DATA.jsonl[=WEIGHT] ... --dev DATA.jsonl ... [--epochs N] ...
//                                                    after a build with the lists of the two commands before
//     winnow-train quotes OUT.swift GOLD.jsonl|FIXTURES.txt...     counts right speakers
//     winnow-train sentences OUT RAW.txt... DATA.jsonl...   OUT = --cross-validate prints scores instead
import Glibc
import Segmentation
import Winnow

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("usage: winnow-train boilerplate|blocks|names|clusters|entities|languages|made|quotes|sentences OUT DATA...")
  exit(2)
}
let inputs = Array(arguments[2...])
switch arguments[0] {
case "boilerplate": BoilerplateTraining.run(out: arguments[1], data: inputs)
case "blocks": BlockTraining.run(out: arguments[1], data: inputs)
case "boilerplate-validate": BoilerplateValidation.run(predictions: arguments[1], data: inputs)
case "boilerplate-units": BoilerplateListing.run(model: arguments[1], data: inputs)
case "names": LexiconBuilder.names(out: arguments[1], lists: inputs)
case "countries": LexiconBuilder.countries(out: arguments[1], list: inputs[0])
case "clusters": LexiconBuilder.clusters(out: arguments[1], list: inputs[0])
case "languages": LanguageTraining.run(out: arguments[1], lists: inputs)
case "made": MadeDocuments.run(out: arguments[1], inputs: inputs)
case "entities":
  guard let training = EntityCommand(Array(arguments.dropFirst())) else {
    print("an option is not known or has no value")
    exit(2)
  }
  training.run()
case "quotes": SpeakerCounting.run(out: arguments[1], data: inputs)
case "sentences": SentenceTraining.run(out: arguments[1], data: inputs)
default:
  print("there is no model '\(arguments[0])'")
  exit(2)
}
