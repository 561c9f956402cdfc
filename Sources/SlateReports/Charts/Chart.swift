/// A picture as a value: its file, its words, and its drawing.
struct Chart: Sendable {
  let fileName: String
  let title: String
  let description: String
  let drawing: Drawing

  /// A standing SVG image, titled and described for screen readers.
  var svg: String {
    let id = fileName.prefix { $0 != "." }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(id)-title \(id)-desc" \
      viewBox="0 0 \(drawing.width) \(drawing.height)" width="\(drawing.width)" \
      height="\(drawing.height)">
      <title id="\(id)-title">\(HTMLWriter.escaped(title))</title>
      <desc id="\(id)-desc">\(HTMLWriter.escaped(description))</desc>
      <style>
      text { font: 13px system-ui, sans-serif; fill: #22262c; }
      .soft { fill: #5c6470; } .line { stroke: #9aa1ab; } .mark { fill: #2f6f9f; }
      .whisker { stroke: #22262c; stroke-width: 2; } .target { stroke: #b3541e; stroke-dasharray: 4 3; }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6e9ee; } .soft { fill: #a8b0bc; } .line { stroke: #5b626d; }
      .mark { fill: #69b1e0; } .whisker { stroke: #e6e9ee; } .target { stroke: #f0a070; }
      }
      </style>
      \(drawing.elements.joined(separator: "\n"))
      </svg>

      """
  }
}

/// The elements of a picture; lengths are written with one decimal, so that the bytes are stable.
struct Drawing: Sendable {
  let width: Int
  let height: Int
  private(set) var elements: [String] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  mutating func line(from: (Double, Double), to: (Double, Double), _ kind: String) {
    elements.append(
      """
      <line class="\(kind)" x1="\(Self.length(from.0))" y1="\(Self.length(from.1))" \
      x2="\(Self.length(to.0))" y2="\(Self.length(to.1))"/>
      """)
  }

  mutating func bar(x: Double, y: Double, width: Double, height: Double, _ kind: String) {
    elements.append(
      """
      <rect class="\(kind)" x="\(Self.length(x))" y="\(Self.length(y))" \
      width="\(Self.length(width))" height="\(Self.length(height))"/>
      """)
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", soft: Bool = false
  ) {
    elements.append(
      """
      <text\(soft ? " class=\"soft\"" : "") x="\(Self.length(x))" y="\(Self.length(y))" \
      text-anchor="\(anchor)">\(HTMLWriter.escaped(text))</text>
      """)
  }

  private static func length(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
