extension Measure {
  static let slaFlagDisagreements = Measure(
    "sla_flag_disagreements", .tickets,
    "Of the resolutions with a verdict here and in the export, those where the two differ.",
    when: { $0.hasExportedVerdicts },
    .tickets(.countOf) { ticket, view in
      guard let exported = ticket.exportedVerdict, let stop = Clock.resolve.judged(ticket, in: view)
      else { return nil }
      return Observation(at: stop, exported != (ticket.resolve.verdict == .met))
    })
}
