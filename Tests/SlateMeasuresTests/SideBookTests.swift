import SlateModel
import Testing

@testable import SlateMeasures

struct SideBookTests {
  private func side(of name: String, on day: String, in table: TicketTable) -> Side {
    let ground = table.ground
    let names = ground.export.names
    let id = (0..<UInt32(names.count)).first { names[$0] == name } ?? 0
    let date = LocalTime(secondsSince1970: localSeconds(day)).date
    return ground.sides.side(ofPerson: id, on: date)
  }

  @Test(arguments: [
    ("01-01", Side.internal), ("06-30", .internal), ("07-01", .provider), ("07-31", .provider),
    ("08-01", .provider), ("08-15", .provider), ("08-17", .internal), ("09-01", .internal),
    ("12-31", .internal),
  ])
  func `a person is of the side of the period that holds the day, else of the nearest`(
    day: String, expected: Side
  ) {
    var table = TicketTable("ticket opened assignee", [["T", "07-01", "Pam"]])
    table.add(
      .people, "person side from until",
      [
        ["Pam", "internal", "", "2026-06-30"], ["Pam", "provider", "2026-07-01", "2026-07-31"],
        ["Pam", "internal", "2026-09-01", "2026-09-30"],
      ])
    #expect(side(of: "Pam", on: day, in: table) == expected)
  }

  @Test func `aliases and names are compared in their folded form`() {
    var table = TicketTable(
      "ticket opened assignee",
      [["T", "07-01", "pam  LEE"], ["T", "07-01", "pl"], ["T", "07-01", "Q"]])
    table.add(.people, "person aliases side", [["Pam Lee", "PL; plee", "provider"]])
    #expect(side(of: "pam  LEE", on: "07-01", in: table) == .provider)
    #expect(side(of: "pl", on: "07-01", in: table) == .provider)
    #expect(side(of: "Q", on: "07-01", in: table) == .unknown)
  }

  @Test func `the exact team wins, then the pattern with most characters`() {
    var table = TicketTable(
      "ticket opened team",
      [
        ["T", "07-01", "MSP Desk"], ["T", "07-01", "msp net"], ["T", "07-01", "MSP Internal Desk"],
      ])
    table.configuration.teams(internal: ["MSP Desk", "MSP Internal*"], provider: ["MSP*"])
    let ground = table.ground
    let sides = ground.export.names.map { $0 }.indices.map {
      ground.sides.side(ofTeam: UInt32($0))
    }
    #expect(sides == [.unknown, .internal, .provider, .internal])
  }
}
