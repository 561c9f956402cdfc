import SlateModel
import Testing

@testable import SlateReports

struct DecisionBookTests {
  private static let header = "decision raised kind owner due status closed"

  private func book(_ rows: [[String]], dataEnd: String = "2026-10-01") -> DecisionBook {
    var table = TicketTable("ticket opened", [["T", "2026-07-01"]])
    table.add(.decisions, Self.header, rows)
    return DecisionBook(table.edition(dataEnd: dataEnd))
  }

  @Test func `what was open when the quarter began is carried, what was closed since comes first`()
  {
    let book = book([
      ["still", "2026-06-30", "decision", "A", "2026-12-01", "open", ""],
      ["since", "2026-06-01", "decision", "A", "2026-07-01", "done", "2026-07-01"],
      ["before", "2026-06-01", "decision", "A", "", "done", "2026-06-30"],
      ["new", "2026-07-01", "decision", "A", "2026-08-01", "open", ""],
      ["later", "2026-06-30", "decision", "A", "2026-08-01", "open", "2026-10-01"],
    ])
    #expect(book.carried.map(\.what) == ["since", "later", "still"])
    #expect(book.carried.map(\.isClosed) == [true, false, false])
    #expect(book.carried.map(\.isOverdue) == [false, true, false])
    #expect(book.open.map(\.what) == ["later", "new", "still"])
  }

  @Test func `what is due first comes first, and what has no day last`() {
    let book = book([
      ["c", "2026-07-01", "blocker", "", "", "", ""],
      ["b", "2026-07-02", "Blocker", "", "2026-09-01", "", ""],
      ["a", "2026-07-03", "blocker", "", "2026-09-01", "", ""],
      ["r", "2026-07-03", "risk", "", "2026-08-01", "", ""],
    ])
    #expect(book.open(of: "blocker").map(\.what) == ["b", "a", "c"])
  }

  @Test(arguments: [
    ("Repeat the failed ERP restore", "ERP", true), ("repeat the erp restore", "ERP", true),
    ("An ERPish thing", "ERP", false), ("ERP", "ERP", true), ("Move to ERP2", "ERP", false),
    ("(ERP)", "ERP", true), ("anything", "", false),
    ("the supplier  portal", "Supplier Portal", true),
  ])
  func `a row names a thing in words of its own`(text: String, name: String, names: Bool) {
    #expect(text.names(name) == names)
  }

  @Test func `what became of each is said with its day`() {
    let book = book([
      ["x", "2026-06-01", "decision", "Ann", "2026-07-01", "rejected", "2026-07-05"],
      ["y", "2026-06-01", "decision", "", "2026-08-01", "open", ""],
      ["z", "2026-06-01", "decision", "Ann", "", "open", ""],
      ["u", "2026-06-01", "decision", "Ann", "2026-07-02", "In progress", "2026-07-06"],
      ["v", "2026-06-01", "decision", "Ann", "2026-07-03", "", "2026-07-07"],
    ])
    let words = book.carried.map { row in
      Words.english.decisions.outcome(row).map { run in
        switch run {
        case .plain(let text), .strong(let text), .code(let text): text
        }
      }.joined()
    }
    #expect(
      words == [
        "x (Ann): rejected on 5 July 2026.", "u (Ann): closed on 6 July 2026 (In progress).",
        "v (Ann): closed on 7 July 2026.", "y (no owner): still open, was due 1 August 2026.",
        "z (Ann): still open, no day set.",
      ])
  }
}
