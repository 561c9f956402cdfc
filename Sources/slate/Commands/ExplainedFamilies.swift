import SlateMeasures
import SlateModel
import SlateReports

/// Finds recurring issues by id or name, and the quarters that tell of them.
struct ExplainedFamilies {
  private let basis: RunBasis
  private let families: Families
  private let published: PublishedNames

  init(_ basis: RunBasis, hidesNames: Bool) {
    self.basis = basis
    families = Families(basis.ground)
    var pseudonyms = Pseudonyms()
    published =
      hidesNames
      ? PublishedNames(hiding: basis.ground, &pseudonyms)
      : PublishedNames(basis.ground.export.names)
  }

  /// The issues that an operand names, each in the last of some quarters that tells of it, or in all.
  ///
  /// - Parameter quarters: from the first to the last.
  /// - Throws: what names no issue, and an issue of which none of the quarters tells.
  func explanations(
    of operand: String, in quarters: [Quarter], everyQuarter: Bool
  ) throws(RunFailure) -> [FamilyExplanation] {
    let found = families.families(called: operand, basis.ground.export.names)
    guard !found.isEmpty else {
      throw RunFailure(.unusableData, .nothingCalled(operand, basis.ground.export, families))
    }
    var explanations: [FamilyExplanation] = []
    for quarter in quarters.reversed() {
      let missing = found.filter { family in
        everyQuarter || !explanations.contains { $0.family == family }
      }
      if missing.isEmpty { break }
      let span = QuarterSpan(quarter, zone: basis.ground.zone, dataEnd: basis.span.end)
      let report = QuarterReport(basis.ground, span, families: families)
      explanations += missing.compactMap {
        FamilyExplanation($0, report, basis.ground, published)
      }
    }
    guard !explanations.isEmpty else {
      throw RunFailure(.unusableData, .untold(operand, quarters))
    }
    return explanations.reversed()
  }
}

extension Problem {
  fileprivate static func nothingCalled(
    _ operand: String, _ export: Export, _ families: Families
  ) -> Problem {
    let hints = [export.ticketNumber(nearestTo: operand), families.name(nearestTo: operand)]
      .compactMap(\.self).map { "did you mean “\($0)”?" }
    let counts =
      "numbers of tickets are compared letter by letter, and there are \(export.tickets.count); "
      + "issues go by their id or name in families.csv"
    return .operand(
      operand, "no ticket of the inputs has this number, and no issue this id or name",
      (hints + [counts]).joined(separator: " "))
  }

  fileprivate static func untold(_ operand: String, _ quarters: [Quarter]) -> Problem {
    let span =
      quarters.count == 1
      ? "in \(quarters[0])"
      : "in any quarter from \(quarters[0]) to \(quarters[quarters.count - 1])"
    return .operand(
      operand, "it is no recurring issue \(span), and was none before that was tested",
      "name another quarter with --quarter; recurring.minimum in slate.json says from how many tickets "
        + "on an issue counts")
  }
}
