import SlateModel
import Testing

@testable import SlateIntake

@Suite struct RunInputsFindingsTests {
  private func findings(_ json: String, _ files: [String: String]) throws -> [String] {
    let folder = try InputFolder(files.merging(["slate.json": json]) { first, _ in first })
    var failure = RunFailure()
    let inputs = RunInputs(
      configurationPath: folder.path + "slate.json", named: [:], timeZone: "UTC",
      workers: Workers(threads: 1), &failure)
    return inputs.findings(after: failure).map(\.message)
  }

  private let tickets = """
    ticket,opened,priority,team
    T1,2026-01-01,P1,Desk
    T2,2026-01-01,P2,desk
    T3,2026-01-01,P2,Desk
    T4,never,P2,Elsewhere

    """

  private let inputs = "inputs: { tickets: [\"t.csv\"], events: [\"e.csv\"] }"
  private let events = "ticket,at,team,priority\nT1,2026-01-02,Night,P0\n"

  @Test func `rejected rows and teams without a side are told`() throws {
    #expect(
      try findings("{ \(inputs) }", ["t.csv": tickets, "e.csv": events]) == [
        "1 of 4 rows cannot be used",
        "no pattern of teams covers \"Desk\" (3 tickets), \"Night\" (1 change)",
      ])
    #expect(
      try findings(
        "{ \(inputs), teams: { \"N*\": \"provider\", DESK: \"internal\" } }",
        ["t.csv": tickets, "e.csv": events]) == ["1 of 4 rows cannot be used"])
  }

  @Test func `a policy that asks for what no ticket ever had is told`() throws {
    let json = """
      { \(inputs), teams: { Desk: "internal", Night: "internal" }, policies: [
        { when: { priority: "P0" }, resolve: "1h" }, { when: { priority: ["P9", "P8"] }, resolve: "1h" },
        { when: { side: "provider" }, resolve: "1h" }, { when: { client: "*" }, resolve: "1h" },
        { when: { team: "night" }, resolve: "1h" }, { when: { side: "unknown" }, resolve: "1h" },
      ] }
      """
    #expect(
      try findings(json, ["t.csv": tickets, "e.csv": events]).dropFirst() == [
        "policy 2 can never match: no ticket has the priority \"P9\" or \"P8\"",
        "policy 3 can never match: no ticket has the side \"provider\"",
        "policy 4 can never match: no ticket has the client \"*\"",
      ])
  }

  @Test func `nothing is said to be nowhere while an input is missing`() throws {
    let json = "{ \(inputs), policies: [{ when: { priority: \"P9\" }, resolve: \"1h\" }] }"
    #expect(try findings(json, ["t.csv": tickets]).map { $0.prefix(6) } == ["1 of 4", "no pat"])
  }

  @Test func `a calendar that nothing names is told`() throws {
    let hours = "{ hours: { mon: [\"09:00-17:00\"] } }"
    let json = """
      { \(inputs), teams: { "*": "internal" },
        calendars: { a: \(hours), b: \(hours), c: \(hours), d: \(hours) }, defaultCalendar: "a",
        policies: [{ respond: { target: "1h", calendar: "b" }, resolve: "1h", calendar: "c" }] }
      """
    #expect(
      try findings(json, ["t.csv": tickets, "e.csv": events]).dropFirst()
        == ["no clock runs on the calendar \"d\""])
  }

  @Test func `a configuration that was not understood is not said to lack anything`() throws {
    let json = "{ \(inputs), teams: { Desk: \"intern\" } }"
    #expect(
      try findings(json, ["t.csv": tickets, "e.csv": events]) == ["1 of 4 rows cannot be used"])
  }
}
