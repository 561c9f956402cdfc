import SlateModel
import Testing

@testable import SlateMeasures
@testable import SlateReports

struct KnowledgeWordsTests {
  /// A register of one system, whose rows are of these days and critical or not.
  private func text(_ rows: [(day: String, critical: String)]) -> String {
    var table = TicketTable("ticket opened resolved", [["T", "2026-07-01", "2026-07-02"]])
    table.add(.people, "person side", [["Ann", "internal"]])
    table.add(
      .documents, "document at author kind system",
      [["D", "2026-01-01", "Ann", "recovery", "Mail"]])
    table.add(
      .systems, "system at critical owner rto_minutes rpo_minutes",
      rows.map { ["Mail", $0.day, $0.critical, "Ann", "60", "0"] })
    return MarkdownWriter.text(of: table.edition().review())
  }

  private func line(_ question: String, _ text: String) -> String {
    text.split(separator: "\n").first { $0.hasPrefix("| \(question) |") }.map(String.init) ?? ""
  }

  @Test func `nothing is said to stand still where nothing was known before`() {
    let new = line("Critical systems", text([("2026-08-01", "1")]))
    #expect(new.hasSuffix("| of 1; moves NOT MEASURED |"), "\(new)")
    let known = line("Critical systems", text([("2026-01-01", "1")]))
    #expect(known.hasSuffix("| of 1; none moved |"), "\(known)")
  }

  @Test func `a register without a critical system is told as such`() {
    let text = text([("2026-01-01", "0")])
    #expect(
      line("Critical systems", text)
        == "| Critical systems | no system is critical by the register |  |")
  }

  private func figure(_ measure: String, _ value: Int64, of count: Int) -> Figure {
    Figure(
      measure: measure, unit: .systems, by: .all, key: "", value: Ratio(value), n: count, low: nil,
      high: nil, status: .final)
  }

  @Test func `one of a thing is told in the singular`() {
    let words = Words.english
    let one = figure("x", 1, of: 1)
    #expect(
      words.knowledge.eliminated(one, avoided: one) == "1 of 1 with a cause; 1 ticket avoided")
    #expect(words.knowledge.exit(one) == "1 of 1 critical system exposed")
    #expect(words.knowledge.directionLimit(one) == "of 1 area with enough work")
    #expect(words.risks.exposed(one, ["A"]).figures == "1 of 1 critical system exposed: A")
    #expect(words.risks.single(one, ["A"]).figures == "1 of 1 rated area: A")
    #expect(words.service.satisfied(one, responses: nil) == "Satisfied: 1 of 1 answer.")
    #expect(
      words.service.late(1, open: figure("x", 3, of: 3))
        == "Open at the end: 3, 1 of them past its target.")
    #expect(words.knowledge.noneExposed(one) == "The one critical system would not be exposed.")
    #expect(
      words.knowledge.noneExposed(figure("x", 0, of: 0)) == "No system is critical by the register."
    )
  }

  @Test func `no document changed: nothing is said of their use`() {
    let none = figure("documents_useful", 0, of: 0)
    #expect(Words.english.knowledge.documents(useful: none, weak: none) == "none changed")
  }
}
