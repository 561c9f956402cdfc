import SlateMeasures
import SlateModel
import Testing

@testable import SlateReports

struct ReviewTests {
  private static let sections = [
    "In one minute", "Decisions required", "Since last quarter", "Blocked", "Risks", "Service",
    "Recurring issues", "Knowledge transfer", "Notes",
  ]

  private func headings(_ edition: Edition) -> [String] {
    edition.review().blocks.compactMap { block in
      if case .heading(2, let text) = block { text } else { nil }
    }
  }

  @Test func `every review has the same sections in the same order`() {
    for edition in [TicketTable.example.edition(), TicketTable("ticket opened", []).edition()] {
      #expect(headings(edition) == Self.sections)
    }
  }

  @Test func `a text of ten thousand letters or of marks breaks neither table nor line`() {
    let nasty = ["a|b`c` <b> [l](http://x) \n# h", String(repeating: "x", count: 10_000)]
    var table = TicketTable(
      "ticket opened resolved priority team system subject requester",
      (0..<8).map { number in
        [
          "T\(number)", "07-0\(number + 1)", "07-0\(number + 1) 10:00", nasty[number % 2], "Desk",
          nasty[number % 2], nasty[number % 2], "r\(number)",
        ]
      })
    table.add(
      .decisions, "decision raised kind owner due status closed",
      nasty.flatMap { text in
        ["decision", "blocker", "risk"].map { [text, "06-01", $0, text, "08-01", "open", ""] }
      })
    table.configuration.teams(internal: ["Desk"], provider: [])
    let text = MarkdownWriter.text(of: table.edition(dataEnd: "2026-10-01").review())
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 700 } && text.utf8.count < 12_000)
    #expect(!text.contains("<b>") && !text.contains("\n# h"))
    for group in lines.split(whereSeparator: { !$0.hasPrefix("|") }) {
      let bars = group.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
      #expect(Set(bars).count == 1, "\(group)")
    }
  }

  @Test func `a headline about resolutions does not hide worse answers`() {
    func headline(answered: String, objective: Double?) -> String {
      var table = TicketTable(
        "ticket opened responded resolved",
        [["T", "07-01 00:00", "07-01 \(answered)", "07-01 04:00"]])
      table.configuration.policy(respond: .hours(1), resolve: .hours(4))
      table.configuration.policies[0].objective = objective
      let edition = table.edition()
      return edition.headline(Scoreboard(edition))
    }
    #expect(headline(answered: "02:00", objective: 0.9) == "SLA GREEN at 100.0 %; answers RED.")
    #expect(headline(answered: "01:00", objective: 0.9) == "SLA GREEN at 100.0 %.")
    #expect(headline(answered: "02:00", objective: nil) == "SLA at 100.0 %.")
  }

  @Test func `where nothing has a verdict yet, the headline tells what is late`() {
    func headline(_ tickets: Int) -> String {
      var table = TicketTable("ticket opened", (0..<tickets).map { ["T\($0)", "07-01"] })
      table.configuration.policy(resolve: .hours(4))
      let edition = table.edition()
      return edition.headline(Scoreboard(edition))
    }
    #expect(headline(1) == "SLA not measured; 1 open ticket past its target.")
    #expect(headline(2) == "SLA not measured; 2 open tickets past their target.")
  }

  @Test func `what is overdue is not called a decision`() {
    func headline(_ kinds: [String]) -> String {
      var table = TicketTable("ticket opened", [["T", "07-01"]])
      table.add(
        .decisions, "decision raised kind owner due",
        kinds.map { ["A \($0)", "06-01", $0, "Ann", "08-01"] })
      let edition = table.edition()
      return edition.headline(Scoreboard(edition))
    }
    #expect(headline(["blocker"]) == "SLA not measured; 1 recorded item overdue.")
    #expect(headline(["risk", "decision"]) == "SLA not measured; 2 recorded items overdue.")
  }

  @Test func `an objective reads alike on the scoreboard and in the detail`() {
    var table = TicketTable("ticket opened resolved", [["T", "07-01", "07-02"]])
    table.configuration.policy(resolve: .hours(4))
    table.configuration.policies[0].objective = 0.9975
    let edition = table.edition()
    #expect(Scoreboard(edition).rows[0].target == "at least 99.75 %")
    #expect(MarkdownWriter.text(of: edition.detail()).contains("| resolution 99.75 % |"))
  }

  @Test func `what was not supplied is said in a few lines`() {
    let table = TicketTable("ticket opened resolved", [["T", "07-01", "07-02"]])
    let text = MarkdownWriter.text(of: table.edition().review())
    #expect(text.contains("1 ticket opened, 1 resolved"))
    #expect(text.contains("NOT MEASURED: no decisions were supplied."))
    #expect(text.contains("No rule asks for a decision in what was supplied."))
    #expect(text.contains("\n\(Words.english.knowledge.nothingSupplied)\n"))
    #expect(text.split(separator: "\n").count < 40)
  }
}
