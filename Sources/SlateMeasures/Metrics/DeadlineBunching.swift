extension Measure {
  static let deadlineBunching = Measure(
    "deadline_bunching", .ratio,
    "Resolutions with 95 to 100 % of the target used, over those with more than 100 and up to 105 %.",
    .tickets(.odds) { ticket, view in
      guard let stop = Clock.resolve.judged(ticket, in: view), let elapsed = ticket.resolve.elapsed,
        let target = ticket.resolve.target, elapsed * 100 >= target * 95,
        elapsed * 100 <= target * 105
      else { return nil }
      return Observation(at: stop, elapsed <= target)
    })
}
