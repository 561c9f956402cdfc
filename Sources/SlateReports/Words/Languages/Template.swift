/// A text with holes, as English has it: a language finds its own wording by it.
struct Template: ExpressibleByStringInterpolation, Sendable {
  /// The text before, between and behind the holes: one more than there are holes.
  private let pieces: [String]
  private let holes: [String]

  /// A text without holes.
  init(_ text: String) { (pieces, holes) = ([text], []) }

  init(stringLiteral text: String) { self.init(text) }

  init(stringInterpolation parts: StringInterpolation) {
    (pieces, holes) = (parts.pieces, parts.holes)
  }

  /// `{1} of {2}`.
  var key: String { filled { "{\($0 + 1)}" } }

  /// As it stands, its holes filled.
  var english: String { filled { holes[$0] } }

  private func filled(_ hole: (Int) -> String) -> String {
    holes.indices.reduce(into: pieces[0]) { text, place in
      text += hole(place) + pieces[place + 1]
    }
  }

  /// Another language's wording, whose `{1}`, `{2}` stand where that language has them.
  func filled(into wording: String) -> String {
    var text = ""
    var rest = wording[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let place = Int(rest[rest.index(after: open)..<close])
      if let place, holes.indices.contains(place - 1) {
        text += holes[place - 1]
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces = [""]
    fileprivate var holes: [String] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { pieces[pieces.count - 1] += text }

    mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      holes.append(text.description)
      pieces.append("")
    }
  }
}
