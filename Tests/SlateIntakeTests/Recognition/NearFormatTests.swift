import SlateModel
import Testing

@testable import SlateIntake

struct NearFormatTests {
  private func nearest(_ cells: String..., as kind: TableKind = .tickets) -> [NearFormat] {
    NearFormat.nearest(to: HeaderRow(cells: cells), as: kind)
  }

  @Test func `the format that lacks the fewest headers comes first, with those`() {
    let near = nearest("Ticket ID", "Due by Time", "Status", "Subject")
    #expect(near.count == 2 && near[0].name == "freshdesk")
    #expect(near[0].words == #"freshdesk: one of "created time", "created at""#)
  }

  @Test func `every missing header is told where all are wanted, a few of many where some are`() {
    #expect(
      nearest("has_breached", as: .tickets)[0].words
        == #"servicenow-task-sla: "stage"; one of "task", "task.number"; one of "sla", "sla.name""#)
    #expect(
      nearest("number", "opened_at", "state")[0].words
        == #"servicenow-incidents: one of "short_description", "assignment_group", "incident_state", …"#
    )
  }

  @Test func `a header that the format never has is told`() {
    let near = nearest(
      "Ticket ID", "Created time", "Resolved time", "Closed time", "Initial response time",
      "Subject", "Status", "Priority", "Group", "Agent", "Full name", "Association type")
    let freshdesk = near.first { $0.name == "freshdesk" }
    #expect(freshdesk?.lacks == [#"nothing called "association type""#], "\(near.map(\.words))")
  }

  @Test func `of a format that is there the headers of a required column are missing`() {
    let near = nearest("Issue key", "Issue Type", "Status", "Date resolved")
    #expect(near[0].words.hasPrefix(#"jira: one of "created", "#), "\(near.map(\.words))")
  }

  @Test func `where no header is known slate's own format comes first`() {
    for kind in TableKind.allCases {
      #expect(nearest("hue", as: kind).first?.name == "slate-\(kind.name)")
    }
    #expect(nearest("hue", as: .people).map(\.words) == [#"slate-people: "person""#])
  }

  @Test func `where a kind is only guessed formats of others count that have something in common`()
  {
    let header = HeaderRow(cells: ["hash", "author", "date", "message"])
    let near = NearFormat.nearest(to: header, as: .tickets, isGuessed: true)
    #expect(near.first?.name == "git-change-log", "\(near)")
    #expect(near.first?.lacks == [#""commit""#, #"one of "doc_path", "path""#])
    let none = NearFormat.nearest(to: HeaderRow(cells: ["hue"]), as: .tickets, isGuessed: true)
    #expect(none == nearest("hue"))
  }

  @Test func `of formats of which nothing is there the one that fills the most comes first`() {
    #expect(nearest("hue", "Zusammenfassung", "Autor").first?.name == "jira")
  }

  @Test func `formats of no use are near to nothing`() {
    let names = TableKind.allCases.flatMap { nearest("hue", as: $0) }.map(\.name)
    #expect(names.allSatisfy { Format.named($0)?.refusal == nil })
  }
}
