/// Lengths of time to the second, as a dispute needs them.
enum ExactTime {
  /// `8 h 9 min`, `3 h 30 min 30 s`, `0 s`.
  static func words(_ seconds: Int64) -> String {
    let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")]
    let told = parts.filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }
    return told.isEmpty ? "0 s" : told.joined(separator: " ")
  }

  /// `8:09:00`: hours, minutes, seconds.
  static func digits(_ seconds: Int64) -> String {
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}
