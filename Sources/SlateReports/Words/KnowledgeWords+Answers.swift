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

  /// `document KB-0901 changed 10 March 2026`.
  func cause(_ entry: FamilyEntry, _ edition: Edition) -> String {
    guard let cause = entry.standing.cause else { return "" }
    let name = Wording.name(edition.names[cause.name], most: 30)
    let day = edition.ground.zone.localTime(at: Instant(secondsSince1970: cause.at)).date
    switch cause.kind {
    case .linkedDocument: return say("document \(name) changed \(words.date(day))")
    case .documentOfArea: return say("document \(name) of the area changed \(words.date(day))")
    case .problem: return say("problem \(name)")
    }
  }

  func documents(_ changed: Figure?, useful: Figure, weak: Figure?) -> String {
    say("\(words.ofAll(useful)) that changed, \(words.value(weak)) to their author alone")
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
      : say("\(words.ofAll(figure)) with a cause; \(words.value(avoided)) tickets avoided")
  }
  var eliminatedLimit: String { say("counted once, after a quarter without a ticket") }

  func handover(_ people: Figure, did: Figure?) -> String {
    guard people.value != nil else { return words.value(people) }
    let reached = say("\(words.ofAll(people)) reached")
    return did?.n ?? 0 == 0 ? reached : say("\(reached); \(words.ofAll(did)) then did the work")
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

  func recoveryLimit(
    of count: Int, up: [String], down: [String], failed: [String]
  ) -> String {
    let parts = [
      up.isEmpty ? nil : say("up: \(words.list(up))"),
      down.isEmpty ? nil : say("down: \(words.list(down))"),
      failed.isEmpty ? nil : say("latest test failed: \(words.list(failed))"),
    ].compactMap(\.self)
    return ([say("of \(count)")] + (parts.isEmpty ? [say("none moved")] : parts))
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
    say("of \(areas.n) areas with enough work")
  }

  func exit(_ figure: Figure) -> String {
    say("\(words.ofAll(figure)) critical systems exposed")
  }

  private func named(_ names: [String]) -> String {
    names.isEmpty ? "" : " (\(words.list(names)))"
  }
}
