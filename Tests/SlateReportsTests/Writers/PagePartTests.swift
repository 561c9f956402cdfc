import Testing

@testable import SlateReports

struct PagePartTests {
  private func text(_ build: (inout Report) -> Void, pictures: [String: String] = [:]) -> String {
    var report = Report(title: "T")
    build(&report)
    return PagePart(number: 1, report, .english).text(pictures)
  }

  private func chart(_ name: String) -> Chart {
    Chart(title: name, description: "", drawing: Drawing(name, height: 1, .english))
  }

  @Test func `pictures that follow one another stand in one row`() {
    let text = text(
      {
        $0.chart(chart("a"))
        $0.chart(chart("b"))
        $0.paragraph(.plain("p"))
        $0.chart(chart("c"))
      }, pictures: ["a.svg": "<svg>a</svg>", "b.svg": "<svg>b</svg>", "c.svg": "<svg>c</svg>"])
    let rows = text.split(separator: "<div class=\"charts\">")
    #expect(rows.count == 3)
    #expect(rows[1].split(separator: "<figure>").count == 3 && rows[1].contains("<p>p</p>"))
    #expect(rows[2].split(separator: "<figure>").count == 2)
  }

  @Test func `pictures of the report before stand first, and one that another follows keeps none`()
  {
    var report = Report(title: "T")
    report.chart(chart("a"))
    report.paragraph(.plain("p"))
    let pictures = ["a.svg": "<svg>a</svg>", "b.svg": "<svg>b</svg>"]
    let first = PagePart(number: 1, report, .english, keepsCharts: false).text(pictures)
    #expect(!first.contains("<figure>") && first.contains("<p>p</p>"))
    let second = PagePart(number: 2, report, .english, before: ["b.svg"]).text(pictures)
    let figures = second.split(separator: "<figure>")
    #expect(figures.count == 3 && figures[1].contains("<svg>b</svg>"))
    #expect(second.split(separator: "<div class=\"charts\">").count == 2)
  }

  @Test func `people's own words keep their paragraphs, and no HTML of theirs is any`() {
    let text = text { $0.verbatim("*a*\nb\n \n<c>\n") }
    #expect(text.contains("<p><em>a</em> b</p>\n<p>&lt;c&gt;</p>\n"))
  }
}
