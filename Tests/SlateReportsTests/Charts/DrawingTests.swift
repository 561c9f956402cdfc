import Testing

@testable import SlateReports

struct DrawingTests {
  private typealias Point = Drawing.Point

  @Test func `lengths have one decimal, rounded away from zero`() {
    var drawing = Drawing("d", height: 10, .english)
    drawing.line(from: Point(x: 0.05, y: -0.05), to: Point(x: 12.349, y: -0.5), .axis)
    #expect(
      drawing.elements == ["<line class=\"axis\" x1=\"0.1\" y1=\"-0.1\" x2=\"12.3\" y2=\"-0.5\"/>"])
  }

  @Test func `a line through one point or none is not drawn`() {
    var drawing = Drawing("d", height: 10, .english)
    drawing.path([], .series)
    drawing.path([Point(x: 1, y: 1)], .series)
    #expect(drawing.elements.isEmpty)
  }

  @Test func `texts and titles cannot become markup`() {
    var drawing = Drawing("d", height: 10, .english)
    let nasty = "</text><script>\"&\u{202E}\u{0}"
    drawing.text(ChartText(nasty, .label, within: 40), at: Point(x: 1, y: 2))
    drawing.bar(Drawing.Box(x: 1, y: 1, width: 1, height: 1), .tint, title: nasty)
    drawing.mark(.circle, at: Point(x: 1, y: 1), .mark, title: nasty)
    let svg = Chart(title: nasty, description: nasty, drawing: drawing).svg
    #expect(isWellFormed(svg) && !svg.contains("<script") && !svg.contains("\u{202E}"))
    #expect(drawing.elements[0].contains("<title>&lt;/text&gt;&lt;script&gt;&quot;&amp; </title>"))
  }

  @Test func `marks differ in shape, not in colour alone`() {
    var drawing = Drawing("d", height: 10, .english)
    for shape in [MarkShape.circle, .diamond, .triangle] {
      drawing.mark(shape, at: Point(x: 10, y: 10), .mark)
    }
    #expect(Set(drawing.elements).count == 3)
  }

  @Test func `hatching is named after its picture`() {
    var drawing = Drawing("own", height: 10, .english)
    #expect(!Chart(title: "", description: "", drawing: drawing).svg.contains("<pattern"))
    drawing.hatching(Drawing.Box(x: 0, y: 0, width: 5, height: 5))
    let svg = Chart(title: "", description: "", drawing: drawing).svg
    #expect(svg.contains("fill=\"url(#own-hatch)\"") && svg.contains("<pattern id=\"own-hatch\""))
  }

  @Test func `the style names every ink and every kind of text, in the light and in the dark`() {
    let halves = ChartStyle.css.components(around: "@media screen and (prefers-color-scheme: dark)")
    for name in Ink.allCases.map(\.rawValue) { #expect(halves.light.contains(".\(name) ")) }
    for style in ChartText.Style.allCases where style != .label {
      #expect(halves.light.contains(".\(style.rawValue)"))
    }
    // What is drawn in the ink of the text changes with it.
    for ink in Ink.allCases where ink != .whisker {
      #expect(
        halves.dark.contains(".\(ink.rawValue) ") || halves.dark.contains(".\(ink.rawValue),"))
    }
  }
}

extension String {
  fileprivate func components(around mark: String) -> (light: Substring, dark: Substring) {
    guard let range = firstRange(of: mark) else { return (self[...], "") }
    return (self[..<range.lowerBound], self[range.upperBound...])
  }
}
