import SlateModel
import Testing

@testable import SlateIntake

@Suite struct ServiceTargetDurationTests {
  @Test(
    arguments: [
      ("90s", .seconds(90)), ("15m", .seconds(900)), ("4h", .seconds(14_400)),
      ("1d", .seconds(86_400)), ("2bd", .businessDays(2)), ("1h30m", .seconds(5_400)),
      ("1d2h3m4s", .seconds(93_784)), (" 4H ", .seconds(14_400)), ("2BD", .businessDays(2)),
      ("36525d", .seconds(3_155_760_000)), ("36525bd", .businessDays(36_525)),
      ("0h1m", .seconds(60)), ("007m", .seconds(420)),
    ] as [(String, ServiceTarget.Span)])
  func `a length of time`(text: String, span: ServiceTarget.Span) throws {
    #expect(try ServiceTarget.Span(duration: text) == span)
  }

  @Test(
    arguments: [
      ("", .malformed), ("4", .malformed), ("h", .malformed), ("4x", .malformed),
      ("-4h", .malformed), ("4.5h", .malformed), ("4 h", .malformed), ("30m1h", .malformed),
      ("1h1h", .malformed), ("bd", .malformed), ("1bd4h", .malformed), ("1d2bd", .malformed),
      ("4h,", .malformed), ("٤h", .malformed), ("0s", .nothing), ("0bd", .nothing),
      ("36525d1s", .tooLong), ("36526bd", .tooLong), ("9999999999s", .tooLong),
      ("99999999999999999999bd", .tooLong),
    ] as [(String, DurationFault)])
  func `no length of time`(text: String, fault: DurationFault) {
    #expect(throws: fault) { try ServiceTarget.Span(duration: text) }
  }
}
