/// The values of some quarters as one line of characters, from the lowest of them to the highest.
enum TrendLine {
  /// With fewer values nothing is drawn.
  static let least = 4
  static let gap: Character = "·"
  static let levels: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Nil for too few values; nil among them are gaps.
  static func text(_ values: [Double?]) -> String? {
    let known = values.compactMap(\.self)
    guard known.count >= least, let low = known.min(), let high = known.max() else { return nil }
    return String(
      values.map { value in
        guard let value else { return gap }
        if low == high { return levels[3] }
        return levels[Int(((value - low) / (high - low) * 7).rounded())]
      })
  }
}
