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

  private static func cells(_ row: AreaList.Row, _ edition: Edition) -> [String] {
    let work = row.work
    let isRated = work?.isRated ?? false
    func rated(_ holds: Bool?) -> String { isRated ? word(holds) : "" }
    return [
      edition.names[row.area.name], word(row.isCritical), "\(work?.units ?? 0)",
      "\(work?.depth(of: .internal) ?? 0)", "\(work?.depth(of: .provider) ?? 0)",
      work?.topShare?.millionths.description ?? "", work.map { "\($0.absenceFactor)" } ?? "",
      rated(work?.isSinglePerson), rated(work?.isProviderOnly),
      row.providerShare?.millionths.description ?? "", row.capability?.rawValue ?? "",
      row.step?.name ?? "", row.stepBefore?.name ?? "", row.accountable ?? "",
    ]
  }

  private static func word(_ holds: Bool?) -> String { holds.map { $0 ? "yes" : "no" } ?? "" }
}
