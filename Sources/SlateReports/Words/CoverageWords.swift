import SlateMeasures
import SlateModel

/// What the review says of the input that it stands on.
struct CoverageWords: WordGroup {
  let words: Words

  /// Kinds of input that a review can lack, as they are called there.
  var kinds: [(kind: TableKind, words: String)] {
    [
      (.tickets, say("tickets")), (.events, say("ticket events")), (.documents, say("documents")),
      (.sessions, say("hand-over sessions")), (.systems, say("register of systems")),
      (.tests, say("restore tests")), (.people, say("people")), (.evidence, say("evidence")),
      (.decisions, say("decisions")),
    ]
  }

  func line(
    opened: Figure?, resolved: Figure?, judged: Figure?, known: Figure?, missing: [String]
  ) -> String {
    guard let opened, opened.value != nil else {
      return sentences(say("Coverage: no tickets."), missing)
    }
    let (came, went) = (words.value(opened), words.value(resolved))
    var parts = [
      say(
        opened.n, "\(came) ticket opened, \(went) resolved",
        "\(came) tickets opened, \(went) resolved")
    ]
    if resolved?.value?.numerator != 0 {
      parts.append(say("\(words.integer(judged?.n ?? 0)) with a verdict"))
      parts.append(
        known?.status == .notMeasured || known == nil
          ? say("sides not known") : say("\(words.integer(known?.n ?? 0)) with a known side"))
    }
    return sentences(say("Coverage: \(parts.joined(separator: "; "))."), missing)
  }

  private func sentences(_ coverage: String, _ missing: [String]) -> String {
    missing.isEmpty
      ? coverage : coverage + " " + say("Not supplied: \(missing.joined(separator: ", ")).")
  }
}
