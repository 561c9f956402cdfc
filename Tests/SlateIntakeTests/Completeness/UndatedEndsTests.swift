import SlateModel
import Testing

@testable import SlateIntake

struct UndatedEndsTests {
  private func warnings(_ text: String, events: String? = nil) throws -> [Problem] {
    try problems(text, events: events).filter {
      $0.message.contains("no column tells since when")
    }
  }

  private func problems(_ text: String, events: String? = nil) throws -> [Problem] {
    var files = ["f.csv": text]
    files["e.csv"] = events
    let folder = try InputFolder(files)
    let inputs = events == nil ? "tickets: ['f.csv']" : "tickets: ['f.csv'], events: ['e.csv']"
    return try folder.export("{ timeZone: 'UTC', inputs: { \(inputs) } }").warnings
  }

  private static let list = """
    ID;Title;Opening date;Status
    1;x;2026-05-14 09:00;Closed
    2;x;2026-05-14 09:00;Solved
    3;x;2026-05-14 09:00;Pending

    """

  @Test func `tickets that are over, nobody knows since when, are told with the column to add`()
    throws
  {
    let told = try warnings(Self.list)
    #expect(told.count == 1 && told[0].message.hasPrefix("2 tickets are over by their state"))
    #expect(told[0].remedy.contains("\"resolution date\"") && told[0].file == "f.csv")
    let own = try warnings("ticket,opened,state\nT1,2026-05-14,Closed\n")
    #expect(own.count == 1 && own[0].remedy.contains("columns: { resolved:"))
  }

  @Test(arguments: [
    "ticket,opened,state\nT1,2026-05-14,New\n",
    "ticket,opened,state,closed\nT1,2026-05-14,Closed,2026-05-15\nT2,2026-05-14,Closed,\n",
    "ticket,opened\nT1,2026-05-14\n",
  ])
  func `where most ends are dated, or nothing is over, nothing is told`(text: String) throws {
    #expect(try warnings(text).isEmpty)
  }

  @Test func `a list that cannot tell what is over says so, and what tells no time`() throws {
    let told = try problems("Ticket,Opened,Summary,Resolution_Hours\nT1,2026-05-14,x,3\n")
      .filter { $0.message.contains("whether a ticket is over") }
    #expect(
      told.map(\.message) == [
        "no column tells whether a ticket is over, or since when: its ticket counts as open"
      ])
    #expect(told[0].remedy.hasSuffix("as in \"Resolution_Hours\", tells no time"))
    #expect(try warnings("ticket,opened,state,tempo_resolucao\n1,2026-05-14,Closed,3\n").count == 1)
    let log = "ticket,at,state\nT1,2026-05-15 09:00,Closed\n"
    let dated = try problems("ticket,opened\nT1,2026-05-14\n", events: log)
    #expect(!dated.contains { $0.message.contains("whether a ticket is over") })
  }

  @Test func `a log of states dates them`() throws {
    let log = "ticket,at,state\n1,2026-05-15 09:00,Closed\n2,2026-05-15 09:00,Solved\n"
    #expect(try warnings(Self.list, events: log).isEmpty)
  }
}
