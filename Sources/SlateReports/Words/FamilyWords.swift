import SlateMeasures
import SlateModel

/// How recurring issues are spoken of.
struct FamilyWords: WordGroup {
  let words: Words

  /// `document KB-0901 changed 2026-03-10`; empty without one.
  ///
  /// - Parameter day: how a date is written.
  func cause(
    _ cause: EndingCause?, _ names: NameTable, _ zone: ZoneRules, most: Int = .max,
    on day: (CivilDate) -> String = \.description
  ) -> String {
    guard let cause else { return "" }
    let name = Wording.name(names[cause.name], most: most)
    let date = day(zone.localTime(at: Instant(secondsSince1970: cause.at)).date)
    switch cause.kind {
    case .linkedDocument: return say("document \(name) changed \(date)")
    case .documentOfArea: return say("document \(name) of the area changed \(date)")
    case .problem: return say("problem \(name)")
    }
  }

  /// The hours of those of the quarter's tickets that were resolved.
  func waited(_ entry: FamilyEntry) -> String {
    entry.resolved == 0 && entry.tickets > 0 ? say("none resolved") : words.hours(entry.hours)
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
