import Foundation
import Testing

/// What `slate report` tells of names that nobody knows and of tickets that contradict themselves: on
/// standard error with the line, in `run.json` and in the review's notes without it.
struct ToldNamesTests {
  private static let tickets = [
    "T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Facilities crew",
    "T2,2026-01-10 09:00,2026-01-09 09:00,Mail,Facilities crew", "T3,2026-02-10 09:00,,Mail,Desk",
  ]

  @Test func `teams on no side and ends before the opening are told where they are read`()
    async throws
  {
    let company = try SmallCompany(
      tickets: Self.tickets, configuration: "{ teams: { Desk: \"internal\" } }")
    let outcome = try await company.report("--quarter", "2026-Q1")
    #expect(outcome.exitCode == 0)
    let teams = "no pattern of teams covers \"Facilities crew\" (2 tickets)"
    let ended = "1 ticket ended before it was opened"
    #expect(outcome.errors.contains("slate.json: warning: \(teams)\n"))
    #expect(outcome.errors.contains("teams: { \"Facilities crew\": \"internal\" }"))
    #expect(outcome.errors.contains("tickets.csv:3: warning: \(ended)\n"))
    let record = try company.text("2026-Q1/run.json")
    let review = try company.text("2026-Q1/review.md")
    for told in [teams, ended] {
      #expect(record.contains(told.replacing("\"", with: "\\\"")), "\(told)")
    }
    #expect(review.contains("\n- No pattern of teams covers \"Facilities crew\" (2 tickets).\n"))
    #expect(review.contains("\n- tickets.csv: \(ended)."))
    #expect(!review.contains("tickets.csv:3"))
  }

  @Test func `people and systems that no list knows are told with the line to add`() async throws {
    let company = try SmallCompany(
      tickets: ["T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Desk"],
      configuration: """
        { teams: { Desk: "internal" },
          inputs: { tests: ["tests.csv"], sessions: ["sessions.csv"], people: ["people.csv"] } }
        """)
    try company.write("person,side\nAnn,internal\n", to: "people.csv")
    try company.write("system,at,passed\nERP,2026-01-05,yes\n", to: "tests.csv")
    try company.write(
      "session,at,person,minutes,kind,leader\nS,2026-01-05,Ann,30,talk,Max\n", to: "sessions.csv")
    let outcome = try await company.report("--quarter", "2026-Q1")
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errors == """
        sessions.csv:2: warning: at work, but in no list of people: "Max" (1)
          nobody knows whose side they are on; list them in people.csv, internal or provider:
          person,aliases,side,kind
          Max,,internal,person
        tests.csv:2: warning: systems that the register does not know: "ERP" (1)
          nothing is said of their recovery; add them to systems.csv, yes where critical:
          system,at,critical
          ERP,2026-01-01,no
        sessions.csv:2: warning: kinds of sessions that slate does not know: "talk" (1)
          nothing is handed over in them; slate knows hand-over, pairing, walkthrough, drill

        """)
  }

  @Test func `what a terminal would act on stands in no message`() async throws {
    let company = try SmallCompany(
      tickets: ["T1,2026-01-10 09:00,2026-01-12 09:00,Mail,Desk \u{1B}[31m"],
      configuration: "{ teams: { Desk: \"internal\" } }")
    let outcome = try await company.report("--quarter", "2026-Q1")
    #expect(outcome.errors.contains("no pattern of teams covers \"Desk \u{FFFD}[31m\" (1 ticket)"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}
