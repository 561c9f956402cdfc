import SlateMeasures
import SlateModel

extension ExplanationText {
  /// The ticket, its row in the export, and which policy it falls under and why.
  var subject: [String] {
    let tickets = ground.export.tickets
    let file = ground.export.files[Int(tickets.file[facts.ticket])].path
    let named = [
      ("team", facts.team), ("category", facts.category), ("system", facts.system),
      ("client", facts.client),
    ]
    let rows =
      [
        ["row", "\(file):\(tickets.line[facts.ticket])"],
        ["quarter", "\(explanation.span.quarter): \(course)"],
        ["priority", priority], ["side", side],
      ]
      + named.filter { $0.1 != 0 }.map { [$0.0, name($0.1)] } + policy
    return Self.aligned(rows)
  }

  /// How it came into the quarter and how it left it.
  private var course: String {
    let entry =
      switch facts.entry {
      case .none: ""
      case .openAtStart: "open at its start"
      case .opened: "opened in it"
      case .reopened: "reopened in it"
      }
    let leaving =
      switch facts.standing {
      case .open: "still open at its end"
      case .paused: "on hold at its end"
      case .resolved: "resolved in it"
      case .closed: "closed in it without a resolution"
      case .cancelled: "cancelled in it"
      }
    return "\(entry), \(leaving)"
  }

  private var priority: String {
    let (now, first) = (name(facts.priority), explanation.firstPriority)
    let isChanged = first != 0 && first != facts.priority
    return isChanged ? "\(now), at first \(name(first))" : now.isEmpty ? "none" : now
  }

  private var side: String {
    guard facts.side != .unknown else { return "unknown" }
    guard explanation.hasPersonsSide else { return "\(facts.side.name), by its team" }
    let person = hidesNames ? "the person" : "\(name(facts.person)),"
    let role = facts.standing == .resolved ? "who resolved it" : "who has it"
    return "\(facts.side.name), by \(person) \(role)"
  }

  private var policy: [[String]] {
    guard facts.policy >= 0 else {
      return ground.configuration.policies.isEmpty
        ? [["policy", "none is configured"]]
        : [["policy", "none"]] + refusals
    }
    let policy = ground.configuration.policies[facts.policy]
    return [["policy", "\(facts.policy + 1), \(place(policy.place)): \(words(policy))"]] + refusals
  }

  /// Where something stands in the configuration.
  func place(_ place: SourcePlace) -> String { "\(configuration):\(place.line)" }

  /// Which tickets a policy is for.
  private func words(_ policy: ServicePolicy) -> String {
    let keys = TicketCondition.Key.allCases.compactMap { key in
      policy.condition[key].map { patterns in
        "\(key.name) \(patterns.map(\.value.text).joined(separator: " or "))"
      }
    }
    let asks = keys.isEmpty ? "for every ticket" : keys.joined(separator: ", ")
    return asks + (policy.priorityAt == .opening ? ", by the priority at opening" : "")
  }

  /// Why none of those before it: by the first key that refuses.
  private var refusals: [[String]] {
    var runs: [(first: Int, last: Int, key: TicketCondition.Key)] = []
    for (policy, key) in explanation.refusals {
      if let run = runs.last, run.key == key {
        runs[runs.count - 1].last = policy
      } else {
        runs.append((policy, policy, key))
      }
    }
    guard !runs.isEmpty else { return [] }
    let words = runs.map { run in
      let numbers = run.first == run.last ? "\(run.first + 1)" : "\(run.first + 1)-\(run.last + 1)"
      return "\(numbers) (\(run.key.name))"
    }
    return [["", "not \(words.joined(separator: ", "))"]]
  }
}
