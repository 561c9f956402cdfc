import SlateMeasures
import SlateModel

extension Edition {
  func addExit(to detail: inout Report) {
    detail.heading(3, "If the provider left today")
    guard let figure = figures["provider_exit_exposed_systems"], figure.status.hasValue else {
      return detail.paragraph(.plain(Wording.notMeasured))
    }
    let exposed = report.knowledge.exit.exposed
    guard !exposed.isEmpty else {
      return detail.paragraph(.plain("None of \(figure.n) critical systems would be exposed."))
    }
    detail.table(
      Report.Grid(
        "Critical systems that would be exposed, and why", header: ["System", "Reasons"],
        rows: exposed.map { exposure in
          [
            names[exposure.system],
            exposure.reasons.map(\.rawValue).joined(separator: "; "),
          ]
        }, textColumns: [0, 1]))
  }

  func addEvidence(to detail: inout Report) {
    detail.heading(3, "Evidence")
    guard figures["evidence_overdue"]?.status.hasValue == true else {
      return detail.paragraph(.plain(Wording.notMeasured))
    }
    let table = ground.export.table(.evidence)
    let controls = report.knowledge.evidence.controls
    guard !controls.isEmpty else { return detail.paragraph(.plain("Nothing was due.")) }
    detail.table(
      Report.Grid(
        "Controls due in the quarter", header: ["Control", "System", "Due", "Done", "Standing"],
        rows: controls.map { control in
          [
            names[control.name],
            names[table.name(EvidenceColumn.system.rawValue, control.row)], date(control.due),
            control.done.map(date) ?? "", control.standing.rawValue,
          ]
        }, textColumns: [0, 1, 2, 3, 4]))
    detail.paragraph(.plain("Whether it was done and when, never how well."))
  }

  func addDecisions(to detail: inout Report) {
    detail.heading(3, "Decisions")
    guard figures["decisions_open"]?.status.hasValue == true else {
      return detail.paragraph(.plain(Wording.notMeasured))
    }
    let table = ground.export.table(.decisions)
    let texts = table.texts[DecisionColumn.decision.rawValue]
    func day(_ column: DecisionColumn, _ row: Int) -> Int32 { table.number(column.rawValue, row) }
    let rows = report.knowledge.decisions.open.map { decision in
      (
        raised: day(.raised, decision.row),
        cells: [
          published.text(texts[decision.row]), names[decision.kind], names[decision.owner],
          date(day(.raised, decision.row)), date(day(.due, decision.row)),
          decision.isOverdue ? "overdue" : "",
        ]
      )
    }.sorted { first, second in
      first.raised == second.raised
        ? Array(first.cells.joined(separator: "\n").utf8).lexicographicallyPrecedes(
          Array(second.cells.joined(separator: "\n").utf8))
        : first.raised < second.raised
    }
    guard !rows.isEmpty else { return detail.paragraph(.plain("None is open.")) }
    detail.table(
      Report.Grid(
        "Open decisions, blockers, risks, changes and improvements",
        header: ["What", "Kind", "Owner", "Raised", "Due", ""], rows: rows.map(\.cells),
        textColumns: [0, 1, 2, 3, 4, 5]))
  }

  /// A local day; nothing where it is missing.
  private func date(_ day: Int32) -> String {
    day == Table.missing ? "" : Wording.date(CivilDate(daysSince1970: Int(day)))
  }
}
