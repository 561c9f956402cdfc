import SlateMeasures
import SlateModel

/// How recurring issues are spoken of.
struct FamilyWords: WordGroup {
  let words: Words

  /// `document KB-0901 changed 2026-03-10`.
  func cause(_ cause: EndingCause?, _ names: NameTable, _ zone: ZoneRules) -> String {
    guard let cause else { return "" }
    let date = zone.localTime(at: Instant(secondsSince1970: cause.at)).date
    switch cause.kind {
    case .linkedDocument: return say("document \(names[cause.name]) changed \(date)")
    case .documentOfArea: return say("document \(names[cause.name]) of the area changed \(date)")
    case .problem: return say("problem \(names[cause.name])")
    }
  }

  /// What makes it: words, categories, or a rule.
  func making(_ kind: Families.KeyKind, _ pattern: [String]) -> String {
    switch kind {
    case .words: say("its words: \(pattern.joined(separator: " "))")
    case .category: say("category, subcategory and symptom: \(pattern.joined(separator: ", "))")
    case .rule: say("a rule of the family rules")
    }
  }

  /// The status, or what else it is.
  func kind(_ standing: QuarterFamilies.Standing) -> String {
    let kind = standing.isStorm ? say("storm") : standing.isRecurring ? say("recurring") : ""
    return [kind, standing.status.map(status) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func status(_ status: FamilyStatus) -> String {
    switch status {
    case .new: say("new")
    case .returned: say("returned")
    case .grown: say("grown")
    case .same: say("same")
    case .reduced: say("reduced")
    case .gone: say("gone")
    case .quiet: say("quiet")
    case .renamed: say("renamed?")
    }
  }
}
