import SlateMeasures

/// Headings, captions and column titles of what the detail tells of knowledge.
extension KnowledgeWords {
  var figures: String { say("Figures of knowledge transfer") }

  var sessionsTitle: String { say("Hand-over sessions") }
  var sessionsCaption: String { say("Sessions led by the provider, and whom they reached") }
  var sessionsHeader: [String] {
    say([
      "Session", "Day", "Kind", "System", "Led by", "Length", "People", "Person hours",
    ])
  }

  var areasTitle: String { say("Areas") }
  var areasCaption: String { say("Work of the 26 weeks before the end, and whom it hangs on") }
  var areasHeader: [String] {
    say([
      "Area", "Units", "Internal", "Provider", "Largest part", "Half of it", "Single person",
      "Provider only", "By the provider", "Changed hands",
    ])
  }
  var notRated: String { say("not rated") }

  var recoveryTitle: String { say("Recovery of critical systems") }
  var recoveryCaption: String {
    say("The recovery ladder: none, written, current, complete, proven")
  }
  var recoveryHeader: [String] { say(["System", "At the start", "At the end", "Latest test"]) }

  var exitTitle: String { say("If the provider left today") }
  var exitCaption: String { say("Critical systems that would be exposed, and why") }
  var exitHeader: [String] { say(["System", "Reasons"]) }

  func reason(_ reason: ProviderExit.Reason) -> String {
    switch reason {
    case .nobodyCapable: say("no capable internal person")
    case .recoveryIncomplete: say("recovery below complete")
    case .documentsOfProvider: say("documents that only the provider touched")
    }
  }

  func shift(_ shift: CapabilityShift) -> String {
    switch shift {
    case .gained: say("gained")
    case .lost: say("lost")
    }
  }

  func noneExposed(_ figure: Figure) -> String {
    if figure.n == 0 { return say("No system is critical by the register.") }
    return say(
      figure.n, "The one critical system would not be exposed.",
      "None of \(figure.n) critical systems would be exposed.")
  }

  var evidenceTitle: String { say("Evidence") }
  var evidenceCaption: String { say("Controls due in the quarter") }
  var evidenceHeader: [String] { say(["Control", "System", "Due", "Done", "Standing"]) }
  var evidenceNote: String { say("Whether it was done and when, never how well.") }

  func standing(_ standing: QuarterEvidence.Standing) -> String {
    switch standing {
    case .onTime: say("on time")
    case .late: say("late")
    case .failed: say("failed")
    case .open: say("open")
    }
  }

  var nothingDue: String { say("Nothing was due.") }
}
