extension StateKind {
  /// The word for it in `slate.json` and in what is printed.
  package var name: String {
    switch self {
    case .open: "open"
    case .paused: "paused"
    case .resolved: "resolved"
    case .closed: "closed"
    case .cancelled: "cancelled"
    }
  }

  /// What a ticket's clock does in it.
  package var meaning: String {
    switch self {
    case .open: "the clock runs"
    case .paused: "the clock pauses"
    case .resolved: "the clock stops: resolved"
    case .closed: "the clock stops: closed"
    case .cancelled: "no clock: cancelled"
    }
  }
}
