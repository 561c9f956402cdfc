package import SlateModel

/// Who did the work of an area over the 26 weeks before an instant.
package struct WorkArea: Sendable {
  /// Fewer units say nothing about whom an area depends on.
  static let least = 10

  package struct Contributor: Sendable {
    package let person: UInt32
    package let units: Int
    /// Two units or more on two days or more, and has not left.
    package let isCapable: Bool
    package let side: Side
  }

  package let area: Area
  /// Most units first, then by name.
  package let contributors: [Contributor]
  package let units: Int

  init(_ area: Area, _ contributors: [Contributor], _ names: NameTable) {
    self.area = area
    self.contributors = contributors.sorted {
      $0.units == $1.units ? names.precedes($0.person, $1.person) : $0.units > $1.units
    }
    units = contributors.reduce(0) { $0 + $1.units }
  }

  package var isRated: Bool { units >= Self.least }

  package func depth(of side: Side) -> Int {
    contributors.count { $0.isCapable && $0.side == side }
  }

  /// One capable person or none, or one with 80 % of the units or more.
  package var isSinglePerson: Bool {
    let capable = contributors.filter(\.isCapable)
    return capable.count <= 1 || capable.contains { $0.units * 5 >= units * 4 }
  }

  /// Nobody capable is internal.
  package var isProviderOnly: Bool { depth(of: .internal) == 0 }

  /// The part of the units that is one person's.
  package var topShare: Ratio? {
    contributors.first.map { Ratio(Int64($0.units), Int64(units)) }
  }

  /// The fewest people with half the units or more; 0 without any.
  package var absenceFactor: Int { Self.absenceFactor(contributors.map(\.units)) }

  /// - Parameter units: of each person, the most first.
  static func absenceFactor(_ units: [Int]) -> Int {
    let total = units.reduce(0, +)
    var reached = 0
    for (rank, count) in units.enumerated() {
      reached += count
      if reached * 2 >= total { return rank + 1 }
    }
    return 0
  }
}
