import SlateMeasures
import SlateModel

/// What the detail's tables and their columns are called.
extension DetailWords {
  var emptyCells: String {
    say(
      """
      An empty cell in a table by priority, side, system or the like: no ticket of it \
      counts there.
      """)
  }
  var ledger: String { say("Tickets in and out by side") }
  var uncovered: String { say("Tickets in the quarter without a verdict") }
  var uncoveredHeader: [String] { say(["Reason", "Resolution", "Response"]) }
  var figureHeader: [String] { say(["Measure", "Value", "n"]) }

  var familyFigures: String { say("Recurring issues by what became of them") }

  var rows: String { say("Rows read = used + duplicates + rejected") }
  var rowsHeader: [String] {
    say(["File", "Kind", "Format", "Rows", "Used", "Duplicates", "Rejected"])
  }
  var teamTitle: String { say("Team") }
  var personTitle: String { say("Person") }
  var tickets: String { say("Tickets") }
  var resolvedBefore: String { say("Resolved before they were opened: ") }
  var answeredBefore: String { say("Answered before they were opened: ") }
  var pausedOutside: String { say("Paused outside of their time: ") }

  var flow: String { say("Flow") }
  var ageing: String { say("Ageing") }
  var handoffs: String { say("Hand-offs") }
  var requesters: String { say("As requesters see it") }
  var resolution: String { say("Resolution") }
  var timeToResolve: String { say("Time to resolve") }
  var timeToFirst: String { say("Time to the first resolution") }
  var response: String { say("Response") }

  func dimension(_ dimension: Dimension) -> String {
    switch dimension {
    case .all: words.all
    case .category: say("Category")
    case .client: say("Client")
    case .kind: say("Kind")
    case .month: say("Month")
    case .priority: say("Priority")
    case .prioritySide: say("Priority and side")
    case .side: say("Side")
    case .system: say("System")
    case .week: say("Week")
    }
  }

  /// What a part of the tickets is called.
  func key(_ key: String, of dimension: Dimension) -> String {
    let parts = key.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    guard dimension == .side || dimension == .prioritySide, let last = parts.last,
      let side = Side.allCases.first(where: { $0.name == last })
    else { return key }
    return (parts.dropLast() + [words.side(side)]).joined(separator: "+")
  }

  func caption(_ table: String, by dimension: Dimension) -> String {
    say("\(table), by \(words.insideSentence(self.dimension(dimension)))")
  }

  func areaKind(isSystem: Bool) -> String { isSystem ? say("system") : say("category") }

  func yes(_ holds: Bool) -> String { holds ? say("yes") : say("no") }
}
