import SlateModel
import Testing

@testable import SlateMeasures

/// Words that no list knows and that fewer tickets have than make an issue.
struct RareWordsTests {
  private func families(_ subjects: [String], minimum: Int = 3) -> [String] {
    var table = TicketTable(
      "ticket opened subject", subjects.enumerated().map { ["T\($0)", "07-01", $1] })
    table.configuration.recurring.minimum = minimum
    let families = Families(table.ground)
    return families.ofTicket.map { $0 < 0 ? "" : families.words(of: $0).joined(separator: " ") }
  }

  @Test func `they are left out where two words of the lists stay`() {
    let found = families(["vpn disconnects", "vpn disconnects valvox", "tulip vpn disconnects"])
    #expect(Set(found) == ["disconnect vpn"])
  }

  @Test func `they stay where fewer would be left`() {
    #expect(families(["install valvox"]) == ["install valvox"])
    #expect(families(["valvox tulip orchid vpn"]) == ["orchid tulip valvox vpn"])
  }

  @Test func `as many tickets as make an issue keep a word`() {
    let some = ["vpn disconnects valvox", "vpn valvox disconnects"]
    #expect(Set(families(some)) == ["disconnect vpn"])
    #expect(Set(families(some, minimum: 2)) == ["disconnect valvox vpn"])
    #expect(
      Set(families(some + ["vpn slow valvox"])) == ["disconnect valvox vpn", "slow valvox vpn"])
  }

  @Test func `codes stay`() {
    #expect(families(["SAP export error 4711"]) == ["4711 error export sap"])
  }
}
