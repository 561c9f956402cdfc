import SlateMeasures
import SlateModel

extension Edition {
  /// The tables about knowledge: documents, sessions, areas, recovery, exit, evidence, decisions.
  func addKnowledge(to detail: inout Report) {
    detail.heading(2, words.knowledge.title)
    detail.table(figureList(words.knowledge.figures, KnowledgeWords.measures))
    addSessions(to: &detail)
    addAreas(to: &detail)
    addRecovery(to: &detail)
    addExit(to: &detail)
    addEvidence(to: &detail)
  }

  private func isMeasured(_ measure: String) -> Bool {
    figures[measure].map { $0.status != .notMeasured } ?? false
  }

  /// Figures of the whole quarter, one below the other, each with its n.
  func figureList(_ caption: String, _ measures: [String]) -> Report.Grid {
    Report.Grid(
      caption, header: words.detail.figureHeader,
      rows: measures.map { measure in
        let figure = figures[measure]
        return [
          words.measures.name(measure), words.value(figure),
          isMeasured(measure) ? figure.map { words.integer($0.n) } ?? "" : "",
        ]
      })
  }

  private func addSessions(to detail: inout Report) {
    detail.heading(3, words.knowledge.sessionsTitle)
    let sessions = report.knowledge.sessions.sessions
    guard isMeasured("handover_sessions") else {
      return detail.paragraph(.plain(words.notMeasured))
    }
    guard !sessions.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.table(
      Report.Grid(
        words.knowledge.sessionsCaption, header: words.knowledge.sessionsHeader,
        rows: sessions.map { session in
          [
            names[session.name],
            words.date(
              ground.zone.localTime(at: Instant(secondsSince1970: session.at)).date),
            names[session.kind], names[session.system], names[session.leader],
            words.hours(Ratio(session.seconds, 3600)),
            listed(session.people).joined(separator: ", "),
            words.hours(Ratio(session.personSeconds, 3600)),
          ]
        }, textColumns: [0, 1, 2, 3, 4, 6]))
  }

  private func addAreas(to detail: inout Report) {
    detail.heading(3, words.knowledge.areasTitle)
    let rows = areas.rows.filter { $0.work != nil || $0.providerShare != nil }
    guard !rows.isEmpty else { return detail.paragraph(.plain(words.detail.none)) }
    detail.table(
      Report.Grid(
        words.knowledge.areasCaption, header: words.knowledge.areasHeader,
        rows: rows.map(cells), textColumns: [0, 6, 7, 9]))
    detail.paragraph(.plain(words.knowledge.areas))
  }

  private func cells(_ row: AreaList.Row) -> [String] {
    let work = row.work
    func word(_ holds: Bool?) -> String {
      guard let work, work.isRated else { return words.knowledge.notRated }
      return words.detail.yes(holds == true)
    }
    return [
      names[row.area.name], "\(work?.units ?? 0)", "\(work?.depth(of: .internal) ?? 0)",
      "\(work?.depth(of: .provider) ?? 0)",
      share(work?.topShare, of: work?.contributors.count ?? 0),
      work.map { "\($0.absenceFactor)" } ?? "", word(work?.isSinglePerson),
      isMeasured("provider_only_areas") ? word(work?.isProviderOnly) : words.notMeasured,
      providerShare(row), row.capability.map(words.knowledge.shift) ?? "",
    ]
  }

  private func providerShare(_ row: AreaList.Row) -> String {
    let by: Dimension = row.area.isSystem ? .system : .category
    return figures["provider_share", by, names[row.area.name]]?.status == .withheld
      ? words.withheld : row.providerShare.map(words.share) ?? ""
  }

  private func addRecovery(to detail: inout Report) {
    detail.heading(3, words.knowledge.recoveryTitle)
    guard isMeasured("recovery_none") else {
      return detail.paragraph(.plain(words.notMeasured))
    }
    let recovery = report.knowledge.recovery
    detail.table(
      Report.Grid(
        words.knowledge.recoveryCaption, header: words.knowledge.recoveryHeader,
        rows: recovery.now.rungs.map { rung in
          [
            names[rung.system], recovery.before(rung.system).map(words.knowledge.step) ?? "",
            words.knowledge.step(rung.step),
            rung.failure.map(words.risks.restore) ?? "",
          ]
        }, textColumns: [0, 1, 2, 3]))
    let gone = recovery.noLongerCritical.map { names[$0] }
    if !gone.isEmpty {
      detail.paragraph(.plain(words.knowledge.noLongerCritical(gone)))
    }
  }
}
