import SlateModel
import Testing

@testable import SlateIntake

struct SuggestedSideTests {
  @Test(arguments: [
    ("Northwind MSP", Side.provider), ("Extern: Netz", .provider), ("Managed Services", .provider),
    ("Service Desk", .internal), ("Externalities", .internal), ("", .internal),
  ])
  func `a word for providers makes one`(team: String, side: Side) {
    #expect(SuggestedSide.side(of: team) == side)
  }
}
