import SlateMeasures
import SlateModel

extension Edition {
  func addExit(to detail: inout Report) {
    detail.heading(3, words.knowledge.exitTitle)
    guard let figure = figures["provider_exit_exposed_systems"], figure.status.hasValue else {
      return detail.paragraph(.plain(words.notMeasured))
    }
    let exposed = report.knowledge.exit.exposed
    guard !exposed.isEmpty else {
      return detail.paragraph(.plain(words.knowledge.noneExposed(figure)))
    }
    detail.table(
      Report.Grid(
        words.knowledge.exitCaption, header: words.knowledge.exitHeader,
        rows: exposed.map { exposure in
          [
            names[exposure.system],
            exposure.reasons.map(words.knowledge.reason).joined(separator: "; "),
          ]
        }, textColumns: [0, 1]))
  }

  func addEvidence(to detail: inout Report) {
    detail.heading(3, words.knowledge.evidenceTitle)
    guard figures["evidence_overdue"]?.status.hasValue == true else {
      return detail.paragraph(.plain(words.notMeasured))
    }
    let table = ground.export.table(.evidence)
    let controls = report.knowledge.evidence.controls
    guard !controls.isEmpty else { return detail.paragraph(.plain(words.knowledge.nothingDue)) }
    detail.table(
      Report.Grid(
        words.knowledge.evidenceCaption, header: words.knowledge.evidenceHeader,
        rows: controls.map { control in
          [
            names[control.name],
            names[table.name(EvidenceColumn.system.rawValue, control.row)], date(control.due),
            control.done.map(date) ?? "", words.knowledge.standing(control.standing),
          ]
        }, textColumns: [0, 1, 2, 3, 4]))
    detail.paragraph(.plain(words.knowledge.evidenceNote))
  }

  /// A local day; nothing where it is missing.
  private func date(_ day: Int32) -> String {
    day == Table.missing ? "" : words.date(CivilDate(daysSince1970: Int(day)))
  }
}
