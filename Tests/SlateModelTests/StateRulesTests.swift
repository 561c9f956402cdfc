import SlateModel
import Testing

@Suite struct StateRulesTests {
  @Test(arguments: [
    ("On Hold", StateKind.paused), ("on hold - vendor", .paused), ("Awaiting User", .paused),
    ("PENDING", .paused), ("waiting on us", .paused), ("Wait", .paused), ("wait!", .open),
    ("Resolved", .resolved), ("solved", .resolved), ("Done", .resolved), ("Closed", .closed),
    ("Closed (auto)", .open), ("Cancelled", .cancelled), ("canceled", .cancelled),
    ("Duplicate", .cancelled), ("Merged", .cancelled), ("New", .open), ("", .open),
  ])
  func `the usual states are known`(state: String, kind: StateKind) {
    #expect(StateRules.defaults.kind(of: state) == kind)
  }

  @Test func `cancelled wins over closed, resolved and paused, in this order`() {
    var rules = StateRules.defaults
    rules.paused = [NamePattern("*")]
    rules.resolved = [NamePattern("c*"), NamePattern("r*")]
    rules.closed = [NamePattern("c*")]
    rules.cancelled = [NamePattern("ca*")]
    #expect(rules.kind(of: "cancelled") == .cancelled)
    #expect(rules.kind(of: "closed") == .closed)
    #expect(rules.kind(of: "resolved") == .resolved)
    #expect(rules.kind(of: "new") == .paused)
  }
}
