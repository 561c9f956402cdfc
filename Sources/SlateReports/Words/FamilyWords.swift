import SlateMeasures
import SlateModel

/// How recurring issues are spoken of.
enum FamilyWords {
  /// `document KB-0901 changed 2026-03-10`.
  static func cause(_ cause: EndingCause?, _ names: NameTable, _ zone: ZoneRules) -> String {
    guard let cause else { return "" }
    let date = zone.localTime(at: Instant(secondsSince1970: cause.at)).date
    switch cause.kind {
    case .linkedDocument: return "document \(names[cause.name]) changed \(date)"
    case .documentOfArea: return "document \(names[cause.name]) of the area changed \(date)"
    case .problem: return "problem \(names[cause.name])"
    }
  }

  /// What makes it: words, categories, or a rule.
  static func making(_ kind: Families.KeyKind, _ words: [String]) -> String {
    switch kind {
    case .words: "its words: \(words.joined(separator: " "))"
    case .category: "category, subcategory and symptom: \(words.joined(separator: ", "))"
    case .rule: "a rule of the family rules"
    }
  }

  /// The status, or what else it is.
  static func kind(_ standing: QuarterFamilies.Standing) -> String {
    let kind = standing.isStorm ? "storm" : standing.isRecurring ? "recurring" : ""
    let status = standing.status?.rawValue ?? ""
    return [kind, status].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
