import SlateModel
import Testing

@testable import SlateIntake

@Suite struct ConfigurationFileTests {
  @Test func `a named file is read`() throws {
    let folder = try InputFolder(["s.json": "{ organisation: \"Example\", }"])
    let file = try ConfigurationFile(path: folder.path + "s.json")
    #expect(file.configuration.organisation == "Example")
    #expect(file.path == folder.path + "s.json")
    #expect(file.warnings.isEmpty)
  }

  @Test func `a named file that is not there is told`() throws {
    let folder = try InputFolder()
    let path = folder.path + "s.json"
    let failure = try failure { _ = try ConfigurationFile(path: path) }
    #expect(failure.exitCode == .noInput)
    #expect(
      failure.problems.map(\.description) == [
        "\(path): the configuration cannot be read\n  check the path given with --config"
      ])
  }

  @Test func `every problem of a file is told in one go`() throws {
    let folder = try InputFolder(["s.json": "{ organisatoin: \"x\",\n fiscalYearStart: 13 }"])
    let failure = try failure { _ = try ConfigurationFile(path: folder.path + "s.json") }
    #expect(failure.exitCode == .configuration)
    #expect(failure.problems.count == 2)
    #expect(failure.problems.map(\.place?.line) == [1, 2])
  }

  @Test func `without a file the defaults hold`() throws {
    let file = try ConfigurationFile(path: nil)
    #expect(file.path == nil)
    #expect(file.configuration.organisation == nil)
  }
}
