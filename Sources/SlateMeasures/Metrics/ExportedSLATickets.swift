extension Measure {
  static let exportedSLATickets: [Measure] = [true, false].map { isMet in
    Measure(
      isMet ? "exported_sla_met_tickets" : "exported_sla_breached_tickets", .tickets,
      """
      Of the tickets that left the backlog in the quarter with a verdict of their own tool, those \
      that it calls \(isMet ? "met" : "breached").
      """,
      when: { $0.hasExportedVerdicts },
      .tickets(.countOf) { ticket, _ in
        guard ticket.leftInQuarter, !ticket.isCancelled, let exported = ticket.exportedVerdict
        else {
          return nil
        }
        return Observation(at: ticket.left, exported == isMet)
      })
  }
}
