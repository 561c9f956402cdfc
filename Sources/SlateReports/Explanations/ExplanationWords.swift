import SlateMeasures
import SlateModel

/// The two clocks, as sentences name them.
enum ClockName {
  case answer, resolution

  var title: String { self == .answer ? "Answer" : "Resolution" }

  /// What stops it, in one word.
  var stop: String { self == .answer ? "answered" : "resolved" }

  /// Why it has no verdict.
  func words(_ reason: Uncovered) -> String {
    switch reason {
    case .none: ""
    case .noPolicy: "no policy is for this ticket"
    case .noTarget: "its policy gives no target"
    case .noTimestamp:
      self == .answer ? "no answer is on record" : "it was closed without a resolution"
    case .endBeforeStart: "\(stop) before it was opened, a fault of the data"
    }
  }
}

extension TicketEvent {
  /// What the resolution clock does from now on; empty where nothing changes.
  var clockWords: String {
    guard let turn, turn.from != turn.to else { return "" }
    switch (turn.from, turn.to) {
    case (nil, .open): return "runs"
    case (.paused?, .open): return "runs again"
    case (_, .open): return "reopened, runs again"
    case (_, .paused): return "stands still, on hold"
    case (_, .resolved): return "stops, resolved"
    case (_, .closed): return "stops, closed without a resolution"
    case (_, .cancelled): return "stops, cancelled"
    }
  }
}

extension TicketEvent.Mark {
  var words: String { self == .responded ? "answered" : rawValue }
}

extension ClockTable.Moment {
  /// - Parameters:
  ///   - stop: what stops the clock, in one word.
  ///   - hasTotal: an exported total of pauses is deducted below.
  func words(stop: String, hasTotal: Bool) -> String {
    switch self {
    case .opened: "opened"
    case .due: "due: the target \(hasTotal ? "and the total below are" : "is") used up"
    case .stopped: stop
    case .end: "not \(stop) by then"
    }
  }
}

/// Where a state is told in which the clock stood still.
func standstillWords(_ kind: StateKind) -> String {
  switch kind {
  case .open: ""
  case .paused: "on hold"
  case .resolved: "resolved, until reopened"
  case .closed: "closed, until reopened"
  case .cancelled: "cancelled, until reopened"
  }
}
