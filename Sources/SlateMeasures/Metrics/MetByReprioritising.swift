extension Measure {
  static let metByReprioritising = Measure(
    "met_by_reprioritising", .tickets,
    "Of the resolutions that met their target, those that the first priority's target would have failed.",
    when: { $0.hasLoggedPriorities },
    .tickets(.countOf) { ticket, view in
      guard ticket.resolve.verdict == .met, let stop = Clock.resolve.stop(ticket, in: view) else {
        return nil
      }
      return Observation(at: stop, ticket.isMetByReprioritising)
    })
}
