import SlateModel
import Testing

@testable import SlateIntake

struct TicketFoldingToolsTests {
  private static let freshdesk = "Ticket ID,Subject,Created time,Resolved time,Resolution status\n"
  private static let glpi = "ID;Title;Opening date;Resolution date\n"

  private func export(_ files: [String: String]) throws -> Export {
    let folder = try InputFolder(files)
    return try folder.export("{ inputs: { tickets: [\"*.csv\"] } }")
  }

  private func subjects(_ export: Export) -> [String] {
    (0..<export.tickets.count).map { export.tickets.text(.subject, $0) }
  }

  @Test func `one number in two tools is two tickets, and that is told`() throws {
    let export = try export([
      "a.csv": Self.freshdesk
        + "7,mail,2026-01-01 08:00,2026-01-02 08:00,\n8,vpn,2026-01-01 08:00,,\n",
      "b.csv": Self.glpi + "7;printer;2026-01-01 09:00;2026-01-03 09:00\n",
    ])
    #expect(subjects(export) == ["mail", "printer", "vpn"])
    #expect(export.files.map(\.duplicates) == [0, 0] && export.files.map(\.used) == [2, 1])
    #expect(export.warnings.contains { $0.message.hasPrefix("1 ticket numbers stand in exports") })
  }

  @Test func `two exports of one tool overlap: the later state counts, the other is a duplicate`()
    throws
  {
    let export = try export([
      "a.csv": Self.freshdesk + "7,mail,2026-01-01 08:00,,\n9,vpn,2026-01-01 08:00,,\n",
      "b.csv": Self.freshdesk + "7,mail again,2026-01-01 08:00,2026-01-02 08:00,Within SLA\n",
      "c.csv": Self.glpi + "11;printer;2026-01-01 09:00;\n",
    ])
    #expect(subjects(export) == ["mail again", "vpn", "printer"])
    #expect(export.files.map(\.duplicates) == [1, 0, 0] && export.files.map(\.used) == [1, 1, 1])
    #expect(!export.warnings.contains { $0.message.contains("several tools") })
  }

  @Test func `rows that may be of any tool join the ticket of the first`() throws {
    let export = try export([
      "a.csv": "ticket,opened,subject\n7,2026-01-01 08:00,old\n",
      "b.csv": Self.freshdesk + "7,new,2026-01-01 08:00,2026-01-02 08:00,\n",
      "c.csv": Self.glpi + "7;printer;2026-01-01 09:00;\n",
    ])
    #expect(subjects(export) == ["new", "printer"])
    #expect(export.files.map(\.duplicates) == [1, 0, 0])
  }
}
