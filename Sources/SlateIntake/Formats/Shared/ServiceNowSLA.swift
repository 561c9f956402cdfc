import SlateModel

/// What the exports of ServiceNow's SLA rows have in common.
extension ServiceNow {
  /// The headers that tell which SLA a row is about, and how far it has come.
  struct SLARow {
    let stage: [String]
    let definition: [String]
    let target: [String]
    let type: [String]

    /// The same header where the row is about resolution, promised to the customer, and stands.
    fileprivate func resolution(_ header: Header) -> Header {
      header.unless(stage, is: ["cancelled", "canceled"])
        .whenGiven(target, is: ["resolution"]).whenGiven(type, is: ["sla"])
        .unless(definition, saying: ["response", "respond"])
    }

    /// The same where that is over as well.
    fileprivate func settled(_ header: Header) -> Header {
      resolution(header).unless(stage, is: ["in progress", "in_progress", "paused"])
    }
  }

  static func slaHeaders(
    ticket: [Header], opened: [Header], resolved: [Header], priority: [Header], team: [Header],
    breached: Header, pauses: (business: String, wall: String), _ row: SLARow
  ) -> [Int: [Header]] {
    byColumn([
      .ticket: ticket, .opened: opened.map(row.resolution), .resolved: resolved.map(row.settled),
      .priority: priority, .team: team, .slaMet: [row.settled(breached)],
      .pausedMinutes: [row.resolution(.length(pauses.business, in: .seconds))],
      .pausedWall: [row.resolution(.length(pauses.wall, in: .seconds))],
    ])
  }

  static let slaNotes = [
    "Read beside the incidents: gives their tickets the verdict and the total of pauses.",
    "SLAs that were cancelled, of responses, and those of other types (OLA, UC) say nothing here; "
      + "of several that are left the worst verdict and the longest pauses count.",
    "A ticket that no other file has is opened when its SLA started.",
  ]
}
