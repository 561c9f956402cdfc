import SlateModel

/// What Autotask's exports have in common.
enum Autotask {
  /// - Parameter own: the headers that only one export has.
  static func headers(_ own: [TicketColumn: [Header]]) -> [Int: [Header]] {
    let common: [TicketColumn: [Header]] = [
      .responded: ["first response date/time", "first response actual"],
      .priority: ["[required] priority", "priority"], .state: ["[required] status", "status"],
      .category: ["issue type", "ticket category"], .subcategory: ["sub-issue type"],
      .system: ["configuration item name", "configuration item"],
      .subject: ["[required] title", "title"], .requester: ["contact"],
      .team: ["[required if no primary resource] queue", "queue"],
      .assignee: ["[required if no queue] primary resource", "primary resource"],
      .resolver: ["completed by"],
      .updated: ["last activity date/time", "last activity", "last activity date"],
      .channel: ["[required] source", "source"],
      .client: ["[required] company", "company", "account", "parent account"],
    ]
    return byColumn(common.merging(own) { $1 })
  }

  static let states = StateWords(resolved: ["Complete"])

  static let notes = [
    "Completion is resolution: the tool knows no other.",
    "Times carry no zone and are in the exporting user's own form; name the zone.",
    "Pauses stand in no column.",
  ]
}
