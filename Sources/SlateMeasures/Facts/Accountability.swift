package import SlateModel

/// Which side is accountable for an area as of a quarter's end.
///
/// The configuration's word for the system, then the register's, then the configuration's for the
/// category.
package struct Accountability: Sendable {
  private let configured: [Responsibility?]
  private let registered: [UInt32: Responsibility]

  init(_ ground: Ground, span: QuarterSpan) {
    let names = ground.export.names
    let map = ground.configuration.responsibilities
    configured =
      map.rules.isEmpty
      ? Array(repeating: nil, count: names.count) : names.map(map.responsibility(for:))
    registered = Self.register(ground.export.table(.systems), names, span)
  }

  /// The row in force for a system: the latest dated one before the end; an undated one only in the
  /// quarter in which the data end.
  private static func register(
    _ register: Table, _ names: NameTable, _ span: QuarterSpan
  ) -> [UInt32: Responsibility] {
    var inForce: [UInt32: (at: UInt32, side: Responsibility?)] = [:]
    for row in 0..<register.count {
      let at = register.instant(SystemColumn.at.rawValue, row)
      let isSeen = at == 0 ? span.dataEnd <= span.end : Int64(at) < span.asOf
      let system = register.name(SystemColumn.system.rawValue, row)
      guard isSeen, at >= inForce[system]?.at ?? 0 else { continue }
      let word = names[register.name(SystemColumn.accountable.rawValue, row)]
      inForce[system] = (at, Responsibility(rawValue: foldedName(word)))
    }
    return inForce.compactMapValues(\.side)
  }

  /// Whether anybody is accountable for an area: a system, or a category where there is none.
  func isAssigned(system: UInt32, category: UInt32) -> Bool {
    side(system: system, category: system == 0 ? category : 0) != nil
  }

  /// - Parameters:
  ///   - system: 0 for none.
  ///   - category: asked where the system's side is not known; 0 for none.
  package func side(system: UInt32, category: UInt32) -> Responsibility? {
    let own = system == 0 ? nil : configured[Int(system)] ?? registered[system]
    return own ?? (category == 0 ? nil : configured[Int(category)])
  }
}
