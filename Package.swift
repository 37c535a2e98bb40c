// swift-tools-version: 6.2
import PackageDescription

/// An extractor's module and the modules beyond segmentation that it reads, mostly extractors whose marks it needs. Targets, dependencies of the catalog and
/// fixtures derive from this table: adding an extractor adds a line here, an entry in the catalog and a folder.
struct Plugin {
  var name: String
  var reads: [String] = []
  /// Modules beside it that embed its data (see `Plugins/NAME/Data`).
  var data: [String] = []
  /// Documents and training texts in its folder.
  var documents = ["MODEL-CARD.md"]
}

let plugins = [
  Plugin(name: "Boilerplate", data: ["BoilerplateData"], documents: ["MODEL-CARD.md", "Training"]),
  Plugin(name: "Dates", reads: ["Boilerplate", "CICU"], data: ["DateData"], documents: []),
  Plugin(name: "Entities", reads: ["Boilerplate"], data: ["EntityData"], documents: ["MODEL-CARD.md", "Training"]),
  Plugin(name: "Quotes", reads: ["Boilerplate", "Entities"], documents: ["MODEL-CARD.md"]),
]

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func target(_ name: String, path: String? = nil, exclude: [String] = [], _ dependencies: [String]) -> Target {
  .target(
    name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, path: path, exclude: exclude,
    swiftSettings: settings)
}

/// One small C target per library: an opaque header, the library's own headers in the `.c` alone.
func cTarget(_ name: String, libraries: [String]) -> Target {
  .target(name: name, linkerSettings: libraries.map { .linkedLibrary($0) })
}

let extractors = plugins.flatMap { plugin in
  [
    target(
      plugin.name, path: "Plugins/\(plugin.name)", exclude: (plugin.data.isEmpty ? [] : ["Data"]) + plugin.documents,
      ["Winnow", "Segmentation"] + plugin.reads + plugin.data)
  ] + plugin.data.map { .target(name: $0, path: "Plugins/\(plugin.name)/Data") }
}

/// Tests of a module that has logic worth naming; extractors are tested by their fixtures.
func tests(_ name: String, _ dependencies: [String]) -> Target {
  .testTarget(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: settings)
}

let testTargets = [
  tests("WinnowTests", ["Winnow"]),
  tests("SegmentationTests", ["Winnow", "Segmentation", "CICU"]),
  tests("ReadingTests", ["Winnow", "Reading"]),
  tests("DatesTests", ["Winnow", "Segmentation", "Dates"]),
  tests("SitesTests", ["Winnow", "Sites"]),
  tests(
    "FixtureTests",
    [
      "Winnow", "Reading", "Segmentation", "WinnowCatalog", "Boilerplate", "Entities", "EntityTraining", "Quotes",
    ]),
]

let package = Package(
  name: "winnow",
  products: [
    .library(name: "Winnow", targets: ["Winnow", "Reading", "Segmentation", "WinnowCatalog", "WinnowCommand"]),
    .executable(name: "winnow", targets: ["winnow-cli"]),
    .library(name: "winnow_c", type: .dynamic, targets: ["Embedding"]),
  ],
  targets: [
    // libm comes with it: Swift's floating-point functions call it, and without Foundation nothing else links it.
    cTarget("CDigest", libraries: ["nettle", "m"]),
    cTarget("CICU", libraries: ["icui18n", "icuuc"]),
    cTarget("CMasks", libraries: []),
    cTarget("CGumbo", libraries: ["gumbo"]),
    cTarget("CZlib", libraries: ["z"]),
    target("Winnow", ["CDigest"]),
    .target(name: "SegmentationData", exclude: ["MODEL-CARD.md"]),
    target("Segmentation", ["Winnow", "CICU", "CMasks", "SegmentationData"]),
    target("Reading", ["Winnow", "CICU", "CGumbo", "CZlib"]),
    target(
      "WinnowCatalog", path: "Plugins/Catalog", ["Winnow", "Segmentation", "EntityTraining"] + plugins.map(\.name)),
    target("EntityTraining", path: "Plugins/Entities/Training", ["Winnow", "Segmentation", "Entities"]),
    target("Sites", ["Winnow"]),
    target("WinnowCommand", ["Winnow", "Reading", "Segmentation", "Sites", "CPlatform"]),
    target("Embedding", exclude: ["winnow.h", "exports.map"], ["Winnow", "Reading", "WinnowCatalog"]),
    .target(name: "CPlatform"),
    .executableTarget(
      name: "winnow-cli", dependencies: ["CPlatform", "WinnowCatalog", "WinnowCommand"], swiftSettings: settings),
    .executableTarget(name: "winnow-datagen", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .executableTarget(
      name: "winnow-bench", dependencies: ["Winnow", "Segmentation", "CICU"], swiftSettings: settings),
    .executableTarget(
      name: "winnow-train",
      dependencies: [
        "Winnow", "Segmentation", "Reading", "Boilerplate", "Entities", "EntityTraining", "Quotes", "WinnowCatalog",
        "CICU",
      ],
      swiftSettings: settings),
  ] + extractors + testTargets,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
