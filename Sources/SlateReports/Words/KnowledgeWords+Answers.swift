import SlateMeasures
import SlateModel

/// The questions about knowledge and how they are answered: with n, and with what limits the answer.
extension KnowledgeWords {
  func title(_ question: KnowledgeQuestion) -> String {
    switch question {
    case .documents: say("Useful documents")
    case .eliminated: say("Issues ended")
    case .handover: say("People in hand-overs")
    case .single: say("Single-person areas")
    case .recovery: say("Critical systems")
    case .direction: say("Work that moved")
    case .exit: say("Without the provider")
    }
  }

  func documents(useful: Figure, weak: Figure?) -> String {
    useful.n == 0
      ? say("none changed")
      : say("\(words.ofAll(useful)) that changed, \(words.value(weak)) to their author alone")
  }

  func unobservable(_ figure: Figure?, across: Figure?) -> String {
    say("\(words.value(figure)) too new to tell; \(words.value(across)) used by the other side")
  }

  func unlinked(_ changed: Figure?) -> String {
    say("\(words.value(changed)) changed; whether of use is \(words.notMeasured)")
  }
  var noLinks: String { say("no ticket names a document") }

  func eliminated(_ figure: Figure, avoided: Figure?) -> String {
    figure.n == 0
      ? say("none ended")
      : say("\(words.ofAll(figure)) with a cause; \(ticketsAvoided(avoided))")
  }

  private func ticketsAvoided(_ figure: Figure?) -> String {
    let count = words.value(figure)
    return say(
      Int(figure?.value?.numerator ?? 0), "\(count) ticket avoided", "\(count) tickets avoided")
  }
  var eliminatedLimit: String { say("counted once, after a quarter without a ticket") }

  func handover(_ people: Figure, did: Figure?) -> String {
    guard people.value != nil else { return words.value(people) }
    let reached = say("\(words.ofAll(people)) reached")
    guard let did, did.value != nil, did.n > 0 else { return reached }
    return say("\(reached); \(words.ofAll(did)) then did the work")
  }

  func handoverLimit(sessions: Figure?, systems: Figure?) -> String {
    say(
      """
      sessions: \(words.value(sessions)), systems: \(words.value(systems)); watched for sixty days
      """)
  }

  func single(_ reduced: Figure, _ names: [String], new: Figure?, _ newNames: [String])
    -> String
  {
    reduced.n == 0
      ? say("no area rated at both ends")
      : say(
        """
        \(words.ofAll(reduced)) reduced\(named(names)), \(words.value(new)) new\(named(newNames))
        """)
  }

  func singleLimit(_ now: Figure?, unrated: Figure?) -> String {
    say("\(words.ofAll(now)) now; \(words.value(unrated)) dropped for lack of work")
  }

  var noneCritical: String { say("no system is critical by the register") }

  func recovery(_ steps: [(step: RecoveryStep, figure: Figure?)]) -> String {
    steps.map { step, figure in
      let (name, value) = (self.step(step), words.value(figure))
      return figure?.value == nil ? "\(name) \(value)" : "\(value) \(name)"
    }.joined(separator: ", ")
  }

  func step(_ step: RecoveryStep) -> String {
    switch step {
    case .none: say("none")
    case .written: say("written")
    case .current: say("current")
    case .complete: say("complete")
    case .proven: say("proven")
    }
  }

  /// - Parameter isCompared: whether the register told as much when the quarter began.
  func recoveryLimit(
    of count: Int, isCompared: Bool, up: [String], down: [String], failed: [String]
  ) -> String {
    let parts = [
      up.isEmpty ? nil : say("up: \(words.list(up))"),
      down.isEmpty ? nil : say("down: \(words.list(down))"),
      failed.isEmpty ? nil : say("latest test failed: \(words.list(failed))"),
    ].compactMap(\.self)
    let moved = isCompared ? say("none moved") : say("moves \(words.notMeasured)")
    return ([say("of \(count)")] + (isCompared && !parts.isEmpty ? parts : [moved] + parts))
      .joined(separator: "; ")
  }

  func direction(
    _ gained: Figure, _ gainedNames: [String], _ lost: Figure?, _ lostNames: [String]
  ) -> String {
    say(
      """
      \(words.value(gained)) to the internal team\(named(gainedNames)), \
      \(words.value(lost)) to the provider\(named(lostNames))
      """)
  }

  func directionLimit(_ areas: Figure) -> String {
    say(areas.n, "of \(areas.n) area with enough work", "of \(areas.n) areas with enough work")
  }

  func exit(_ figure: Figure) -> String {
    let exposed = words.ofAll(figure)
    return say(
      figure.n, "\(exposed) critical system exposed", "\(exposed) critical systems exposed")
  }

  private func named(_ names: [String]) -> String {
    names.isEmpty ? "" : " (\(words.list(names)))"
  }
}
