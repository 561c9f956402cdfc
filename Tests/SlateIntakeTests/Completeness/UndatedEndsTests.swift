import SlateModel
import Testing

@testable import SlateIntake

struct UndatedEndsTests {
  private func warnings(_ text: String, events: String? = nil) throws -> [Problem] {
    var files = ["f.csv": text]
    files["e.csv"] = events
    let folder = try InputFolder(files)
    let inputs = events == nil ? "tickets: ['f.csv']" : "tickets: ['f.csv'], events: ['e.csv']"
    return try folder.export("{ timeZone: 'UTC', inputs: { \(inputs) } }").warnings
      .filter { $0.message.contains("no column tells since when") }
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

  @Test func `a log of states dates them`() throws {
    let log = "ticket,at,state\n1,2026-05-15 09:00,Closed\n2,2026-05-15 09:00,Solved\n"
    #expect(try warnings(Self.list, events: log).isEmpty)
  }
}
