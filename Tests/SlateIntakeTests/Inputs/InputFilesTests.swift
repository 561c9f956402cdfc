import SlateModel
import Testing

@testable import SlateIntake

@Suite struct InputFilesTests {
  private func names(_ folder: InputFolder, _ json: String) throws -> [String] {
    try folder.request(json).files().map(\.name)
  }

  @Test func `a pattern names files by their bytes, in the order in which patterns stand`() throws {
    let folder = try InputFolder([
      "b.csv": "", "a.csv": "", "A.CSV": "", "é.csv": "", "x/1/t.csv": "", "x/2/t.csv": "",
      "x/2/u.csv": "", ".a.csv": "", "a.txt": "",
    ])
    #expect(
      try names(folder, #"{inputs:{tickets:["*.csv"]}}"#) == ["A.CSV", "a.csv", "b.csv", "é.csv"])
    #expect(
      try names(folder, #"{inputs:{tickets:["b.csv","a*"]}}"#) == [
        "b.csv", "A.CSV", "a.csv", "a.txt",
      ])
    #expect(try names(folder, #"{inputs:{tickets:["x/*/t.csv"]}}"#) == ["x/1/t.csv", "x/2/t.csv"])
    #expect(try names(folder, #"{inputs:{tickets:["x/2/*"]}}"#) == ["x/2/t.csv", "x/2/u.csv"])
    #expect(try names(folder, #"{inputs:{tickets:["x/2/u.csv"]}}"#) == ["x/2/u.csv"])
  }

  @Test func `files stand in the order of their kinds, the configuration's first`() throws {
    let folder = try InputFolder(["a.csv": "", "b.csv": "", "c.csv": ""])
    let request = try folder.request(
      #"{inputs:{events:["a.csv"],tickets:["b.csv"],decisions:"c.csv"}}"#,
      named: [.tickets: ["c.csv"]])
    let files = try request.files()
    #expect(files.map(\.kind) == [.tickets, .tickets, .events, .decisions])
    #expect(files.map(\.name) == ["b.csv", folder.path + "c.csv", "a.csv", "c.csv"])
    #expect(files.allSatisfy { $0.path.hasPrefix(folder.path) })
  }

  @Test func `a file that is named twice for one kind is read once, and told`() throws {
    let folder = try InputFolder(["a.csv": "ticket,opened\nT1,2026-01-05\n", "b.csv": ""])
    let request = try folder.request(
      #"{inputs:{tickets:["a.csv","./*a.csv"],documents:["a.csv"]}}"#,
      named: [.tickets: ["a.csv"]])
    let inputs = RepeatedFiles(try request.files())
    #expect(inputs.files.map(\.name) == ["a.csv", "a.csv"])
    #expect(inputs.files.map(\.kind) == [.tickets, .documents])
    #expect(inputs.warnings.map(\.file) == ["./a.csv", folder.path + "a.csv"])
    #expect(
      inputs.warnings.allSatisfy {
        $0.severity == .warning
          && $0.message == "this file is named twice among the tickets; it was read once"
      })
    let export = try folder.export(#"{inputs:{tickets:["a.csv","./a.csv"]}}"#)
    #expect(export.files.map(\.rows) == [1] && export.warnings.contains { $0.file == "./a.csv" })
  }

  @Test func `a path from the root is taken as it is`() throws {
    let folder = try InputFolder(["a.csv": ""])
    for pattern in [folder.path + "a.csv", folder.path + "*.csv"] {
      let files = try folder.request("{inputs:{tickets:[\"\(pattern)\"]}}").files()
      #expect(files.map(\.name) == [folder.path + "a.csv"])
      #expect(files.map(\.path) == [folder.path + "a.csv"])
    }
  }

  @Test func `everything that is missing is told at once, with its place`() throws {
    let folder = try InputFolder(["a.csv": ""])
    let failure = try failure {
      _ = try folder.request(
        "{ inputs: {\n tickets: [\"a.csv\", \"b.csv\", \"x/*.csv\"],\n comments: \"c.md\" } }",
        named: [.events: ["e.csv"]]
      ).files()
    }
    #expect(failure.exitCode == .noInput)
    let configuration = folder.path + "slate.json"
    #expect(
      failure.problems.map(\.description) == [
        """
        \(configuration):2:21: there is no file "b.csv"
          paths are relative to the folder of slate.json; put the export there or mend the path
        """,
        """
        \(configuration):2:30: no file matches "x/*.csv"
          paths are relative to the folder of slate.json; put the export there or mend the path
        """,
        """
        \(folder.path)e.csv: there is no such file
          paths on the command line are relative to the current folder
        """,
      ])
  }

  @Test func `nothing to read is told with a first step`() throws {
    let request = InputRequest(configuration: .defaults, configurationPath: nil)
    let failure = try failure { _ = try request.files() }
    #expect(failure.exitCode == .noInput)
    #expect(
      failure.problems.map(\.description) == [
        """
        slate: there is nothing to read
          name an export: slate report --tickets incidents.csv
          or write a slate.json here that lists them: slate init incidents.csv
        """
      ])
  }

  @Test func `paths are relative to the configuration's folder`() {
    func folder(_ path: String?) -> String {
      InputRequest(configuration: .defaults, configurationPath: path).folder
    }
    #expect(folder(nil).isEmpty && folder("slate.json").isEmpty)
    #expect(folder("a/b/slate.json") == "a/b/")
    #expect(folder("/slate.json") == "/")
    let request = InputRequest(configuration: .defaults, configurationPath: "a/slate.json")
    #expect(request.at("x.csv") == "a/x.csv" && request.at("/x.csv") == "/x.csv")
  }
}
