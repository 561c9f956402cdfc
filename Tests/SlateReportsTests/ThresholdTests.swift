import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct ThresholdTests {
  private func told(_ measure: String, green: Double, amber: Double) -> String {
    var table = TicketTable.example
    table.configuration.threshold(measure, green: green, amber: amber)
    let figure = table.edition().figures[measure]
    guard let threshold = Threshold(measure, in: table.configuration) else { return "none" }
    let status = Words.english.scoreboard.status(threshold.status(figure))
    return "\(status), \(threshold.text(in: figure?.unit, .english))"
  }

  @Test(arguments: [
    // The provider resolved a half.
    ("provider_share", 0.5, 0.4, "GREEN, at least 50.0 %"),
    ("provider_share", 0.6, 0.5, "AMBER, at least 60.0 %"),
    ("provider_share", 0.95, 0.51, "RED, at least 95.0 %"),
    ("provider_share", 0.5, 0.6, "GREEN, at most 50.0 %"),
    ("provider_share", 0.4, 0.5, "AMBER, at most 40.0 %"),
    ("provider_share", 0.3, 0.49, "RED, at most 30.0 %"),
    ("resolve_median_hours", 48, 60, "GREEN, at most 48 h"),
    ("resolve_median_hours", 6.3, 8, "RED, at most 6 h 18 min"),
    ("tickets_open_end", 0, 1, "AMBER, at most 0"),
    ("tickets_reopened", 0, 1, "NOT MEASURED, at most 0"),
    ("deadline_bunching", 1, 2, "NOT MEASURED, at most 1"),
    ("no_such_measure", 1, 2, "NOT MEASURED, at most 1"),
  ])
  func `a figure stands against its threshold`(
    measure: String, green: Double, amber: Double, expected: String
  ) {
    #expect(told(measure, green: green, amber: amber) == expected)
  }

  @Test func `without a threshold there is none`() {
    let threshold = Threshold("provider_share", in: .defaults)
    #expect(threshold == nil)
  }

  @Test func `without a threshold the policies' objectives are one`() throws {
    var configuration = Configuration.defaults
    for objective in [0.9, nil, 0.95] {
      configuration.policy(respond: .hours(1), resolve: .hours(4))
      configuration.policies[configuration.policies.count - 1].objective = objective
    }
    configuration.policies[0].respond?.objective = 0.5
    let resolve = try #require(Threshold("sla_resolve_met_share", in: configuration))
    #expect(resolve.text(in: .share, .english) == "90.0 % to 95.0 %")
    #expect([0.95, 0.94, 0.9, 0.89].map(resolve.status) == [.green, .amber, .amber, .red])
    let respond = try #require(Threshold("sla_respond_met_share", in: configuration))
    #expect(respond.text(in: .share, .english) == "50.0 % to 95.0 %")
    #expect(Threshold("provider_share", in: configuration) == nil)
    configuration.policies.removeLast()
    let single = try #require(Threshold("sla_resolve_met_share", in: configuration))
    #expect(single.text(in: .share, .english) == "at least 90.0 %")
    #expect([0.9, 0.899].map(single.status) == [.green, .red])
    configuration.threshold("sla_resolve_met_share", green: 0.7, amber: 0.6)
    #expect(Threshold("sla_resolve_met_share", in: configuration)?.green == 0.7)
  }

  @Test func `a threshold beyond any figure does not end the run`() async {
    await #expect(processExitsWith: .success) {
      var configuration = Configuration.defaults
      configuration.threshold("tickets_open_end", green: 1e300, amber: 0)
      _ = Threshold("tickets_open_end", in: configuration)?.text(in: nil, .english)
    }
  }
}
