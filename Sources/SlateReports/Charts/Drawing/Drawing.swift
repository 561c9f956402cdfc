/// The elements of a picture; lengths are written with one decimal, so that the bytes are stable.
///
/// Lengths are in the picture's own units, about a pixel each; y grows downwards.
struct Drawing: Sendable {
  struct Point: Sendable, Equatable {
    let x: Double
    let y: Double
  }

  struct Box: Sendable, Equatable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  /// Pictures are as wide as a telephone, so that they need not shrink on one and two fit a page.
  static let width = 440

  /// What its file is called, and its parts in a page.
  let name: String
  let height: Int
  let words: Words
  private(set) var elements: [String] = []
  /// Whether some element is hatched.
  private(set) var usesHatching = false

  init(_ name: String, height: Double, _ words: Words) {
    self.name = name
    self.height = Int(height)
    self.words = words
  }

  mutating func line(from: Point, to: Point, _ ink: Ink) {
    elements.append(
      """
      <line class="\(ink.rawValue)" x1="\(Self.length(from.x))" y1="\(Self.length(from.y))" \
      x2="\(Self.length(to.x))" y2="\(Self.length(to.y))"/>
      """)
  }

  /// One line through some points; less than two are none.
  mutating func path(_ points: [Point], _ ink: Ink) {
    guard points.count > 1 else { return }
    let places = points.map { "\(Self.length($0.x)),\(Self.length($0.y))" }
    elements.append(
      "<polyline class=\"\(ink.rawValue)\" points=\"\(places.joined(separator: " "))\"/>")
  }

  mutating func bar(_ box: Box, _ ink: Ink, title: String? = nil) {
    append(
      "rect", "class=\"\(ink.rawValue)\" \(Self.attributes(box))", title: title)
  }

  /// Strokes over a bar, that tell it from its neighbour without colour.
  mutating func hatching(_ box: Box) {
    usesHatching = true
    append("rect", "fill=\"url(#\(name)-hatch)\" \(Self.attributes(box))", title: nil)
  }

  mutating func mark(_ shape: MarkShape, at point: Point, _ ink: Ink, title: String? = nil) {
    let places = shape.corners.map {
      "\(Self.length(point.x + $0.x)),\(Self.length(point.y + $0.y))"
    }
    guard !places.isEmpty else {
      return append(
        "circle",
        "class=\"\(ink.rawValue)\" cx=\"\(Self.length(point.x))\" cy=\"\(Self.length(point.y))\" "
          + "r=\"\(Self.length(MarkShape.radius))\"", title: title)
    }
    append(
      "polygon", "class=\"\(ink.rawValue)\" points=\"\(places.joined(separator: " "))\"",
      title: title)
  }

  mutating func text(_ text: ChartText, at point: Point) {
    append(
      "text",
      "class=\"\(text.style.rawValue)\" x=\"\(Self.length(point.x))\" y=\"\(Self.length(point.y))\" "
        + "text-anchor=\"\(text.anchor.rawValue)\"",
      title: text.whole, content: text.shown)
  }

  private mutating func append(
    _ tag: String, _ attributes: String, title: String?, content: String = ""
  ) {
    let title = title.map { "<title>\(HTMLWriter.escaped($0))</title>" } ?? ""
    let inner = title + HTMLWriter.escaped(content)
    elements.append(
      inner.isEmpty ? "<\(tag) \(attributes)/>" : "<\(tag) \(attributes)>\(inner)</\(tag)>")
  }

  private static func attributes(_ box: Box) -> String {
    "x=\"\(length(box.x))\" y=\"\(length(box.y))\" "
      + "width=\"\(length(box.width))\" height=\"\(length(box.height))\""
  }

  private static func length(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
  }
}
