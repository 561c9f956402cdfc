/// Verdicts of the export, systems, and the quality of the data.
extension DetailWords {
  var verdictCaption: String { say("Resolutions of the quarter with both verdicts") }
  var verdictHeader: [String] { say(["The export's verdict", "Here met", "Here breached"]) }
  var exportMet: String { say("met") }
  var exportBreached: String { say("breached") }
  var differingCaption: String { say("Tickets of which the two differ") }
  var differingHeader: [String] {
    say([
      "Ticket", "Priority", "Policy", "Took", "Target", "Paused", "Here", "In the export",
    ])
  }
  var systemCaption: String { say("Areas and systems with what is known of each") }
  var systemHeader: [String] {
    say([
      "Area", "Kind", "Critical", "Accountable", "Opened", "Resolved within target",
      "Time to resolve, median", "Recovery", "Recovery before",
    ])
  }
  var warnings: String { say("What the run had to say") }
  var rejections: String { say("Rows that could not be used, by reason") }
  var rejectionHeader: [String] { say(["File", "Column", "Reason", "Rows"]) }
  var strangeTeams: String { say("Teams of no known side, by tickets of the quarter") }
  var strangePeople: String { say("People of no known side who resolved tickets of the quarter") }
}
