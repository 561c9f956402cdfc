import SlateMeasures
import SlateModel

/// The headings, captions and column titles of the detail, in one place.
struct DetailWords: WordGroup {
  let words: Words

  func title(_ quarter: String) -> String { say("Detail \(quarter)") }

  var contents: String { say("Contents") }
  var headlines: String { say("The headline measures of up to eight quarters") }
  var quarters: String { say("Every figure of the whole quarter, in up to eight quarters") }
  var times: String { say("How long it took") }
  var backlog: String { say("What is still open") }
  var withoutVerdict: String { say("Without an SLA verdict, by reason") }
  var verdicts: String { say("Verdicts of the export that differ") }
  var work: String { say("What to do next") }
  var systems: String { say("Every area and system") }
  var quality: String { say("Data quality") }
  var rules: String { say("Rules in force") }
  var definitions: String { say("Definitions in force") }
  var none: String { say("None.") }

  func by(_ dimension: Dimension) -> String {
    say("By \(words.insideSentence(self.dimension(dimension)))")
  }

  /// Behind a list that was cut.
  func more(_ count: Int, in file: String) -> String {
    say("\(words.integer(count)) more stand in \(file).")
  }

  /// Why a clock has no verdict.
  func reason(_ reason: Uncovered) -> String {
    switch reason {
    case .none: ""
    case .noPolicy: say("No policy is for it")
    case .noTarget: say("Its policy gives no target")
    case .noTimestamp: say("No answer, or no resolution, is on record")
    case .endBeforeStart: say("It ends before it was opened")
    }
  }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: say("met")
    case .breached: say("breached")
    case .running: say("running")
    case .runningLate: say("running late")
    case .notCovered: say("not covered")
    }
  }

  func state(_ kind: StateKind) -> String {
    switch kind {
    case .open: say("the clock runs")
    case .paused: say("on hold: the clock stands still")
    case .resolved: say("resolved")
    case .closed: say("closed")
    case .cancelled: say("cancelled")
    }
  }
}
