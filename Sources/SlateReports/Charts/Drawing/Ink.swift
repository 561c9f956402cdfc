/// What a line or a shape is for; the style gives each its look, on paper and in the dark.
enum Ink: String, CaseIterable, Sendable {
  case axis, grid, series, whisker, target, limit, mean
  /// Filled shapes.
  case mark, signal, tint, own, provider
  /// Shapes that are outlines alone.
  case hollow, outline
}

/// The shape of a mark: it tells series apart where colour does not.
enum MarkShape: Sendable {
  case circle, diamond, triangle

  static let radius = 4.0

  /// Around its middle; none for a circle.
  var corners: [Drawing.Point] {
    let places: [(Double, Double)] =
      switch self {
      case .circle: []
      case .diamond: [(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)]
      case .triangle: [(0, -4.5), (5, 4), (-5, 4)]
      }
    return places.map(Drawing.Point.init)
  }
}
