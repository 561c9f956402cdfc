import SlateMeasures
import SlateModel

/// The questions about knowledge and how they are answered: with n, and with what limits the answer.
extension KnowledgeWords {
  static let documents = "Documents of use, created or updated"
  static let eliminated = "Recurring issues that ended"
  static let handover = "Internal people in hand-overs"
  static let single = "Dependence on one person"
  static let recovery = "Recovery of critical systems"
  static let direction = "Which way work moved"
  static let exit = "If the provider left today"

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
    "\(RiskWords.ofAll(useful)) changed; \(Wording.value(weak)) only by their own author"
  }

  static func unobservable(_ figure: Figure?, across: Figure?) -> String {
    "\(Wording.value(figure)) changed too late to tell; written by one side and used by the other: "
      + Wording.value(across)
  }

  static func unlinked(_ changed: Figure?) -> String {
    "\(Wording.value(changed)) changed; whether of use is \(Wording.notMeasured)"
  }
  static let noLinks = "no ticket names a document"

  static func eliminated(_ figure: Figure, avoided: Figure?) -> String {
    figure.n == 0
      ? "none ended"
      : "\(RiskWords.ofAll(figure)) with a cause on record; \(Wording.value(avoided)) tickets avoided"
  }
  static let eliminatedLimit = "counted once, when a whole quarter has passed without a ticket"

  static func handover(_ people: Figure, sessions: Figure?, systems: Figure?, did: Figure?) -> String {
    let then =
      did?.value == nil ? "" : "; \(RiskWords.ofAll(did)) watched then did the work"
    return "\(RiskWords.ofAll(people)), in \(Wording.value(sessions)) sessions on "
      + "\(Wording.value(systems)) systems\(then)"
  }
  static let handoverLimit = "being there is no success; who then works is watched for sixty days"

  static func single(_ reduced: Figure, _ names: [String], new: Figure?, _ newNames: [String]) -> String
  {
    "\(RiskWords.ofAll(reduced)) rated at both ends reduced\(named(names)); "
      + "\(Wording.value(new)) new\(named(newNames))"
  }

  static func singleLimit(_ now: Figure?, unrated: Figure?) -> String {
    "\(RiskWords.ofAll(now)) rated areas hang on one person; \(Wording.value(unrated)) dropped for "
      + "lack of work, which is no success"
  }

  static func recovery(_ steps: [(name: String, figure: Figure?)]) -> String {
    "of \(steps.first?.figure?.n ?? 0): "
      + steps.map { "\(Wording.value($0.figure)) \($0.name)" }.joined(separator: ", ")
  }

  static func recoveryLimit(up: [String], down: [String], failed: [String]) -> String {
    let parts = [("up", up), ("down", down), ("latest test failed", failed)].compactMap {
      $0.1.isEmpty ? nil : "\($0.0): \(Wording.list($0.1))"
    }
    return parts.isEmpty ? "none moved" : parts.joined(separator: "; ")
  }

  static func direction(
    _ gained: Figure, _ gainedNames: [String], _ lost: Figure?, _ lostNames: [String]
  ) -> String {
    "to the internal team \(Wording.value(gained))\(named(gainedNames)), to the provider "
      + "\(Wording.value(lost))\(named(lostNames))"
  }

  static func directionLimit(_ areas: Figure) -> String {
    "of \(areas.n) areas with enough work to compare"
  }

  static func exit(_ figure: Figure, _ names: [String]) -> String {
    "\(RiskWords.ofAll(figure)) critical systems exposed\(named(names))"
  }
  static let exitLimit = "nobody capable inside, recovery not complete, or documents of the provider only"

  private static func named(_ names: [String]) -> String {
    names.isEmpty ? "" : " (\(Wording.list(names)))"
  }
}

extension KnowledgeWords {
  /// Which input a question lacks.
  static func lack(_ question: String) -> String {
    switch question {
    case documents: "no documents were supplied"
    case eliminated: "the data begin too late, or say nothing of the tickets' subjects"
    case handover: "no sessions, or no list of people"
    case single, direction: "nobody's work is known, or the data begin too late"
    default: "no register of critical systems"
    }
  }
}
