import Testing

@testable import SlateIntake

struct SuggestedTargetTests {
  @Test(arguments: [
    ("1 - Critical", 0), ("P1", 0), ("5 very high", 0), ("Sehr hoch", 0), ("Très haute", 0),
    ("Urgente", 0), ("High", 1), ("2", 1), ("Alta", 1), ("Medium", 2), ("3 normal", 2),
    ("Muy urgente", 0), ("Mediana", 2), ("3 - Modéré", 2),
    ("Média", 2), ("4 - Low", 3), ("1 low", 3), ("Very low", 4), ("5 - Planning", 4), ("P5", 4),
    ("Below", nil), ("Standard", nil), ("P9", nil), ("", nil),
  ])
  func `words tell the urgency, then the digit`(priority: String, urgency: Int?) {
    #expect(SuggestedTarget(priority: priority).urgency == urgency)
  }

  @Test func `only the most urgent are asked for around the clock`() {
    #expect(
      SuggestedTarget(priority: "P1").text(isAnswered: true)
        == #"respond: "15m", resolve: "4h", calendar: "24x7""#)
    #expect(SuggestedTarget(priority: "P3").text(isAnswered: false) == #"resolve: "2bd""#)
  }
}
