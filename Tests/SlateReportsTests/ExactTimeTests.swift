import Testing

@testable import SlateReports

struct ExactTimeTests {
  @Test(
    arguments: [
      (0, "0 s", "0:00:00"), (59, "59 s", "0:00:59"), (60, "1 min", "0:01:00"),
      (3600, "1 h", "1:00:00"), (3601, "1 h 1 s", "1:00:01"), (29_340, "8 h 9 min", "8:09:00"),
      (12_630, "3 h 30 min 30 s", "3:30:30"), (14_774_400, "4104 h", "4104:00:00"),
    ] as [(Int64, String, String)])
  func `a length of time is told to the second`(seconds: Int64, words: String, digits: String) {
    #expect(ExactTime.words(seconds) == words)
    #expect(ExactTime.digits(seconds) == digits)
  }
}
