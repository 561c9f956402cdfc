import SlateModel
import Testing

@testable import SlateIntake

@Suite struct ZonesTests {
  private func request(_ json: String, option: String? = nil) throws -> InputRequest {
    var request = try InputFolder().request(json)
    request.timeZone = option
    return request
  }

  @Test func `the option wins over the configuration, and UTC stands in unnamed`() throws {
    let json = "{ timeZone: \"Australia/Sydney\" }"
    let option = try request(json, option: "Europe/Paris").reportZone()
    #expect(option.zone.identifier == "Europe/Paris" && option.isNamed)
    let configured = try request(json).reportZone()
    #expect(configured.zone.identifier == "Australia/Sydney" && configured.isNamed)
    let neither = try request("{}").reportZone()
    #expect(neither.zone.identifier == "UTC" && !neither.isNamed)
    #expect(try request("{ timeZone: \"UTC\" }").reportZone().isNamed)
  }

  @Test func `a zone that is not known is told where it was named`() throws {
    let option = try failure { _ = try request("{}", option: "Europe/Pariss").reportZone() }
    #expect(option.exitCode == .usage)
    #expect(
      option.problems.map(\.description) == [
        """
        --time-zone: there is no time zone "Europe/Pariss"
          did you mean Europe/Paris? zones are IANA names: Europe/Paris
        """
      ])
    let configured = try failure { _ = try request("{ timeZone: \"Qqqqqqqq\" }").reportZone() }
    #expect(configured.exitCode == .configuration)
    let problem = try #require(configured.problems.first)
    #expect(problem.file.hasSuffix("slate.json"))
    #expect(problem.place == SourcePlace(line: 1, column: 13))
    #expect(problem.remedy == "zones are IANA names: Europe/Paris")
  }
}
