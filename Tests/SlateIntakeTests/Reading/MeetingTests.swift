import Testing

@testable import SlateIntake

struct MeetingTests {
  private let beside = MeetingForm(title: ["title"], start: ["start"])
  private let below = MeetingForm(
    title: ["topic"], start: ["start time"], host: ["host"], valuesStandBelow: true)

  @Test func `values stand beside their labels, or below them`() {
    let first = Meeting(
      beside, above: [["*Summary"], ["Title:", " VPN  hand-over "], ["Start", "9"]])
    #expect(first.title == "VPN hand-over" && first.start == "9" && first.host == nil)
    let second = Meeting(below, above: [["Topic", "Start Time", "Host"], ["VPN", "9", "ana"]])
    #expect(second.title == "VPN" && second.start == "9" && second.host == "ana")
  }

  @Test func `no title is none, however it is written`() {
    #expect(Meeting(beside, above: [["Title", "null"], ["Title", ""], ["Title"]]).title == nil)
    #expect(Meeting(below, above: [["Topic"]]).title == nil)
  }

  @Test func `where no label of the start is known the first time of day is it`() {
    let records = [["Otsikko", "x"], ["Alku", "21.5.2026 9:00"], ["Loppu", "21.5.2026 10:00"]]
    #expect(Meeting(beside, above: records).start == "21.5.2026 9:00")
    #expect(Meeting(beside, above: [["Otsikko", "21.5.2026"]]).start == nil)
  }
}
