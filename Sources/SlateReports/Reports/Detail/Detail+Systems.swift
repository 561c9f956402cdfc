import SlateMeasures
import SlateModel

extension Edition {
  /// Every area and system, with what the register, the tickets and the work say of it.
  func addSystems(to detail: inout Report) {
    detail.heading(2, DetailWords.systems)
    guard !areas.rows.isEmpty else { return detail.paragraph(.plain(DetailWords.none)) }
    detail.table(
      Report.Grid(
        DetailWords.systemCaption, header: DetailWords.systemHeader,
        rows: areas.rows.map { row in
          let name = names[row.area.name]
          let by: Dimension = row.area.isSystem ? .system : .category
          func value(_ measure: String) -> String {
            figures[measure, by, name].map(Wording.value) ?? ""
          }
          return [
            name, DetailWords.areaKind(isSystem: row.area.isSystem),
            row.isCritical.map(DetailWords.yes) ?? "", row.accountable ?? "",
            value("tickets_opened"), value("sla_resolve_met_share"), value("resolve_median_hours"),
            row.step?.name ?? "", row.stepBefore?.name ?? "",
          ]
        }, textColumns: [0, 1, 2, 3, 7, 8]))
  }
}
