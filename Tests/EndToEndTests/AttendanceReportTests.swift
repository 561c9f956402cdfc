import Foundation
import Testing

/// Reports of attendance, from the file to the figures.
struct AttendanceReportTests {
  /// The value and n of a measure over everything.
  private func figures(_ exports: [String]) async throws -> [String: [String]] {
    let scratch = try Scratch()
    let people = """
      person,aliases,side,kind,technical
      Ana Torres,ana.torres@example.com,provider,person,yes
      Ben Fox,,internal,person,yes
      Ines Duarte,,internal,person,yes

      """
    let tickets = "ticket,opened,resolved\nT1,2026-04-02 09:00,2026-04-02 10:00\n"
    for (name, text) in [("people.csv", people), ("tickets.csv", tickets)] {
      try Data(text.utf8).write(to: scratch.folder.appending(path: name))
    }
    let paths = exports.map { Checkout.fixtures.appending(path: "formats/\($0).csv").path() }
    let outcome = try await BuiltProgram.run(
      ["report", "--time-zone", "UTC", "--quarter", "2026-Q2", "--as-of", "2026-06-30"]
        + ["--tickets", "tickets.csv", "--people", "people.csv", "--sessions"] + paths,
      in: scratch.folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let metrics = scratch.folder.appending(path: "reports/2026-Q2/metrics.csv")
    let rows = ReportTable(try Data(contentsOf: metrics)).rows.filter { $0["by"] == "all" }
    return Dictionary(
      rows.map { ($0["measure"] ?? "", [$0["value"] ?? "", $0["n"] ?? ""]) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [
    ["teams-attendance"], ["teams-attendance.fr"], ["zoom-participants"],
    ["zoom-participants.users"], ["teams-attendance", "teams-attendance.fr"],
  ])
  func `a hand-over that the provider led is one session, and whoever stayed was reached`(
    exports: [String]
  ) async throws {
    let figures = try await figures(exports)
    #expect(figures["handover_sessions"]?.first == "1")
    #expect(figures["handover_people"]?.first == "2")
  }

  @Test(arguments: ["teams-attendance.resaved", "teams-attendance-list"])
  func `meetings of which neither title nor organiser is known tell nothing of hand-overs`(
    export: String
  ) async throws {
    #expect(try await figures([export])["handover_sessions"] == ["", "0"])
  }
}
