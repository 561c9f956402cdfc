import Foundation
import Testing

/// Several exports of several tools in one run.
struct OverlappingExportsTests {
  private static let june = """
    Ticket ID,Subject,Status,Created time,Resolved time,Resolution status
    1,mail,Open,2026-06-01 09:00:00,,
    2,vpn,Resolved,2026-06-02 09:00:00,2026-06-02 10:00:00,Within SLA

    """
  private static let july = """
    Ticket ID,Subject,Status,Created time,Resolved time,Resolution status
    1,mail,Resolved,2026-06-01 09:00:00,2026-06-05 09:00:00,SLA Violated
    2,vpn,Resolved,2026-06-02 09:00:00,2026-06-02 10:00:00,Within SLA
    3,print,Open,2026-07-01 09:00:00,,

    """
  /// Its tickets 1 and 2 are others.
  private static let glpi = """
    ID;Title;Opening date;Resolution date;Status
    1;Netz;01-06-2026 09:00;13-06-2026 09:00;Solved
    2;Rechner;14-06-2026 09:00;;New

    """

  @Test(arguments: [["june.csv", "july.csv", "glpi.csv"], ["glpi.csv", "july.csv", "june.csv"]])
  func `the later state of a ticket counts, the other is a duplicate, and tools keep their numbers`(
    order: [String]
  ) async throws {
    let scratch = try Scratch()
    for (name, text) in [("june", Self.june), ("july", Self.july), ("glpi", Self.glpi)] {
      try Data(text.utf8).write(to: scratch.folder.appending(path: name + ".csv"))
    }
    let outcome = try await BuiltProgram.run(
      ["report", "--quarter", "2026-Q2", "--time-zone", "UTC", "--tickets"] + order,
      in: scratch.folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("2 ticket numbers stand in exports of several tools: 1, 2;"))
    let reports = scratch.folder.appending(path: "reports/2026-Q2")
    let rows = ReportTable(try Data(contentsOf: reports.appending(path: "tickets.csv"))).rows
    let told = rows.map { "\($0["file"] ?? "") \($0["ticket"] ?? "") \($0["resolved"] ?? "")" }
    #expect(
      Set(told) == [
        "july.csv 1 2026-06-05T09:00:00+00:00",
        "\(order[0] == "june.csv" ? "june" : "july").csv 2 "
          + "2026-06-02T10:00:00+00:00",
        "glpi.csv 1 2026-06-13T09:00:00+00:00", "glpi.csv 2 ",
      ])
    let run = try ReportTable(run: Data(contentsOf: reports.appending(path: "run.json"))).rows
    #expect(run.compactMap { Int($0["duplicates"] ?? "") }.reduce(0, +) == 2)
    for file in run {
      let counts = ["used", "duplicates", "rejected"].compactMap { Int(file[$0] ?? "") }
      #expect(counts.reduce(0, +) == Int(file["rows"] ?? ""))
    }
  }

  @Test func `an export that may be cut is told by inspect, check and the report`() async throws {
    let scratch = try Scratch()
    let rows = (0..<1_000).map { number in
      let (day, hour) = (number / 12, 8 + number % 12)
      let date = day < 30 ? (4, day + 1) : day < 61 ? (5, day - 29) : (6, day - 60)
      return "T\(number),2026-0\(date.0)-\(date.1 < 10 ? "0" : "")\(date.1) "
        + "\(hour < 10 ? "0" : "")\(hour):00\n"
    }
    try Data(("ticket,opened\n" + rows.joined()).utf8)
      .write(to: scratch.folder.appending(path: "t.csv"))
    for command in [
      ["inspect", "t.csv"], ["check", "--tickets", "t.csv"],
      ["report", "--quarter", "latest", "--tickets", "t.csv"],
    ] {
      let outcome = try await BuiltProgram.run(
        command + ["--time-zone", "UTC"], in: scratch.folder)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let told = outcome.errors
      #expect(told.contains("warning: exactly 1,000 rows: tools cut exports"), "\(command)")
      #expect(told.contains("the tickets end on 2026-06-23, 7 days before 2026-Q2 does"))
    }
    let review = scratch.folder.appending(path: "reports/2026-Q2/review.md")
    #expect(try String(contentsOf: review, encoding: .utf8).contains("exactly 1,000 rows"))
  }
}
