import SlateMeasures
import SlateModel

extension ExplanationText {
  /// What the export tells, in local time, and what the resolution clock makes of it.
  var events: [String] {
    var last = [UInt32](repeating: 0, count: 3)
    let hasLog = explanation.events.contains { !$0.changes.isEmpty }
    let rows = explanation.events.map { event in
      let changes = event.changes.map { words($0, &last) }.filter { !$0.isEmpty }
      return [clock.text(event.at), event.marks.map(\.words).joined(separator: ", ")]
        + (hasLog ? [changes.joined(separator: "; ")] : []) + [event.clockWords]
    }
    let header = ["Events", "row"] + (hasLog ? ["log"] : []) + ["resolution clock"]
    let lines = Self.aligned([header] + rows.map { ["  " + $0[0]] + $0[1...] })
    let later = explanation.laterEvents
    guard later > 0 else { return lines }
    return lines + ["    \(later) later \(later == 1 ? "entry is" : "entries are") not looked at"]
  }

  /// The state, and what else a change gives anew; `last` holds team, person and priority so far.
  private func words(_ change: TicketEvent.Change, _ last: inout [UInt32]) -> String {
    var words = change.state == 0 ? [] : [name(change.state)]
    for (place, id) in [change.team, change.person, change.priority].enumerated()
    where id != 0 && id != last[place] {
      last[place] = id
      if place != 1 || !hidesNames { words.append(name(id)) }
    }
    return words.joined(separator: ", ")
  }
}
