import SlateModel
import Testing

@testable import SlateIntake

@Suite struct MappingSuggestionTests {
  /// By headers and the values below them.
  private func suggestion(
    _ cells: [String], _ rows: [[String]] = [], as kind: TableKind? = nil,
    chosen: [String: String] = [:]
  ) -> MappingSuggestion {
    let header = HeaderRow(cells: cells)
    let shapes = shapes(cells.count, rows)
    guard let kind else { return MappingSuggestion(header, shapes) }
    let generic = GenericMapping(header, shapes, kind: kind, chosen: chosen)
    return MappingSuggestion(header, generic, shapes, chosen: chosen)
  }

  private func entry(_ cells: String...) -> String { suggestion(cells).entry(for: "f.csv") }

  @Test func `what no header gives away is left to fill in`() {
    #expect(suggestion(["Zähler", "Farbe"]).kind == .tickets)
    #expect(
      entry("Zähler") == """
        inputs: { read: [{ files: "f.csv", columns: { ticket: "…", opened: "…" } }] }
        """)
  }

  @Test func `headers of known formats and words of headers are found, each once`() {
    #expect(
      entry("INC number", "Ticket opened", "State", "Escalation", "sys_updated_on") == """
        inputs: { read: [{ files: "f.csv", columns: { ticket: "Ticket opened", opened: "…", \
        state: "State", updated: "sys_updated_on" } }] }
        """)
  }

  @Test func `what the user chose stays, and its header is free for nothing else`() {
    let suggestion = suggestion(
      ["Number", "State", "Made"], as: .tickets, chosen: ["opened": "Made", "symptom": "State"])
    #expect(
      suggestion.entry(for: "f.csv") == """
        inputs: { read: [{ files: "f.csv", columns: { ticket: "Number", opened: "Made", \
        symptom: "State" } }] }
        """)
  }

  @Test func `the kind of which most is found is suggested`() {
    let suggestion = suggestion(["Document name", "Author", "Title", "Reviewer", "When"])
    #expect(suggestion.kind == .documents)
    #expect(suggestion.columns.map(\.column) == ["document", "at", "author", "title", "reviewer"])
  }

  @Test func `a header whose values cannot be those of the column is not suggested`() {
    let rows = [["1", "Ann"], ["2", "Ben"]]
    #expect(suggestion(["Number", "Opened"], rows, as: .tickets).columns.last?.header == nil)
  }

  @Test func `what several headers could be is told`() {
    let rows = [["1", "2026-01-02", "2026-01-03"], ["2", "2026-01-05", "2026-01-04"]]
    let doubts = suggestion(["Number", "Alpha", "Beta"], rows, as: .tickets).doubts
    #expect(doubts.map(\.column) == ["opened"] && doubts.map(\.headers) == [["Alpha", "Beta"]])
  }

  @Test func `quotes in a header stay quotes of the text`() {
    #expect(entry("ticket \"no\\1\"").contains(#"ticket: "ticket \"no\\1\"""#))
  }
}
