import SlateModel

/// What Zendesk's exports have in common.
enum Zendesk {
  static let states = StateWords(paused: ["Hold", "On-hold"], cancelled: ["Deleted"])

  /// A survey that was offered, or not, and never answered.
  static let unansweredSurveys: [Int: [String: String]] = [
    TicketColumn.satisfaction.rawValue: ["Offered": "", "Not Offered": "", "Unoffered": ""]
  ]
}
