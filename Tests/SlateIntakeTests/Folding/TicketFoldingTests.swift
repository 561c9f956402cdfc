import SlateModel
import Testing

@testable import SlateIntake

@Suite struct TicketFoldingTests {
  /// The export of ticket files `a.csv`, `b.csv` and so on, and perhaps one of events.
  private func export(_ tickets: [String], events: [String] = []) throws -> Export {
    let folder = try InputFolder()
    let letters = Array("abcdefgh")
    var named: [TableKind: [String]] = [:]
    for (kind, texts) in [(TableKind.tickets, tickets), (.events, events)] {
      for (index, text) in texts.enumerated() {
        let name = "\(kind.name)-\(letters[index]).csv"
        try folder.write(Array(text.utf8), to: name)
        named[kind, default: []].append(name)
      }
    }
    let export = try Intake(
      folder.request("{}", named: named), zone: .utc, workers: Workers(threads: 1)
    ).export
    for file in export.files {
      #expect(file.rows == file.used + file.duplicates + file.rejected, "\(file)")
      #expect(file.used >= 0 && file.duplicates >= 0 && file.rejected >= 0, "\(file)")
    }
    return export
  }

  private func values(_ export: Export, _ column: TicketColumn) -> [String] {
    (0..<export.tickets.count).map {
      cells($0, of: export.tickets, names: export.names)[column.rawValue]
    }
  }

  @Test(arguments: [
    ("opened", "2026-01-02"), ("responded", "2026-01-05"), ("resolved", "2026-01-05"),
    ("closed", "2026-01-05"), ("updated", "2026-01-05"),
  ])
  func `of a list's rows for a ticket the one with the latest instant counts`(
    column: String, later: String
  ) throws {
    let header = "ticket,opened,subject,responded,resolved,closed,updated"
    func row(_ subject: String, _ filled: String) -> String {
      let cells = ["responded", "resolved", "closed", "updated"].map { $0 == column ? filled : "" }
      let opened = column == "opened" ? filled : "2026-01-01"
      return (["T1", opened, subject] + cells).joined(separator: ",")
    }
    let (old, new) = (row("old", "2026-01-01"), row("new", later))
    for lines in [[header, old, new], [header, new, old]] {
      let export = try export([lines.joined(separator: "\n")])
      #expect(values(export, .subject) == ["new"])
      #expect(export.files.map(\.duplicates) == [1])
      #expect(export.files.map(\.used) == [1])
      #expect(export.events.isEmpty)
    }
  }

  @Test func `a tie goes to the greater by its cells in slate's order`() throws {
    // Category stands before subject among slate's columns; in the file it is the other way round.
    let rows = ["ticket,opened,subject,category", "T1,2026-01-01,z,a", "T1,2026-01-01,y,b"]
    for lines in [rows, [rows[0], rows[2], rows[1]]] {
      let export = try export([lines.joined(separator: "\n")])
      #expect(values(export, .subject) == ["y"])
    }
    let shorter = try export(["ticket,opened,subject\nT1,2026-01-01,ab\nT1,2026-01-01,a\n"])
    #expect(values(shorter, .subject) == ["ab"])
    let bytes = try export(["ticket,opened,subject\nT1,2026-01-01,é\nT1,2026-01-01,z\n"])
    #expect(values(bytes, .subject) == ["é"])
  }

  @Test func `rows of several files are one list, and duplicates count where they stand`() throws {
    let first = "ticket,opened,updated,state\nT1,2026-01-01,2026-01-05,Open\nT2,2026-01-01,,New\n"
    let second =
      "updated,state,ticket,opened\n2026-01-06,Closed,T1,2026-01-01\n,New,T3,2026-01-01\n"
    for (files, duplicates) in [([first, second], [1, 0]), ([second, first], [0, 1])] {
      let export = try export(files)
      #expect(values(export, .ticket).sorted() == ["T1", "T2", "T3"])
      #expect(values(export, .state).sorted() == ["Closed", "New", "New"])
      #expect(export.files.map(\.duplicates) == duplicates)
    }
    let same = try export([first, first, first])
    #expect(same.tickets.count == 2)
    #expect(same.files.map(\.used).reduce(0, +) == 2)
    #expect(same.files.map(\.duplicates).reduce(0, +) == 4)
  }

  private let log = "number,opened_at,sys_mod_count,sys_updated_at,incident_state,caller_id\n"

  @Test func `a log is ordered by its own numbers, not by time or place`() throws {
    let lines = [
      "INC1,2026-01-01,0,2026-01-01 10:00,New,x", "INC1,2026-01-01,10,2026-01-01 12:00,Closed,x",
      "INC1,2026-01-01,2,2026-01-01 11:00,Active,x",
    ]
    let times = ["10:00", "11:00", "12:00"].map { seconds("2026-01-01T\($0):00Z") }
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      let export = try export([log + order.map { lines[$0] }.joined(separator: "\n")])
      #expect(export.files.map(\.format) == ["servicenow-update-log"])
      #expect(values(export, .state) == ["Closed"])
      #expect(
        changes(ofTicket: 0, in: export) == [
          "\(times[0]) New   ", "\(times[1]) Active   ", "\(times[2]) Closed   ",
        ])
      #expect(export.files.map(\.used) == [3])
    }
  }

  @Test func `a time that runs backwards is that of the change before it`() throws {
    let export = try export([
      log + "INC1,2026-01-01,0,2026-01-03,New,x\nINC1,2026-01-01,1,2026-01-02,Active,x\n"
        + "INC1,2026-01-01,2,2026-01-04,Closed,x\n"
    ])
    let days = ["03", "03", "04"].map { seconds("2026-01-\($0)T00:00:00Z") }
    #expect(export.events.at == days)
    #expect(values(export, .state) == ["Closed"])
  }

  @Test func `changes of one number are ordered by time, then by the bytes of their rows`() throws {
    let lines = [
      "INC1,2026-01-01,1,2026-01-02,b,x", "INC1,2026-01-01,1,2026-01-02,a,x",
      "INC1,2026-01-01,1,2026-01-01 09:00,c,x", "INC1,2026-01-01,0,2026-01-01,d,x",
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
      let export = try export([log + order.map { lines[$0] }.joined(separator: "\n")])
      let states = changes(ofTicket: 0, in: export).map { $0.split(separator: " ")[1] }
      #expect(states == ["d", "c", "a", "b"])
      #expect(values(export, .state) == ["b"])
    }
  }

  @Test func `only rows that repeat another to the byte are duplicates of a log`() throws {
    let row = "INC1,2026-01-01,1,2026-01-02,a,x\n"
    let quoted = "INC1,2026-01-01,1,2026-01-02,\"a\",x\n"
    let first = "INC1,2026-01-01,0,2026-01-01,n,x\n"
    let export = try export([log + row + quoted + first + row + "INC2,2026-01-01,5,,n,x\n" + row])
    #expect(export.files.map(\.duplicates) == [2])
    #expect(export.files.map(\.used) == [4])
    #expect(export.events.at.count == 4)
    #expect(export.events.starts == [0, 3, 4])
    #expect(values(export, .ticket) == ["INC1", "INC2"])
  }

  @Test func `a row of a log without a time of its own happened at the opening`() throws {
    let export = try export([
      log + "INC1,2026-01-01,0,,New,x\nINC1,2026-01-01,1,2026-01-02,Closed,x\n"
    ])
    let days = ["01", "02"].map { seconds("2026-01-\($0)T00:00:00Z") }
    #expect(export.events.at == days)
  }

  @Test func `a numbered file with one row a ticket is a list`() throws {
    let export = try export([log + "INC1,2026-01-01,4,,New,x\nINC2,2026-01-01,2,,New,x\n"])
    #expect(export.files.map(\.format) == ["servicenow-incidents"])
    #expect(export.events.isEmpty && export.tickets.count == 2)
  }

  private let tickets = "ticket,opened,state\nT1,2026-01-01,Closed\n"
  private let changed = "ticket,at,state,team\n"

  @Test func `changes without numbers are ordered by time, then by what their state means`() throws
  {
    let states = ["Cancelled", "Closed", "Resolved", "On Hold", "Anything"]
    let lines = states.map { "T1,2026-01-02,\($0),A" } + ["T1,2026-01-01,New,A"]
    for order in [lines, lines.reversed()] {
      let export = try export([tickets], events: [changed + order.joined(separator: "\n")])
      let found = changes(ofTicket: 0, in: export).map { $0.dropFirst(11).dropLast(4) }
      #expect(found == ["New", "Anything", "On Hold", "Resolved", "Closed", "Cancelled"])
      #expect(values(export, .state) == ["Closed"])
    }
  }

  @Test func `a change equal to another cell for cell is a duplicate`() throws {
    let export = try export(
      [tickets],
      events: [changed + "T1,2026-01-02,Open,A\nT1,2026-01-02,\"Open\",A\nT1,2026-01-02,Open,B\n"])
    #expect(export.events.at.count == 2)
    #expect(export.files.map(\.duplicates) == [0, 1])
  }

  @Test func `a duplicate is found however the rows between are written`() throws {
    // By their bytes the quoted row stands first, the third last, and another between them.
    let one = try export(
      [tickets],
      events: [changed + "\"T1\",2026-01-02,Open,B\nT1,2026-01-02,Open,A\nT1,2026-01-02,Open,B\n"])
    #expect(one.events.at.count == 2)
    #expect(one.files.map(\.duplicates) == [0, 1])
    let two = try export(
      [tickets],
      events: [
        changed + "T1,2026-01-02,Open,B\nT1,2026-01-02,Open,A\n",
        "state,team,ticket,at\nOpen,B,T1,2026-01-02\nZ,B,T1,2026-01-02\n",
      ])
    #expect(two.events.at.count == 3)
    #expect(two.files.map(\.duplicates).reduce(0, +) == 1)
  }

  @Test func `a ticket that only changes know is opened by its first`() throws {
    let export = try export(
      [tickets],
      events: [
        changed + "T9,2026-02-02,Closed,B\nT1,2026-01-03,Open,\nT9,2026-02-01,New,A\n"
          + "T8,2026-03-01,,\n"
      ])
    #expect(values(export, .ticket) == ["T1", "T9", "T8"])
    let opened = ["2026-01-01", "2026-02-01", "2026-03-01"].map { seconds($0 + "T00:00:00Z") }
    #expect(export.tickets.instants[TicketColumn.opened.rawValue] == opened)
    #expect(export.tickets.file == [0, 1, 1])
    #expect(export.tickets.line == [2, 4, 5])
    #expect(
      changes(ofTicket: 1, in: export) == [
        "\(opened[1]) New A  ", "\(seconds("2026-02-02T00:00:00Z")) Closed B  ",
      ])
    #expect(changes(ofTicket: 0, in: export).count == 1)
    #expect(export.files.map(\.used) == [1, 4])
  }

  @Test func `changes alone make tickets`() throws {
    let export = try export([], events: [changed + "T1,2026-01-02,New,A\nT1,2026-01-03,Closed,A\n"])
    #expect(values(export, .ticket) == ["T1"])
    #expect(export.events.range(ofTicket: 0) == 0..<2)
  }

  @Test func `between a log and a list the later row is the ticket's, and the log stays`() throws {
    let log =
      log + "INC1,2026-01-01,0,2026-01-01,New,x\nINC1,2026-01-01,1,2026-01-04,Active,x\n"
    let header = "number,opened_at,sys_updated_at,incident_state,caller_id\n"
    for (day, state, duplicates) in [("05", "Closed", 0), ("03", "Active", 1)] {
      let export = try export([log, header + "INC1,2026-01-01,2026-01-\(day),Closed,x\n"])
      #expect(values(export, .state) == [state])
      #expect(export.events.at.count == 2)
      #expect(export.files.map(\.duplicates) == [0, duplicates])
    }
  }

  @Test func `of equal rows from several kinds of writing the sums still hold`() throws {
    let export = try export([
      "ticket,opened,reopened\nT1,2026-01-01,1\n T1 ,2026-01-01,\"1\"\nT1,x,1\nT1,2026-01-01,x\n"
    ])
    #expect(export.files.map(\.rows) == [4])
    #expect(export.files.map(\.used) == [1])
    #expect(export.files.map(\.rejected) == [2])
  }
}
