extension Measure {
  static let dataFaultsEndBeforeStart = Measure(
    "data_faults_end_before_start", .tickets, by: .whole,
    "Of the ledger's tickets, those whose resolution stands before their opening.",
    .tickets(.countOf) { ticket, _ in
      ticket.entry == .none ? nil : Observation(at: ticket.left, ticket.endsBeforeStart)
    })
}
