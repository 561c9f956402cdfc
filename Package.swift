// swift-tools-version: 6.2
import PackageDescription

/// Every room is built alike: warnings are errors, unsafe code says so, imports stay inside their file's room.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, sees dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, sees dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let package = Package(
  name: "slate",
  platforms: [.macOS(.v15)],
  targets: [
    // Bytes and records; has never heard of a ticket.
    room("SlateCSV", sees: ["CZlib"]),
    // The system's zlib, for compressed exports.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // The words of the trade, time and calendars; has never heard of a file format.
    room("SlateModel"),
    // Exports in (SlateCSV) become columns (SlateModel).
    room("SlateIntake", sees: ["SlateCSV", "SlateModel"]),
    // Columns become figures, wherever they came from.
    room("SlateMeasures", sees: ["SlateModel"]),
    // Figures become documents and tables (SlateCSV writes the tables).
    room("SlateReports", sees: ["SlateCSV", "SlateModel", "SlateMeasures", "CRename"]),
    // One declaration that Swift's import of the C library leaves out: a folder swapped in by one rename.
    .systemLibrary(name: "CRename"),
    // Arguments in, exit code out: joins the rooms, decides nothing.
    .executableTarget(
      name: "slate",
      dependencies: ["SlateModel", "SlateIntake", "SlateMeasures", "SlateReports"],
      swiftSettings: settings),
    // What several test targets use: random numbers that can be had again.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "SlateCSV", sees: ["SlateCSV"]),
    .testTarget(
      name: "SlateModelTests", dependencies: ["SlateModel", "TestSupport"], exclude: ["Vectors"],
      swiftSettings: settings),
    tests(of: "SlateIntake", sees: ["SlateCSV", "SlateModel", "SlateIntake"]),
    .testTarget(
      name: "SlateMeasuresTests", dependencies: ["SlateModel", "SlateMeasures", "TestSupport"],
      exclude: ["Recurrence/Labelled/subjects.csv"], swiftSettings: settings),
    tests(of: "SlateReports", sees: ["SlateCSV", "SlateModel", "SlateMeasures", "SlateReports"]),
    // Sees nothing of the rooms: it runs the built program, which the dependency has built first.
    .testTarget(
      name: "EndToEndTests", dependencies: ["slate", "TestSupport"], swiftSettings: settings),
  ]
)
