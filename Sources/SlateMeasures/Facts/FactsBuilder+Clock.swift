import SlateModel

extension FactsBuilder {
  /// Chooses the policy and reads both clocks.
  func time(_ facts: inout TicketFacts) {
    facts.policy = ground.rules.policy(for: subject(facts)) ?? -1
    let clock = clock(of: facts.ticket)
    readResponse(&facts, clock)
    readResolution(&facts, clock)
    guard facts.resolve.verdict == .met else { return }
    facts.isMetByReprioritising = byFirstPriority(facts)?.resolve.verdict == .breached
  }

  func clock(of ticket: Int) -> TicketClock {
    let total = ground.pausedTotal(ofTicket: ticket)
    return TicketClock(
      history: history, total: history.hasLoggedStates ? 0 : total.seconds,
      totalIsWallTime: total.isWallTime)
  }

  private func readResponse(_ facts: inout TicketFacts, _ clock: TicketClock) {
    let policy = facts.policy < 0 ? nil : ground.rules.policies[facts.policy]
    prepare(&facts.respond, policy, policy?.respond)
    let deductions = Self.responseDeductions(policy)
    let answered = facts.responded == 0 ? span.asOf : max(facts.responded, facts.opened)
    facts.respond.due = due(facts.respond, clock, stop: answered, deductions)
    guard ground.sources.hasResponses, facts.responded != 0 || facts.isOpenAtEnd else {
      facts.respond.reason = .noTimestamp
      return
    }
    guard facts.responded == 0 || facts.responded >= facts.opened else {
      facts.respond.reason = .endBeforeStart
      return
    }
    let hasStopped = facts.responded != 0
    facts.respond.elapsed = clock.elapsed(
      to: hasStopped ? facts.responded : span.asOf,
      on: ground.book.calendars[facts.respond.calendar], deductions)
    facts.respond.judge(hasStopped: hasStopped)
  }

  static func responseDeductions(_ policy: ServiceRules.Policy?) -> TicketClock.Deductions {
    TicketClock.Deductions(onHold: policy?.pauseStopsResponse ?? false, doneBeforeReopening: false)
  }

  private func readResolution(_ facts: inout TicketFacts, _ clock: TicketClock) {
    let policy = facts.policy < 0 ? nil : ground.rules.policies[facts.policy]
    prepare(&facts.resolve, policy, policy?.resolve)
    let calendar = ground.book.calendars[facts.resolve.calendar]
    readFirstResolution(&facts, clock, calendar)
    readHandoffs(&facts, clock, calendar)
    let stop = facts.isOpenAtEnd ? span.asOf : facts.left
    facts.resolve.due = due(facts.resolve, clock, stop: stop, TicketClock.Deductions())
    guard !facts.endsBeforeStart else {
      facts.resolve.reason = .endBeforeStart
      return
    }
    guard facts.standing == .resolved || facts.isOpenAtEnd else {
      facts.resolve.reason = .noTimestamp
      return
    }
    let elapsed = clock.elapsed(to: stop, on: calendar)
    facts.resolve.elapsed = elapsed
    facts.resolve.judge(hasStopped: !facts.isOpenAtEnd)
    facts.elapsedWithoutPauses = clock.elapsed(
      to: stop, on: calendar, TicketClock.Deductions(onHold: false))
    let nothing = TicketClock.Deductions(onHold: false, doneBeforeReopening: false)
    facts.paused = clock.elapsed(to: stop, on: calendar, nothing) - elapsed
  }

  func due(
    _ reading: ClockReading, _ clock: TicketClock, stop: Int64,
    _ deductions: TicketClock.Deductions
  ) -> Int64? {
    reading.target.flatMap {
      clock.due(
        target: $0, stop: stop, on: ground.book.calendars[reading.calendar], deductions)
    }
  }

  func prepare(
    _ reading: inout ClockReading, _ policy: ServiceRules.Policy?, _ target: ServiceRules.Target?
  ) {
    reading.reason = policy == nil ? .noPolicy : .noTarget
    reading.calendar = target?.calendar ?? policy?.calendar ?? ground.book.defaultIndex
    reading.target = target?.seconds
  }

  private func readFirstResolution(
    _ facts: inout TicketFacts, _ clock: TicketClock, _ calendar: BusinessCalendar
  ) {
    let resolution = history.phases.first { $0.kind == .resolved }
    guard history.hasLoggedStates, let first = resolution, span.contains(first.start),
      !first.precedesOpening
    else { return }
    facts.firstResolved = first.start
    facts.firstElapsed = clock.elapsed(to: first.start, on: calendar)
  }

  private func readHandoffs(
    _ facts: inout TicketFacts, _ clock: TicketClock, _ calendar: BusinessCalendar
  ) {
    guard facts.standing == .resolved else { return }
    let holdings = log(of: facts.ticket).holdings(upTo: facts.left)
    if holdings.count > 1, holdings[1].since >= facts.opened {
      facts.firstHandoff = clock.elapsed(to: holdings[1].since, on: calendar)
    }
    let sides = holdings.map { ground.sides.side(ofTeam: $0.team) }
    guard let own = sides.firstIndex(of: .internal),
      let handed = sides[own...].firstIndex(of: .provider)
    else { return }
    facts.isEscalated = true
    if let target = facts.resolve.target {
      let since = max(holdings[handed].since, facts.opened)
      facts.isEscalatedLate = clock.elapsed(to: since, on: calendar) > target
    }
  }
}
