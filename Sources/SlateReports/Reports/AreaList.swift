import SlateMeasures
import SlateModel

/// What is known of each area of a quarter, for the tables.
struct AreaList {
  struct Row {
    let area: Area
    /// Nil where no register says.
    let isCritical: Bool?
    let work: WorkArea?
    /// Of the tickets resolved in the quarter by a known side.
    let providerShare: Ratio?
    let capability: CapabilityShift?
    let step: RecoveryStep?
    let stepBefore: RecoveryStep?
    let accountable: Responsibility?
    let exposure: ProviderExit.Exposure?
  }

  /// By name, a system before a category of the same name.
  let rows: [Row]

  init(_ report: QuarterReport, _ ground: Ground) {
    let knowledge = report.knowledge
    var resolved: [Area: (provider: Int64, known: Int64)] = [:]
    for fact in report.facts where fact.isResolvedInQuarter && fact.side != .unknown {
      let area = Area(system: fact.system, category: fact.category)
      resolved[area, default: (0, 0)].known += 1
      if fact.side == .provider { resolved[area]?.provider += 1 }
    }
    let register = Dictionary(
      uniqueKeysWithValues: knowledge.recovery.now.registered.map {
        (Area(system: $0.system, category: 0), $0.isCritical)
      })
    let areas = Set(resolved.keys).union(knowledge.work.now.areas.map(\.area))
      .union(register.keys).filter { !$0.isNone }
    rows = areas.sorted { Area.precedes($0, $1, ground.export.names) }.map { area in
      let rung = area.isSystem ? knowledge.recovery.now[area.name] : nil
      return Row(
        area: area, isCritical: register[area], work: knowledge.work.now[area],
        providerShare: resolved[area].map { Ratio($0.provider, $0.known) },
        capability: knowledge.capability?.areas[area], step: rung?.step,
        stepBefore: rung.flatMap { knowledge.recovery.before($0.system) },
        accountable: report.accountability.side(
          system: area.system, category: area.isSystem ? 0 : area.name),
        exposure: rung.flatMap { knowledge.exit[$0.system] })
    }
  }
}
