import Foundation
import SlateCSV
import SlateModel

/// A believable set of exports of an invented company, with its `slate.json`.
///
/// The same numbers give the same bytes: no clock, no locale, no machine is asked.
package struct Sample: Sendable {
  private static let lastQuarter = Quarter(year: 2026, number: 2, fiscalYearStart: 1)
  private static let day = 86_400

  private let ticketCount: Int
  private let seed: Int
  /// Days since 1970 of the first day, and of the day after the last.
  let days: Range<Int>

  /// - Parameters:
  ///   - tickets: at least 1.
  ///   - quarters: at least 1; the last is 2026-Q2.
  package init(tickets: Int, quarters: Int, seed: Int) {
    ticketCount = tickets
    self.seed = seed
    let first = (1..<quarters).reduce(Self.lastQuarter) { quarter, _ in quarter.previous }
    days = first.start.daysSince1970..<Self.lastQuarter.end.daysSince1970
  }

  /// Each file by its name.
  package var files: [(name: String, bytes: [UInt8])] {
    var random = SampleRandom(seed: seed)
    let tickets = tickets(&random)
    return [
      ("incidents.csv", incidents(tickets)), ("documents.csv", documents(&random)),
      ("people.csv", SampleRegisters.people),
      ("systems.csv", SampleRegisters.systems(since: CivilDate(daysSince1970: days.lowerBound))),
      ("slate.json", Array(SampleRegisters.configuration.utf8)),
    ]
  }

  /// In the order of their opening; the last one on the last day, so that the last quarter is over.
  private func tickets(_ random: inout SampleRandom) -> [SampleTicket] {
    let end = days.upperBound * Self.day
    let openings = (1..<ticketCount).map { _ in opening(&random) }.sorted()
    let last = end - Self.day + 17 * 3600
    return
      (openings.filter { $0 <= last } + openings.filter { $0 > last }.map { _ in last } + [last])
      .map { SampleTicket(opened: $0, end: end, &random) }
  }

  /// Mostly in the hours of work; one day in ten of a weekend is one with tickets.
  private func opening(_ random: inout SampleRandom) -> Int {
    var day = days.lowerBound + random.below(days.count)
    while !SampleTicket.isWorkday(day), !random.chance(inHundred: 10) {
      day = days.lowerBound + random.below(days.count)
    }
    let isAtWork = random.chance(inHundred: 88)
    let second = isAtWork ? 8 * 3600 + random.below(10 * 3600) : random.below(Self.day)
    return day * Self.day + second
  }

  private func incidents(_ tickets: [SampleTicket]) -> [UInt8] {
    let end = days.upperBound * Self.day
    var table = CSVWriter()
    table.row([
      "number", "opened_at", "short_description", "caller_id", "priority", "state", "category",
      "cmdb_ci", "assignment_group", "assigned_to", "resolved_at", "resolved_by", "closed_at",
      "reassignment_count", "reopen_count", "sys_updated_on",
    ])
    let names = ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low"]
    for (index, ticket) in tickets.enumerated() {
      let closed = ticket.closed(by: end)
      let state =
        closed != nil
        ? "Closed"
        : ticket.resolved != nil ? "Resolved" : ticket.isOnHold ? "On Hold" : "In Progress"
      table.row([
        "INC00\(10_001 + index)", Self.text(ticket.opened),
        ticket.subject, ticket.caller, names[ticket.priority], state, ticket.area.category,
        ticket.area.system, ticket.team.name, ticket.person,
        ticket.resolved.map(Self.text) ?? "", ticket.resolved == nil ? "" : ticket.person,
        closed.map(Self.text) ?? "", "\(ticket.handOffs)", "\(ticket.reopenings)",
        Self.text(closed ?? ticket.resolved ?? ticket.opened),
      ])
    }
    return table.bytes
  }

  /// Two documents an area, each changed now and then.
  private func documents(_ random: inout SampleRandom) -> [UInt8] {
    var table = CSVWriter()
    table.row(["document", "at", "author", "action", "title", "kind", "system"])
    let people = (SampleCompany.internalTeams + SampleCompany.providerTeams).flatMap(\.people)
    for (index, area) in SampleCompany.areas.enumerated() {
      for (number, kind) in ["article", "runbook"].enumerated() {
        let changes = (0..<1 + random.below(6)).map { _ in
          (days.lowerBound + random.below(days.count)) * Self.day + 9 * 3600
            + random.below(8 * 3600)
        }.sorted()
        for (change, time) in changes.enumerated() {
          table.row([
            "KB00\(101 + index * 2 + number)", Self.text(time), random.one(of: people),
            change == 0 ? "created" : "updated", "\(area.system): \(kind)", kind, area.system,
          ])
        }
      }
    }
    return table.bytes
  }

  private static func text(_ seconds: Int) -> String {
    let date = CivilDate(daysSince1970: seconds / day)
    let parts = [seconds % day / 3600, seconds % 3600 / 60, seconds % 60]
    let clock = parts.map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
    return "\(date) \(clock)"
  }
}
