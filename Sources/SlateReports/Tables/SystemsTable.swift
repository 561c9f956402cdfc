import SlateCSV
import SlateMeasures
import SlateModel

/// `systems.csv`: every area with work in the 26 weeks before the end or with tickets resolved in the
/// quarter, and every system of the register in force; by name.
struct SystemsTable {
  static let header = [
    "area", "critical", "units", "internal_depth", "provider_depth", "top_share",
    "absence_factor", "single_person", "provider_only", "provider_share", "capability",
    "recovery_step", "recovery_before", "accountable",
  ]

  static func bytes(_ edition: Edition) -> [UInt8] {
    var writer = CSVWriter()
    writer.row(header)
    for row in edition.areas.rows { writer.row(cells(row, edition)) }
    return writer.bytes
  }

  /// What the input cannot tell stays empty: work of areas, sides of people, recovery.
  private static func cells(_ row: AreaList.Row, _ edition: Edition) -> [String] {
    let hasWork = edition.figures.isMeasured("single_person_areas")
    let work = hasWork ? row.work : nil
    let hasSides = edition.figures.isMeasured("provider_only_areas")
    func rated(_ holds: Bool?) -> String { work?.isRated ?? false ? word(holds) : "" }
    func depth(_ side: Side) -> String { hasSides ? "\(work?.depth(of: side) ?? 0)" : "" }
    return [
      edition.names[row.area.name], word(row.isCritical), hasWork ? "\(work?.units ?? 0)" : "",
      depth(.internal), depth(.provider), work?.topShare?.millionths.description ?? "",
      work.map { "\($0.absenceFactor)" } ?? "", rated(work?.isSinglePerson),
      hasSides ? rated(work?.isProviderOnly) : "",
      row.providerShare?.millionths.description ?? "", row.capability?.rawValue ?? "",
      recovery(row.step, edition), recovery(row.stepBefore, edition),
      row.accountable?.rawValue ?? "",
    ]
  }

  private static func recovery(_ step: RecoveryStep?, _ edition: Edition) -> String {
    edition.figures.isMeasured("recovery_none") ? step?.name ?? "" : ""
  }

  private static func word(_ holds: Bool?) -> String { holds.map { $0 ? "yes" : "no" } ?? "" }
}
