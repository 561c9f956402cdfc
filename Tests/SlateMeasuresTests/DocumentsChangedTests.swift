import SlateModel
import Testing

@testable import SlateMeasures

struct DocumentsChangedTests {
  private static let header = "document at author action size kind"

  /// What `documents_changed` says of a quarter, `all` and then by key.
  private func told(_ rows: [[String]], people: [[String]] = []) -> [String] {
    var table = TicketTable("ticket opened", [["T1", "07-01"]])
    table.add(.documents, Self.header, rows)
    if !people.isEmpty { table.add(.people, "person side kind", people) }
    return table.report().figures.rows.filter { $0.measure == "documents_changed" }.map {
      "\($0.by.name) \($0.key) \($0.value?.millionths.description ?? $0.status.rawValue)"
    }
  }

  @Test func `without any change of documents it is not measured`() {
    let table = TicketTable("ticket opened", [["T1", "07-01"]])
    #expect(table.report().figures["documents_changed"]?.status == .notMeasured)
  }

  @Test func `many changes of one document count once, by kind and by each side`() {
    let rows = [
      ["D1", "07-02", "ann", "create", "", "runbook"], ["D1", "07-03", "max", "update", "", ""],
      ["D2", "07-04", "ann", "", "", "article"], ["D2", "06-30", "ann", "create", "", "article"],
    ]
    let people = [["ann", "internal", ""], ["max", "provider", ""]]
    #expect(
      told(rows, people: people)
        == ["all  2", "kind article 1", "kind runbook 1", "side internal 2", "side provider 1"])
  }

  @Test(
    arguments: [
      // A tenth of the old size, or 200 characters, where both sizes are known.
      ("1000", "1100", 1), ("1000", "1099", 0), ("9000", "9200", 1), ("9000", "9199", 0),
      ("", "9001", 1), ("9000", "", 1), ("1000", "900", 1),
    ])
  func `an update counts from a tenth of the size on, or 200 characters`(
    before: String, after: String, count: Int
  ) {
    let rows = [
      ["D", "06-01", "ann", "create", before, ""], ["D", "07-02", "ann", "update", after, ""],
    ]
    #expect(told(rows)[0] == "all  \(count)")
  }

  @Test func `renaming, retiring and reviewing change nothing of substance`() {
    let rows = ["rename", "retire", "review", "deleted", "starred"].enumerated().map { day, word in
      ["D", "07-0\(day + 2)", "ann", word, "", ""]
    }
    #expect(told([["D", "06-01", "ann", "create", "", ""]] + rows) == ["all  0"])
  }

  @Test func `more than twenty documents of one author in ten minutes are a bulk edit`() {
    func edits(_ count: Int) -> [[String]] {
      (1...count).map { ["D\($0)", "07-02 10:0\($0 % 10)", "ann", "create", "", ""] }
    }
    #expect(told(edits(20))[0] == "all  20")
    #expect(told(edits(21))[0] == "all  0")
    let apart = edits(21).map { row in
      row[0] == "D21" ? [row[0], "07-02 10:11:01"] + row.dropFirst(2) : row
    }
    #expect(told(apart)[0] == "all  21")
  }

  @Test(arguments: ["dependabot[bot]", "docs-bot", "bot-docs", "sweeper"])
  func `bots change nothing`(author: String) {
    let people = [["sweeper", "provider", "bot"]]
    #expect(told([["D", "07-02", author, "create", "", ""]], people: people) == ["all  0"])
  }
}
