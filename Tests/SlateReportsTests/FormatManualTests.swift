import SlateModel
import Testing

@testable import SlateReports

struct FormatManualTests {
  private let format = FormatDescription(
    name: "a-tool", title: "A tool, tickets", kind: .tickets, signature: "\"nr\"",
    used: [FormatDescription.FilledColumn(column: "ticket", headers: ["nr", "no | id"])],
    missing: ["client"], facts: [("pauses", "not exported")], notes: ["Name the zone."])
  private let useless = FormatDescription(
    name: "a-list", title: "A list", kind: .systems, signature: "\"model\"", used: [],
    missing: ["system"], facts: [("use", "none: no tickets")], notes: [])

  @Test func `a terminal is told what a format is known by, what it lacks and what to know`() {
    #expect(
      FormatManual.text([format, useless]) == """
        a-tool (tickets): A tool, tickets
          known by: "nr"
          missing: client
          pauses: not exported
          - Name the zone.

        a-list (systems): A list
          known by: "model"
          use: none: no tickets

        """)
  }

  @Test func `the page lists all formats, then the columns of each`() {
    let page = FormatManual.page([format, useless])
    #expect(page.hasPrefix("# Formats\n"))
    #expect(page.contains("| a-tool | tickets | A tool, tickets |\n"))
    #expect(page.contains("## a-tool\n"))
    #expect(page.contains("| ticket | nr / no \\| id |\n"), "a bar breaks no table")
    #expect(page.contains("- **pauses**: not exported.\n- Name the zone.\n"))
    #expect(!page.contains("Columns of a-list") && page.contains("**Missing** client."))
  }
}
