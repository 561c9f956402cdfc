import SlateMeasures
import SlateModel

extension Edition {
  func addExit(to detail: inout Report) {
    detail.heading(3, KnowledgeWords.exitTitle)
    guard let figure = figures["provider_exit_exposed_systems"], figure.status.hasValue else {
      return detail.paragraph(.plain(Wording.notMeasured))
    }
    let exposed = report.knowledge.exit.exposed
    guard !exposed.isEmpty else {
      return detail.paragraph(.plain(KnowledgeWords.noneExposed(figure)))
    }
    detail.table(
      Report.Grid(
        KnowledgeWords.exitCaption, header: KnowledgeWords.exitHeader,
        rows: exposed.map { exposure in
          [
            names[exposure.system],
            exposure.reasons.map(\.rawValue).joined(separator: "; "),
          ]
        }, textColumns: [0, 1]))
  }

  func addEvidence(to detail: inout Report) {
    detail.heading(3, KnowledgeWords.evidenceTitle)
    guard figures["evidence_overdue"]?.status.hasValue == true else {
      return detail.paragraph(.plain(Wording.notMeasured))
    }
    let table = ground.export.table(.evidence)
    let controls = report.knowledge.evidence.controls
    guard !controls.isEmpty else { return detail.paragraph(.plain(KnowledgeWords.nothingDue)) }
    detail.table(
      Report.Grid(
        KnowledgeWords.evidenceCaption, header: KnowledgeWords.evidenceHeader,
        rows: controls.map { control in
          [
            names[control.name],
            names[table.name(EvidenceColumn.system.rawValue, control.row)], date(control.due),
            control.done.map(date) ?? "", control.standing.rawValue,
          ]
        }, textColumns: [0, 1, 2, 3, 4]))
    detail.paragraph(.plain(KnowledgeWords.evidenceNote))
  }

  /// A local day; nothing where it is missing.
  private func date(_ day: Int32) -> String {
    day == Table.missing ? "" : Wording.date(CivilDate(daysSince1970: Int(day)))
  }
}
