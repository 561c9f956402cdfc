import SlateMeasures

/// Risks on record, and who has one in hand.
extension RiskWords {
  func recorded(_ row: DecisionBook.Entry) -> Risk {
    let (open, owner) = (words.decisions.open(row), words.decisions.owner(row.owner))
    return Risk(
      title: Wording.name(row.what),
      figures: say("on record \(open), \(owner), \(words.decisions.dueClause(row))"), names: [])
  }

  /// The risk, its figures, and who has it in hand by `decisions.csv`.
  func line(_ risk: Risk, _ row: DecisionBook.Entry?) -> [Report.Run] {
    var runs: [Report.Run] = [.strong("\(risk.title): "), .plain("\(risk.figures).")]
    if let row {
      let what = row.what == risk.names.first ? "" : "\(Wording.name(row.what, most: 50)), "
      let owner = words.decisions.owner(row.owner, most: 26)
      runs.append(
        .plain(" " + say("On record: \(what)\(owner), \(words.decisions.dueClause(row)).")))
    }
    return runs
  }
}
