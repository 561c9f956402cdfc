import SlateModel
import Testing

@testable import SlateMeasures

struct KnowledgeFaultsTests {
  private func problems(
    hidesNames: Bool = false, isWhole: Bool = false, _ change: (inout TicketTable) -> Void
  ) -> [Problem] {
    var table = TicketTable(
      "ticket opened resolved resolver system document",
      [
        ["T1", "07-01", "07-02", "Kim", "ERP", "D"], ["T2", "07-01", "07-02", "Ann", "Mail", ""],
      ])
    change(&table)
    return KnowledgeFaults(
      table.ground, dataEnd: Instant(secondsSince1970: table.span().dataEnd),
      hidesNames: hidesNames, isWhole: isWhole
    ).problems
  }

  private func told(_ change: (inout TicketTable) -> Void) -> [String] {
    problems { table in
      table.add(.people, "person side", [["Ann", "internal"], ["kim", "provider"]])
      change(&table)
    }.map(\.message)
  }

  @Test func `sound input is not talked about`() {
    #expect(told { _ in } == [])
    #expect(
      told {
        $0.add(
          .systems, "system at rto_minutes recovery_document",
          [["ERP", "01-01", "60", "D"], ["Mail", "01-01", "", ""]])
        $0.add(.tests, "system at passed", [["ERP", "02-01", "1"]])
        $0.add(
          .documents, "document at author kind action",
          [["D", "02-01", "Ann", "Review", "updated"]])
        $0.add(
          .sessions, "session at person minutes kind leader",
          [["S", "02-01", "Ann", "30", "Hand-over", "Kim"]])
        $0.add(.evidence, "control due done side", [["C", "02-01", "02-01", "provider"]])
        $0.add(
          .decisions, "decision raised kind owner closed", [["D", "02-01", "risk", "Ann", "02-01"]])
      } == [])
  }

  @Test func `people whom no list knows are told with how often, where and what to add`() {
    let found = problems {
      $0.add(.people, "person side", [["Ann", "internal"]])
      $0.add(
        .documents, "document at author reviewer",
        [["D", "02-01", "KIM", "Rev"], ["D", "02-02", "Zoe, Jr", ""]])
      $0.add(
        .sessions, "session at person leader minutes kind",
        [["S", "02-01", "Ann", "Lead", "30", "drill"]])
      $0.add(
        .systems, "system at owner internal_person",
        [["ERP", "01-01", "Own", "Inn"], ["Mail", "01-01", "", ""]])
      $0.add(.decisions, "decision raised owner", [["D", "02-01", "Own"]])
      $0.add(
        .tests, "system at passed internal provider", [["ERP", "02-01", "1", "Own", "KIM"]])
    }
    #expect(
      found.map(\.message) == [
        "at work, but in no list of people: \"KIM\" (3), \"Own\" (3), \"Inn\" (1) and 3 "
          + "more"
      ])
    #expect(found[0].file == "tickets.csv" && found[0].place == SourcePlace(line: 2, column: 0))
    #expect(found[0].remedy.hasSuffix("\nRev,,internal,person\n\"Zoe, Jr\",,internal,person"))
  }

  @Test func `without a list of people everybody at work is told, and where all are asked for all`()
  {
    let resolvers = (10..<40).map { ["N\($0)", "07-01", "07-02", "P\($0)"] }
    let table = TicketTable("ticket opened resolved resolver", resolvers)
    for (isWhole, lines) in [(false, 20 + 3), (true, 30 + 2)] {
      let found = KnowledgeFaults(
        table.ground, dataEnd: Instant(secondsSince1970: table.span().dataEnd), hidesNames: false,
        isWhole: isWhole
      ).problems
      #expect(found.map { $0.message.hasSuffix("\"P12\" (1) and 27 more") } == [true])
      #expect(found.map { $0.remedy.split(separator: "\n").count } == [lines])
    }
  }

  @Test func `systems that the register does not know are told, wherever they are named`() {
    let found = problems {
      $0.add(.people, "person side", [["Ann", "internal"], ["kim", "provider"]])
      $0.add(.systems, "system at", [["ERP", "01-01"]])
      $0.add(.tests, "system at passed", [["ERPP", "02-01", "1"]])
      $0.add(
        .sessions, "session at person minutes kind system",
        [["S", "02-01", "Ann", "30", "drill", "EPR"]])
      $0.add(.evidence, "control due system", [["C", "02-01", "erp"]])
    }
    #expect(
      found.map(\.message) == [
        "systems that the register does not know: \"EPR\" (1), \"ERPP\" (1), \"Mail\" (1)"
      ])
    #expect(found[0].remedy.contains("\nERPP,2026-01-01,no\n"))
    #expect(found[0].remedy.hasSuffix("\n\"ERPP\" is perhaps \"ERP\"; then write it so"))
    #expect(
      told { $0.add(.tests, "system at passed", [["Mail", "02-01", "1"]]) }
        == ["systems that the register does not know: \"Mail\" (1)"])
  }

  @Test func `documents that are named and nowhere are told`() {
    #expect(
      told {
        $0.add(.documents, "document at author", [["E", "02-01", "Ann"]])
        $0.add(
          .systems, "system at recovery_document",
          [["ERP", "01-01", "F"], ["Mail", "01-01", "E"]])
      } == [
        "recovery documents of the register that no list of documents has: \"F\" (1)",
        "documents that tickets name and no list of documents has: \"D\" (1)",
      ])
  }

  @Test func `words that slate does not know are told`() {
    #expect(
      told {
        $0.add(
          .people, "person side kind",
          [["Ann", "vendor", "human"], ["Kim", "provider", "Person"]])
        $0.add(
          .documents, "document at author kind action",
          [["D", "02-01", "Ann", "run book", "create"], ["D", "02-02", "Ann", "", "polish"]])
        $0.add(
          .sessions, "session at person minutes kind", [["S", "02-01", "Ann", "30", "talk"]])
        $0.add(
          .systems, "system at accountable",
          [["ERP", "01-01", "both"], ["Mail", "01-01", "shared"]])
        $0.add(.evidence, "control due side", [["C", "02-01", "us"]])
        $0.add(.decisions, "decision raised kind", [["D", "02-01", "wish"]])
      } == [
        "sides of people that slate does not know: \"vendor\" (1)",
        "kinds of people that slate does not know: \"human\" (1)",
        "kinds of documents that slate does not know: \"run book\" (1)",
        "accountable sides that slate does not know: \"both\" (1)",
        "sides of controls that slate does not know: \"us\" (1)",
        "kinds of decisions that slate does not know: \"wish\" (1)",
        "actions on documents that slate does not know: \"polish\" (1)",
        "kinds of sessions that slate does not know: \"talk\" (1)",
      ])
  }

  @Test func `names are left out where they are to be hidden`() {
    let found = problems(hidesNames: true) {
      $0.add(.people, "person side", [["Ann", "internal"]])
    }
    #expect(found.map(\.message) == ["at work, but in no list of people: \"…\" (1)"])
    #expect(!found[0].remedy.contains("Kim"))
  }

  @Test func `somebody on two sides on one day is told, and is on neither`() {
    let rows = [
      ["Ann", "internal", "", "03-01"], ["Ann", "provider", "03-01", ""],
      ["Kim", "internal", "", "02-28"], ["Kim", "provider", "03-01", ""],
    ]
    #expect(
      told { $0.add(.people, "person side from until", rows) } == [
        "on both sides on one day: \"Ann\" (2)"
      ])
    var table = TicketTable("ticket opened", [["T", "07-01"]])
    table.add(.people, "person side from until", rows)
    let ground = table.ground
    let ann = ground.export.table(.people).name(PersonColumn.person.rawValue, 0)
    let march = CivilDate(iso: "2026-03-01")?.daysSince1970 ?? 0
    #expect(ground.people.side(of: ann, on: march) == .unknown)
    #expect(ground.people.side(of: ann, on: march + 1) == .provider)
  }

  @Test func `an alias that two people share stands for neither, a name for who bears it`() {
    let people = [
      ["Ann", "it@example.com;a;kim", "internal"], ["Kim", "IT@example.com", "provider"],
    ]
    #expect(
      told { $0.add(.people, "person aliases side", people) } == [
        "an alias of several people: \"it@example.com\" (2)",
        "an alias that is the name of somebody else: \"kim\" (2)",
      ])
  }

  @Test func `attendance that does not say how long is told, absence is not`() {
    #expect(
      told {
        $0.add(
          .sessions, "session at person minutes attended",
          [
            ["S1", "02-01", "Ann", "", "1"], ["S2", "02-01", "Ann", "", "1"],
            ["S2", "02-01", "Kim", "30", "1"], ["S3", "02-01", "Ann", "", "0"],
            ["S4", "02-01", "Ann", "1440", ""], ["S5", "02-01", "Ann", "1441", ""],
          ])
      } == [
        "sessions without any minutes: \"S1\" (1)",
        "attendance without minutes of its own: \"S2\" (1)",
        "attendance of more than a day: \"S5\" (1)",
      ])
  }

  @Test func `what cannot have happened yet is told, and what ended before it began`() {
    #expect(
      told {
        $0.add(
          .systems, "system at rto_minutes", [["ERP", "01-01", "0"], ["Mail", "01-01", "10"]])
        $0.add(.tests, "system at passed", [["ERP", "2027-01-01", "1"], ["ERP", "12-30", "1"]])
        $0.add(.documents, "document at author", [["D", "2027-01-01", "Ann"]])
        $0.add(.sessions, "session at person minutes", [["S", "2027-01-01", "Ann", "30"]])
        $0.add(
          .evidence, "control due done", [["C", "02-01", "2027-01-01"], ["D", "2027-01-01", ""]])
        $0.add(
          .decisions, "decision raised closed",
          [["D", "2027-01-02", "2027-01-01"], ["E", "02-01", "02-01"]])
      } == [
        "a recovery time of zero: \"ERP\" (1)",
        "restore tests after the end of the data: \"ERP\" (1)",
        "changes of documents after the end of the data: \"D\" (1)",
        "sessions after the end of the data: \"S\" (1)",
        "controls done after the end of the data: \"C\" (1)",
        "decisions raised after the end of the data: 1 of 2 rows",
        "decisions closed before they were raised: 1 of 2 rows",
      ])
  }

  @Test func `a decision that only its status calls done is told, since it counts nowhere`() {
    #expect(
      told {
        $0.add(
          .decisions, "decision raised status closed",
          [
            ["D", "02-01", "Done", ""], ["E", "02-01", "done", "02-02"],
            ["F", "02-01", "open", ""],
            ["G", "02-01", "", ""],
          ])
      } == ["decisions done by their status, on no day: 1 of 4 rows"])
  }

  @Test func `edits that do not count are told with the reasons`() {
    let bulk = (0..<21).map { ["B\($0)", "02-01 09:00", "Ann", ""] }
    #expect(
      told {
        $0.add(
          .documents, "document at author size",
          bulk + [
            ["D", "02-02", "Ann", "1000"], ["D", "02-03", "Ann", "1001"],
            ["D", "02-04", "a-bot", ""],
          ])
      } == [
        "edits of documents that do not count, 21 in bulk, 1 by bots, 1 too small to matter: 23 of "
          + "24 rows"
      ])
  }
}
