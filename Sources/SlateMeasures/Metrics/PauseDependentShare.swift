extension Measure {
  static let pauseDependentShare = Measure(
    "pause_dependent_share", .share,
    "Of the resolutions that met their target, those that would have breached it without on-hold pauses.",
    when: { $0.hasPauses },
    .tickets(.share) { ticket, view in
      guard ticket.resolve.verdict == .met, let stop = Clock.resolve.stop(ticket, in: view),
        let unpaused = ticket.elapsedWithoutPauses, let target = ticket.resolve.target
      else { return nil }
      return Observation(at: stop, unpaused > target)
    })
}
