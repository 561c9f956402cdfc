import SlateMeasures
import SlateModel

extension ExplanationText {
  /// What else is to be said of the resolution.
  var resolutionNotes: [[String]] {
    onHold + total + requester + firstPriority + exported
  }

  /// What the pauses changed.
  private var onHold: [[String]] {
    let reading = facts.resolve
    guard let elapsed = reading.elapsed, let unpaused = facts.elapsedWithoutPauses,
      unpaused > elapsed
    else { return [] }
    var words = "\(ExactTime.words(unpaused - elapsed)) of working time not counted"
    if reading.verdict == .met, let target = reading.target {
      words +=
        "; with it \(ExactTime.words(unpaused)): "
        + (unpaused > target ? "breached, so met only thanks to it" : "met all the same")
    }
    return [["on hold", words]]
  }

  private var total: [[String]] {
    guard let total = explanation.unusedTotal else { return [] }
    return [["pauses", "\(ExactTime.words(total)) exported in total, unused: the log tells them"]]
  }

  /// What the one who waited would say.
  private var requester: [[String]] {
    guard let waited = facts.calendarElapsed, let target = facts.resolve.target else { return [] }
    return [
      [
        "requester",
        "waited \(ExactTime.words(waited)) on the wall, "
          + (waited > target ? "more than the target" : "within the target"),
      ]
    ]
  }

  /// What the first priority would have come to.
  private var firstPriority: [[String]] {
    guard let other = explanation.byFirstPriority else { return [] }
    let label = "by \(name(explanation.firstPriority))"
    guard other.policy >= 0 else { return [[label, "no policy is for this ticket"]] }
    let policy = ground.configuration.policies[other.policy]
    let by = "policy \(other.policy + 1), \(place(policy.place)): "
    guard let target = other.reading.target, let elapsed = other.reading.elapsed else {
      return [[label, by + "no target"]]
    }
    let due = other.reading.due.map { ", due \(clock.text(Instant(secondsSince1970: $0)))" } ?? ""
    let verdict =
      "\(Words.english.detail.verdict(other.reading.verdict)), \(Self.rest(elapsed, target))"
    let only = facts.isMetByReprioritising ? "; met only since the priority was changed" : ""
    let calendar = ground.book.names[other.reading.calendar]
    return [
      [label, "\(by)\(ExactTime.words(target)) of \(calendar)\(due)"], ["", verdict + only],
    ]
  }

  /// The tool's own verdict beside slate's.
  private var exported: [[String]] {
    guard let exported = facts.exportedVerdict else { return [] }
    let verdict = facts.resolve.verdict
    let word = exported ? "met" : "breached"
    guard facts.resolve.isJudged else {
      return [["exported", "\(word); here there is no verdict"]]
    }
    let agrees = exported == (verdict == .met)
    return [
      [
        "exported",
        agrees
          ? "\(word), as here"
          : "\(word), here \(Words.english.detail.verdict(verdict)): they differ",
      ]
    ]
  }
}
