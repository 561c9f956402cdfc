import Testing

@testable import SlateIntake

struct HandoverWordTests {
  @Test(arguments: [
    ("VPN hand-over, part 2", "hand-over"), ("HANDOVER: Backup", "hand-over"),
    ("Übergabe der Firewall", "hand-over"), ("Pairing on restore", "pairing"),
    ("Walk through the switches", "walkthrough"), ("Fire drill", "drill"), ("Weekly", ""), ("", ""),
  ])
  func `a title's word for handing over makes the kind of its meeting`(title: String, kind: String)
  {
    #expect(HandoverWord.kind(ofMeeting: title) == kind)
  }
}
