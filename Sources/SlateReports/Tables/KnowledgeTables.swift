import SlateCSV

/// The tables about systems and people, which have rows where there is such input.
enum KnowledgeTables {
  static let systems = headed([
    "area", "critical", "units", "internal_depth", "provider_depth", "top_share",
    "absence_factor", "single_person", "provider_only", "provider_share", "capability",
    "recovery_step", "recovery_before", "accountable",
  ])

  static let people = headed([
    "person", "side", "tickets_resolved", "documents_changed", "sessions", "hours",
    "attended_then_did",
  ])

  private static func headed(_ header: [String]) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    return writer.bytes
  }
}
