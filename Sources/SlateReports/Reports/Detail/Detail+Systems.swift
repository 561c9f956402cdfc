import SlateMeasures
import SlateModel

extension Edition {
  /// Every area and system, with what the register, the tickets and the work say of it.
  func addSystems(to detail: inout Report) {
    detail.heading(2, words.detail.systems)
    guard !areas.rows.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.table(
      Report.Grid(
        words.detail.systemCaption, header: words.detail.systemHeader,
        rows: areas.rows.map { row in
          let name = names[row.area.name]
          let by: Dimension = row.area.isSystem ? .system : .category
          func value(_ measure: String) -> String {
            figures[measure, by, name].map(words.value) ?? ""
          }
          return [
            name, words.detail.areaKind(isSystem: row.area.isSystem),
            row.isCritical.map(words.detail.yes) ?? "",
            row.accountable.map(words.detail.accountable) ?? "",
            value("tickets_opened"), value("sla_resolve_met_share"), value("resolve_median_hours"),
            row.step.map(words.knowledge.step) ?? "",
            row.stepBefore.map(words.knowledge.step) ?? "",
          ]
        }, textColumns: [0, 1, 2, 3, 7, 8]))
  }
}
