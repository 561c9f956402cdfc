import Foundation
import Testing

/// What each tool calls met or breached, from its export to the report.
///
/// The exports of `fixtures/formats` tell the same tickets, promised eight hours: one met, one
/// breached, one that is late and that the tool calls met, one in time that it calls breached, one
/// open, one without a promise; where the tool tells pauses, one that is in time thanks to them.
struct ToolVerdictTests {
  private static let verdicts = ["met", "breached", "met", "breached", "", ""]
  private static let own = ["met", "breached", "breached", "met", "running_late", "met"]

  private struct Report {
    var exported: [String] = []
    var own: [String] = []
    var figures: [String: [String]] = [:]
  }

  private func report(_ exports: [String]) async throws -> Report {
    let scratch = try Scratch()
    let paths = exports.map { Checkout.fixtures.appending(path: "formats/\($0).csv").path() }
    let configuration = "{ timeZone: 'UTC', policies: [{ resolve: '8h', calendar: '24x7' }] }"
    try Data(configuration.utf8).write(to: scratch.folder.appending(path: "slate.json"))
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "2026-Q2", "--tickets"] + paths, in: scratch.folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    func table(_ name: String) throws -> ReportTable {
      let file = scratch.folder.appending(path: "reports/2026-Q2/\(name)")
      return ReportTable(try Data(contentsOf: file))
    }
    var report = Report()
    for row in try table("tickets.csv").rows.sorted(by: { $0["opened"] ?? "" < $1["opened"] ?? "" })
    {
      report.exported.append(row["exported_verdict"] ?? "none")
      report.own.append(row["resolve_verdict"] ?? "none")
    }
    for row in try table("metrics.csv").rows where row["by"] == "all" {
      report.figures[row["measure"] ?? ""] = [row["value"] ?? "", row["n"] ?? ""]
    }
    return report
  }

  @Test(arguments: [
    "bmc-helix", "freshdesk", "freshservice", "jira", "jira.de", "jira.es", "jira.fr", "osticket",
    "otrs",
    "otrs.pt", "servicenow-incident-labels", "servicenow-incidents", "zammad",
  ])
  func `a tool's verdicts stand beside slate's, and those that differ are counted`(
    export: String
  ) async throws {
    let report = try await report([export])
    #expect(report.exported == Self.verdicts && report.own == Self.own)
    #expect(report.figures["sla_flag_disagreements"] == ["2", "4"])
    #expect(report.figures["exported_sla_met_tickets"] == ["2", "4"])
    #expect(report.figures["exported_sla_breached_tickets"] == ["2", "4"])
  }

  @Test(arguments: [
    ["citsmart"], ["glpi"], ["glpi.es"], ["glpi.fr"], ["glpi.pt"], ["servicedesk-plus"],
    ["zendesk-explore"],
    ["servicenow-incidents", "servicenow-task-sla"],
    ["servicenow-task-sla-labels", "servicenow-incident-labels"],
  ])
  func `a total of pauses that the tool tells is deducted`(exports: [String]) async throws {
    let report = try await report(exports)
    #expect(report.exported == Self.verdicts + ["met"] && report.own == Self.own + ["met"])
    #expect(report.figures["sla_flag_disagreements"] == ["2", "5"])
    #expect(report.figures["exported_sla_met_tickets"] == ["3", "5"])
  }

  @Test(arguments: ["servicenow-task-sla", "servicenow-task-sla-labels", "servicenow-incident-sla"])
  func `rows of SLAs alone make tickets of what they time`(export: String) async throws {
    let report = try await report([export])
    #expect(report.exported == ["met", "breached", "met", "breached", "", "met"])
    #expect(report.figures["sla_flag_disagreements"] == ["2", "5"])
  }

  @Test func `where a tool tells no verdict nothing is compared`() async throws {
    let report = try await report(["zendesk-tickets"])
    #expect(report.exported == Array(repeating: "", count: 7) && report.own == Self.own + ["met"])
    #expect(report.figures["sla_flag_disagreements"] == ["", "0"])
  }

  @Test(arguments: [
    "autotask-grid", "autotask-import", "connectwise", "gitlab", "jira-data-pipeline", "spiceworks",
  ])
  func `tools without a verdict have slate's own`(export: String) async throws {
    let report = try await report([export])
    #expect(report.exported == Array(repeating: "", count: 6) && report.own == Self.own)
    #expect(report.figures["sla_flag_disagreements"] == ["", "0"])
  }
}
