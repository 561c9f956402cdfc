import Foundation
import Testing

/// `slate sample`: exports to try things on, and that the rest of slate has nothing to say against.
struct SampleTests {
  private func sample(_ options: String..., in folder: URL) async throws -> Outcome {
    try await BuiltProgram.run(["sample"] + options, in: folder)
  }

  @Test func `check has no complaint, and report writes every quarter with verdicts`() async throws
  {
    let scratch = try Scratch()
    let made = try await sample("s", "--tickets", "700", "--quarters", "3", in: scratch.folder)
    #expect(made.exitCode == 0 && made.errors == "")
    #expect(
      made.output
        == "s/incidents.csv\ns/documents.csv\ns/people.csv\ns/systems.csv\ns/slate.json\n")
    let folder = scratch.folder.appending(path: "s")
    let check = try await BuiltProgram.run(["check"], in: folder)
    #expect(check.exitCode == 0 && check.errors == "", "\(check.errors)")
    #expect(check.output.contains("700 rows: 700 used"))
    #expect(check.output.hasSuffix("\n3 quarters: 2025-Q4 to 2026-Q2\n"))
    let report = try await BuiltProgram.run(["report", "--quarter", "all"], in: folder)
    #expect(report.exitCode == 0, "\(report.errors)")
    for quarter in ["2025-Q4", "2026-Q1", "2026-Q2"] {
      let metrics = folder.appending(path: "reports/\(quarter)/metrics.csv")
      let met = ReportTable(try Data(contentsOf: metrics))
        .rows.first { $0["measure"] == "sla_resolve_met_share" && $0["by"] == "all" }
      #expect(try #require(Int(met?["n"] ?? "")) > 100, "\(quarter)")
    }
  }

  @Test func `one seed makes the same bytes, another seed others`() async throws {
    let scratch = try Scratch()
    for (name, seed) in [("a", "7"), ("b", "7"), ("c", "8")] {
      let made = try await sample("--seed", seed, "--tickets=50", name, in: scratch.folder)
      #expect(made.exitCode == 0)
    }
    func bytes(_ name: String) throws -> Data {
      try Data(contentsOf: scratch.folder.appending(path: "\(name)/incidents.csv"))
    }
    #expect(try bytes("a") == bytes("b"))
    #expect(try bytes("a") != bytes("c"))
  }

  @Test func `a single ticket is a sample, and nothing is written over`() async throws {
    let scratch = try Scratch()
    let first = try await sample("s", "--tickets", "1", "--quarters", "1", in: scratch.folder)
    #expect(first.exitCode == 0)
    let before = try FolderContents(scratch.folder)
    let again = try await sample("s", "--tickets", "2", in: scratch.folder)
    #expect(again.exitCode == 73 && again.errors.hasPrefix("s/incidents.csv: the file is there"))
    #expect(try FolderContents(scratch.folder) == before)
  }

  @Test(arguments: [
    ["sample"], ["sample", "a", "b"], ["sample", "a", "--tickets", "0"],
    ["sample", "a", "--quarters", "41"], ["sample", "a", "--seed", "x"],
  ])
  func `wrong usage writes nothing`(arguments: [String]) async throws {
    let scratch = try Scratch()
    let outcome = try await BuiltProgram.run(arguments, in: scratch.folder)
    #expect(outcome.exitCode == 64 && outcome.output == "" && outcome.errors != "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path()) == [])
  }
}
