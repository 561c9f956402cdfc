import SlateModel
import Testing

@testable import SlateMeasures

struct KnowledgeFaultsTests {
  private func told(
    hidesNames: Bool = false, _ change: (inout TicketTable) -> Void
  ) -> [String] {
    var table = TicketTable(
      "ticket opened resolved resolver system",
      [["T1", "07-01", "07-02", "Kim", "ERP"], ["T2", "07-01", "07-02", "Ann", "Mail"]])
    change(&table)
    return KnowledgeFaults(
      table.ground, dataEnd: Instant(secondsSince1970: table.span().dataEnd),
      hidesNames: hidesNames
    ).problems.map(\.message)
  }

  @Test func `sound input, or none, is not talked about`() {
    #expect(told { _ in } == [])
    #expect(
      told {
        $0.add(.people, "person side", [["Ann", "internal"], ["kim", "provider"]])
        $0.add(
          .systems, "system at rto_minutes", [["ERP", "01-01", "60"], ["Mail", "01-01", ""]])
        $0.add(.tests, "system at passed", [["ERP", "02-01", "1"]])
        $0.add(.sessions, "session at person minutes", [["S", "02-01", "Ann", "30"]])
      } == [])
  }

  @Test func `people and systems that no list knows are told with how often they occur`() {
    #expect(
      told {
        $0.add(.people, "person side", [["Ann", "internal"]])
        $0.add(.systems, "system at", [["ERP", "01-01"]])
        $0.add(.documents, "document at author", [["D", "02-01", "KIM"], ["D", "02-02", "Zoe"]])
      } == [
        "at work, but in no list of people: \"KIM\" (2), \"Zoe\" (1)",
        "systems with tickets that the register does not know: \"Mail\" (1)",
      ])
  }

  @Test func `names are left out where they are to be hidden`() {
    #expect(
      told(hidesNames: true) { $0.add(.people, "person side", [["Ann", "internal"]]) }
        == ["at work, but in no list of people: \"…\" (1)"])
  }

  @Test func `somebody on two sides on one day is told, and is on neither`() {
    let rows = [
      ["Ann", "internal", "", "03-01"], ["Ann", "provider", "03-01", ""],
      ["Kim", "internal", "", "02-28"], ["Kim", "provider", "03-01", ""],
    ]
    #expect(
      told { $0.add(.people, "person side from until", rows) } == [
        "on both sides on one day: \"Ann\""
      ])
    var table = TicketTable("ticket opened", [["T", "07-01"]])
    table.add(.people, "person side from until", rows)
    let ground = table.ground
    let ann = ground.export.table(.people).name(PersonColumn.person.rawValue, 0)
    let march = CivilDate(iso: "2026-03-01")?.daysSince1970 ?? 0
    #expect(ground.people.side(of: ann, on: march) == .unknown)
    #expect(ground.people.side(of: ann, on: march + 1) == .provider)
  }

  @Test func `an alias that two people share stands for neither`() {
    let people = [["Ann", "it@example.com;a", "internal"], ["Kim", "IT@example.com", "internal"]]
    #expect(
      told { $0.add(.people, "person aliases side", people) }
        == ["an alias of several people: \"it@example.com\""])
  }

  @Test func `sessions without minutes, tests to come and a recovery time of zero are told`() {
    #expect(
      told {
        $0.add(
          .sessions, "session at person minutes attended",
          [
            ["S1", "02-01", "Ann", "", "1"], ["S2", "02-01", "Ann", "", "1"],
            ["S2", "02-01", "Kim", "30", "1"],
          ])
        $0.add(
          .systems, "system at rto_minutes",
          [
            ["ERP", "01-01", "0"], ["Mail", "01-01", "10"], ["VPN", "01-01", "10"],
            ["ERP", "02-01", "5"], ["Mail", "02-01", "5"],
          ])
        $0.add(.tests, "system at passed", [["ERP", "2027-01-01", "1"]])
      } == [
        "sessions without any minutes: \"S1\"", "restore tests after the end of the data: \"ERP\"",
        "a recovery time of zero: \"ERP\"", "left out of the register's last list: \"VPN\"",
      ])
  }
}
