import SlateMeasures

/// What the detail's tables and their columns are called.
extension DetailWords {
  static let emptyCells =
    "An empty cell in a table by priority, side, system or the like: no ticket of it counts there."
  static let ledger = "Tickets in and out by side"
  static let uncovered = "Tickets in the quarter without a verdict"
  static let uncoveredHeader = ["Reason", "Resolution", "Response"]
  static let figureHeader = ["Measure", "Value", "n"]

  static let familyFigures = "Recurring issues by what became of them"

  static let rows = "Rows read = used + duplicates + rejected"
  static let rowsHeader = ["File", "Kind", "Format", "Rows", "Used", "Duplicates", "Rejected"]
  static let teamTitle = "Team"
  static let personTitle = "Person"
  static let tickets = "Tickets"
  static let resolvedBefore = "Resolved before they were opened: "
  static let answeredBefore = "Answered before they were opened: "
  static let pausedOutside = "Paused outside of their time: "

  static let flow = "Flow"
  static let ageing = "Ageing"
  static let handoffs = "Hand-offs"
  static let requesters = "As requesters see it"
  static let resolution = "Resolution"
  static let timeToResolve = "Time to resolve"
  static let timeToFirst = "Time to the first resolution"
  static let response = "Response"

  static func dimension(_ dimension: Dimension) -> String {
    switch dimension {
    case .all: all
    case .category: "Category"
    case .client: "Client"
    case .kind: "Kind"
    case .month: "Month"
    case .priority: "Priority"
    case .prioritySide: "Priority and side"
    case .side: "Side"
    case .system: "System"
    case .week: "Week"
    }
  }

  static func caption(_ table: String, by dimension: String) -> String {
    "\(table), by \(dimension.lowercased())"
  }

  static func areaKind(isSystem: Bool) -> String { isSystem ? "system" : "category" }

  static func yes(_ holds: Bool) -> String { holds ? "yes" : "no" }
}
