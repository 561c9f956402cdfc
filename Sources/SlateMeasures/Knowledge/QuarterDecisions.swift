import SlateModel

/// Decisions, blockers, risks, changes and improvements as of a quarter's end, in local days.
package struct QuarterDecisions: Sendable {
  package struct Decision: Sendable {
    /// Its row in the table of decisions.
    package let row: Int
    package let kind: UInt32
    package let owner: UInt32
    package let isOverdue: Bool
    package let isOwnedByProvider: Bool
    /// Closed by the quarter's last day.
    package let isClosed: Bool
  }

  /// Raised by the last day and not closed by it; in no order.
  package let open: [Decision]
  /// Closed in the quarter.
  package let done: [Decision]
  /// Open at the quarter's start: what became of them is theirs to say.
  package let carried: [Decision]

  init(_ ground: Ground, span: QuarterSpan) {
    let reading = DecisionReading(ground: ground, lastDay: ground.day(of: span.asOf - 1))
    let rows = 0..<ground.export.table(.decisions).count
    let firstDay = span.quarter.start.daysSince1970
    open = rows.filter { reading.isOpen($0, on: reading.lastDay) }.map(reading.decision)
    carried = rows.filter { reading.isOpen($0, on: firstDay - 1) }.map(reading.decision)
    done = rows.filter {
      reading.closed($0).map { $0 >= firstDay && $0 <= reading.lastDay } ?? false
    }.map(reading.decision)
  }
}

private struct DecisionReading {
  let ground: Ground
  let lastDay: Int

  private func day(_ column: DecisionColumn, _ row: Int) -> Int? {
    let day = ground.export.table(.decisions).number(column.rawValue, row)
    return day == Table.missing ? nil : Int(day)
  }

  private func name(_ column: DecisionColumn, _ row: Int) -> UInt32 {
    ground.export.table(.decisions).name(column.rawValue, row)
  }

  func closed(_ row: Int) -> Int? { day(.closed, row) }

  /// One that only its status calls done has no day on which it was: neither open nor done.
  func isOpen(_ row: Int, on day: Int) -> Bool {
    guard let raised = self.day(.raised, row), raised <= day else { return false }
    if let closed = closed(row) { return closed > day }
    return !QuarterDecisions.saysDone(ground.export.names[name(.status, row)])
  }

  func decision(_ row: Int) -> QuarterDecisions.Decision {
    let owner = name(.owner, row)
    let side = ground.people.side(of: ground.people.person(owner), on: lastDay)
    return QuarterDecisions.Decision(
      row: row, kind: name(.kind, row), owner: owner,
      isOverdue: isOpen(row, on: lastDay) && day(.due, row).map { $0 <= lastDay } ?? false,
      isOwnedByProvider: owner != 0
        && (side == .unknown ? ground.sides.side(ofTeam: owner) : side) == .provider,
      isClosed: closed(row).map { $0 <= lastDay } ?? false)
  }
}

extension QuarterDecisions {
  /// Whether the status of a decision says that nothing is left to do.
  package static func saysDone(_ status: String) -> Bool {
    [
      "done", "closed", "decided", "resolved", "completed", "implemented", "rejected", "cancelled",
      "accepted",
    ].contains(foldedName(status))
  }
}

extension Measure {
  /// A figure of some decisions, of all together and of each kind.
  static func byKind(
    _ decisions: [QuarterDecisions.Decision], _ view: QuarterView,
    _ figure: ([QuarterDecisions.Decision]) -> Scalar
  ) -> [Dimension: [String: Scalar]] {
    let byKind = Dictionary(grouping: decisions) { view.ground.export.names[$0.kind] }
    return [.all: ["": figure(decisions)], .kind: byKind.mapValues(figure)]
  }
}
