import SlateMeasures
import SlateModel

/// The questions about knowledge and how they are answered: with n, and with what limits the answer.
extension KnowledgeWords {
  static let documents = "Useful documents"
  static let eliminated = "Issues ended"
  static let handover = "People in hand-overs"
  static let single = "Single-person areas"
  static let recovery = "Critical systems"
  static let direction = "Work that moved"
  static let exit = "Without the provider"

  /// `document KB-0901 changed 10 March 2026`.
  static func cause(_ entry: FamilyEntry, _ edition: Edition) -> String {
    guard let cause = entry.standing.cause else { return "" }
    let name = Wording.name(edition.names[cause.name], most: 30)
    let day = edition.ground.zone.localTime(at: Instant(secondsSince1970: cause.at)).date
    switch cause.kind {
    case .linkedDocument: return "document \(name) changed \(Wording.date(day))"
    case .documentOfArea: return "document \(name) of the area changed \(Wording.date(day))"
    case .problem: return "problem \(name)"
    }
  }

  static func documents(_ changed: Figure?, useful: Figure, weak: Figure?) -> String {
    "\(RiskWords.ofAll(useful)) that changed, \(Wording.value(weak)) to their author alone"
  }

  static func unobservable(_ figure: Figure?, across: Figure?) -> String {
    "\(Wording.value(figure)) too new to tell; \(Wording.value(across)) used by the other side"
  }

  static func unlinked(_ changed: Figure?) -> String {
    "\(Wording.value(changed)) changed; whether of use is \(Wording.notMeasured)"
  }
  static let noLinks = "no ticket names a document"

  static func eliminated(_ figure: Figure, avoided: Figure?) -> String {
    figure.n == 0
      ? "none ended"
      : "\(RiskWords.ofAll(figure)) with a cause; \(Wording.value(avoided)) tickets avoided"
  }
  static let eliminatedLimit = "counted once, after a quarter without a ticket"

  static func handover(_ people: Figure, did: Figure?) -> String {
    guard people.value != nil else { return Wording.value(people) }
    let then = did?.n ?? 0 == 0 ? "" : "; \(RiskWords.ofAll(did)) then did the work"
    return "\(RiskWords.ofAll(people)) reached\(then)"
  }

  static func handoverLimit(sessions: Figure?, systems: Figure?) -> String {
    "sessions: \(Wording.value(sessions)), systems: \(Wording.value(systems)); watched for sixty days"
  }

  static func single(_ reduced: Figure, _ names: [String], new: Figure?, _ newNames: [String])
    -> String
  {
    reduced.n == 0
      ? "no area rated at both ends"
      : "\(RiskWords.ofAll(reduced)) reduced\(named(names)), \(Wording.value(new)) new\(named(newNames))"
  }

  static func singleLimit(_ now: Figure?, unrated: Figure?) -> String {
    "\(RiskWords.ofAll(now)) now; \(Wording.value(unrated)) dropped for lack of work"
  }

  static func recovery(_ steps: [(name: String, figure: Figure?)]) -> String {
    steps.map { step in
      step.figure?.value == nil
        ? "\(step.name) \(Wording.value(step.figure))"
        : "\(Wording.value(step.figure)) \(step.name)"
    }.joined(separator: ", ")
  }

  static func recoveryLimit(
    of count: Int, up: [String], down: [String], failed: [String]
  ) -> String {
    let parts = [("up", up), ("down", down), ("latest test failed", failed)].compactMap {
      $0.1.isEmpty ? nil : "\($0.0): \(Wording.list($0.1))"
    }
    return (["of \(count)"] + (parts.isEmpty ? ["none moved"] : parts)).joined(separator: "; ")
  }

  static func direction(
    _ gained: Figure, _ gainedNames: [String], _ lost: Figure?, _ lostNames: [String]
  ) -> String {
    "\(Wording.value(gained)) to the internal team\(named(gainedNames)), \(Wording.value(lost)) to the "
      + "provider\(named(lostNames))"
  }

  static func directionLimit(_ areas: Figure) -> String {
    "of \(areas.n) areas with enough work"
  }

  static func exit(_ figure: Figure) -> String {
    "\(RiskWords.ofAll(figure)) critical systems exposed"
  }

  private static func named(_ names: [String]) -> String {
    names.isEmpty ? "" : " (\(Wording.list(names)))"
  }
}
