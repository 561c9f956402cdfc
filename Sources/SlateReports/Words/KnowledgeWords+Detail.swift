import SlateMeasures

/// Headings, captions and column titles of what the detail tells of knowledge.
extension KnowledgeWords {
  static let figures = "Figures of knowledge transfer"

  static let sessionsTitle = "Hand-over sessions"
  static let sessionsCaption = "Sessions led by the provider, and whom they reached"
  static let sessionsHeader = [
    "Session", "Day", "Kind", "System", "Led by", "Length", "People", "Person hours",
  ]

  static let areasTitle = "Areas"
  static let areasCaption = "Work of the 26 weeks before the end, and whom it hangs on"
  static let areasHeader = [
    "Area", "Units", "Internal", "Provider", "Largest part", "Half of it", "Single person",
    "Provider only", "By the provider", "Changed hands",
  ]
  static let notRated = "not rated"

  static let recoveryTitle = "Recovery of critical systems"
  static let recoveryCaption = "The recovery ladder: none, written, current, complete, proven"
  static let recoveryHeader = ["System", "At the start", "At the end", "Latest test"]

  static let exitTitle = "If the provider left today"
  static let exitCaption = "Critical systems that would be exposed, and why"
  static let exitHeader = ["System", "Reasons"]

  static func noneExposed(_ figure: Figure) -> String {
    "None of \(figure.n) critical systems would be exposed."
  }

  static let evidenceTitle = "Evidence"
  static let evidenceCaption = "Controls due in the quarter"
  static let evidenceHeader = ["Control", "System", "Due", "Done", "Standing"]
  static let evidenceNote = "Whether it was done and when, never how well."
  static let nothingDue = "Nothing was due."
}
