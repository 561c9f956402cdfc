import SlateMeasures
import SlateModel

/// What the review says of the input that it stands on.
enum CoverageWords {
  /// Kinds of input that a review can lack, as they are called there.
  static let kinds: [(kind: TableKind, words: String)] = [
    (.tickets, "tickets"), (.events, "ticket events"), (.documents, "documents"),
    (.sessions, "hand-over sessions"), (.systems, "register of systems"),
    (.tests, "restore tests"), (.people, "people"), (.evidence, "evidence"),
    (.decisions, "decisions"),
  ]

  static func line(
    opened: Figure?, resolved: Figure?, judged: Figure?, known: Figure?, missing: [String]
  ) -> String {
    guard opened?.value != nil else { return "Coverage: no tickets." + lacking(missing) }
    let tickets = opened?.n == 1 ? "ticket" : "tickets"
    var parts = ["\(Wording.value(opened)) \(tickets) opened, \(Wording.value(resolved)) resolved"]
    if resolved?.value?.numerator != 0 {
      parts.append("\(Wording.integer(judged?.n ?? 0)) with a verdict")
      parts.append(
        known?.status == .notMeasured || known == nil
          ? "sides not known" : "\(Wording.integer(known?.n ?? 0)) with a known side")
    }
    return "Coverage: \(parts.joined(separator: "; "))." + lacking(missing)
  }

  private static func lacking(_ missing: [String]) -> String {
    missing.isEmpty ? "" : " Not supplied: \(missing.joined(separator: ", "))."
  }
}
