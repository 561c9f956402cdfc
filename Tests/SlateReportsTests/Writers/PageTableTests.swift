import Testing

@testable import SlateReports

struct PageTableTests {
  private func text(
    _ header: [String], _ rows: [[String]], textColumns: Set<Int> = [0], hasTotal: Bool = false
  ) -> String {
    PageTable(
      Report.Grid(
        "A \"c\"", header: header, rows: rows, textColumns: textColumns, beginsWithTotal: hasTotal),
      .english
    ).text
  }

  @Test func `headers tell what they head, and numbers stand to the right`() {
    let text = text(["k", "n"], [["a", "1"]])
    #expect(text.contains("<th scope=\"col\">k</th><th scope=\"col\" class=\"number\">n</th>"))
    #expect(text.contains("<tr><th scope=\"row\">a</th><td class=\"number\">1</td></tr>"))
  }

  @Test func `its box is named and can be scrolled by the keyboard`() {
    let text = text(["k"], [])
    #expect(text.contains("role=\"group\" aria-label=\"A &quot;c&quot;\" tabindex=\"0\""))
    #expect(text.contains("<caption>A &quot;c&quot;</caption>"))
  }

  @Test func `the row of all together is set apart`() {
    let text = text(["k"], [["All"], ["a"]], hasTotal: true)
    #expect(text.contains("<tr class=\"total\"><th scope=\"row\">All</th></tr>\n<tr><th"))
  }

  @Test(arguments: [
    ("GREEN", " class=\"green\""), ("AMBER, one ticket would flip it", " class=\"amber long\""),
    ("RED", " class=\"red\""), ("NOT MEASURED", " class=\"untold\""), ("Reduced", ""),
    (String(repeating: "x", count: 25), " class=\"long\""),
  ])
  func `a cell has the look of what it says`(cell: String, style: String) {
    #expect(
      text(["k", "s"], [["a", cell]], textColumns: [0, 1]).contains("<td\(style)>\(cell)</td>"))
  }

  @Test func `nine columns are many`() {
    #expect(text(Array(repeating: "h", count: 9), []).contains("<table class=\"wide\">"))
    #expect(text(Array(repeating: "h", count: 8), []).contains("<table>"))
  }

  @Test func `what is drawn with characters is read aloud in words`() {
    let text = PageTable(
      Report.Grid(
        "c", header: ["k", "trend"], rows: [["a", "▁█"], ["b", ""]], textColumns: [0, 1],
        spoken: Report.Grid.Spoken(column: 1, words: ["<1 %, 9 %", nil])),
      .english
    ).text
    #expect(
      text.contains(
        "<td><span class=\"drawn\" aria-hidden=\"true\">▁█</span>"
          + "<span class=\"spoken\">&lt;1 %, 9 %</span></td>"))
    #expect(text.contains("<td></td>"))
  }
}
