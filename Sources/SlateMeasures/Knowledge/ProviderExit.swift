import SlateModel

/// What would be missing if the provider left today: critical systems, each with its reasons.
package struct ProviderExit: Sendable {
  package enum Reason: String, Sendable, CaseIterable {
    case nobodyCapable = "no capable internal person"
    case recoveryIncomplete = "recovery below complete"
    case documentsOfProvider = "documents that only the provider touched"
  }

  package struct Exposure: Sendable {
    package let system: UInt32
    package let reasons: [Reason]
  }

  /// Critical systems with a reason at least, by name.
  package let exposed: [Exposure]

  init(_ recovery: QuarterRecovery, _ work: QuarterWork, _ documents: QuarterDocuments) {
    var isProviderOnly: [UInt32: Bool] = [:]
    for document in documents.standings where document.isLive && document.area.isSystem {
      let before = isProviderOnly[document.area.system] ?? true
      isProviderOnly[document.area.system] = before && document.isProviderOnly
    }
    exposed = recovery.now.rungs.compactMap { rung in
      let area = work.now[Area(system: rung.system, category: 0)]
      let reasons = Reason.allCases.filter { reason in
        switch reason {
        case .nobodyCapable: area?.isProviderOnly ?? true
        case .recoveryIncomplete: rung.step < .complete
        case .documentsOfProvider: isProviderOnly[rung.system] ?? false
        }
      }
      return reasons.isEmpty ? nil : Exposure(system: rung.system, reasons: reasons)
    }
  }

  package subscript(system: UInt32) -> Exposure? { exposed.first { $0.system == system } }
}
