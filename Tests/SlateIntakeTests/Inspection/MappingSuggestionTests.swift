import SlateModel
import Testing

@testable import SlateIntake

@Suite struct MappingSuggestionTests {
  private func entry(_ cells: String...) -> String {
    MappingSuggestion(HeaderRow(cells: cells)).entry(for: "f.csv")
  }

  @Test func `what no header gives away is left to fill in`() {
    #expect(MappingSuggestion(HeaderRow(cells: ["Nummer", "Farbe"])).kind == .tickets)
    #expect(
      entry("Nummer") == """
        inputs: { read: [{ files: "f.csv", columns: { ticket: "…", opened: "…" } }] }
        """)
  }

  @Test func `headers of known formats and words of headers are found, each once`() {
    #expect(
      entry("Number", "Date opened", "State", "Priority") == """
        inputs: { read: [{ files: "f.csv", columns: { ticket: "Number", opened: "Date opened", \
        priority: "Priority", state: "State" } }] }
        """)
  }

  @Test func `what the user chose stays, and its header is free for nothing else`() {
    let suggestion = MappingSuggestion(
      HeaderRow(cells: ["Number", "State", "Made"]), kind: .tickets,
      chosen: ["opened": "Made", "symptom": "State"])
    #expect(
      suggestion.entry(for: "f.csv") == """
        inputs: { read: [{ files: "f.csv", columns: { ticket: "Number", opened: "Made", \
        symptom: "State" } }] }
        """)
  }

  @Test func `the kind of which most is found is suggested`() {
    let suggestion = MappingSuggestion(
      HeaderRow(cells: ["Document name", "Author", "Title", "Reviewer", "When"]))
    #expect(suggestion.kind == .documents)
    #expect(suggestion.columns.map(\.column) == ["document", "at", "author", "title", "reviewer"])
  }

  @Test func `quotes in a header stay quotes of the text`() {
    #expect(entry("ticket \"no\\1\"").contains(#"ticket: "ticket \"no\\1\"""#))
  }
}
