import SlateMeasures

extension PublishedFigure {
  /// The value as its six decimals tell it; nil without one.
  var number: Double? { Millionths(value)?.approximation }

  /// The ends of its interval; nil without one.
  var interval: ClosedRange<Double>? {
    guard let low = Millionths(cells[7])?.approximation,
      let high = Millionths(cells[8])?.approximation, low <= high
    else { return nil }
    return low...high
  }

  var n: Int { Int(cells[6]) ?? 0 }

  /// The key without the apostrophe that keeps a spreadsheet from running it.
  var plainKey: String {
    let key = cells[3]
    return key.hasPrefix("'") && "=+-@\t\r".contains(key.dropFirst().first ?? " ")
      ? String(key.dropFirst()) : key
  }

  /// Tickets where slate does not know its unit.
  var unit: Measure.Unit { Measure.Unit(rawValue: cells[5]) ?? .tickets }
}

extension Measure.Unit {
  /// Whether its values are whole things.
  var isCount: Bool {
    switch self {
    case .share, .hours, .ratio, .handoffs: false
    default: true
    }
  }
}
