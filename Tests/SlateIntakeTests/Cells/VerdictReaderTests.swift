import Testing

@testable import SlateIntake

struct VerdictReaderTests {
  private func reading(_ text: String, _ form: VerdictForm) -> VerdictReader.Reading {
    VerdictReader(form).reading(Array(text.utf8).span)
  }

  @Test(arguments: [
    ("true", true), ("Yes", true), ("SIM", true), ("Sí", true), ("SÍ", true), ("Oui", true),
    ("1", true),
    ("false", false), ("No", false), ("Não", false), ("NÃO", false), ("Non", false),
    ("nein", false), ("0", false),
  ])
  func `yes and no mean met or breached, as the tool has it`(text: String, isYes: Bool) {
    #expect(reading(text, .met) == (isYes ? .met : .breached))
    #expect(reading(text, .breached) == (isYes ? .breached : .met))
    #expect(reading(text, .breachedWhileOpen) == (isYes ? .breached : .nothing))
  }

  @Test func `words are those of the tool, and others are not read`() {
    let form = VerdictForm.words(met: ["within sla"], breached: ["sla violated"], nothing: ["-"])
    #expect(reading("Within SLA", form) == .met)
    #expect(reading("SLA Violated", form) == .breached)
    #expect(reading("-", form) == .nothing)
    #expect(reading("Within SLA!", form) == .unread && reading("yes", form) == .unread)
    #expect(reading("maybe", .met) == .unread)
  }

  @Test(arguments: [
    ("22:17", VerdictReader.Reading.met), ("-1:05", .breached), ("446", .met), ("-5", .breached),
    ("'-5", .breached), ("\u{2212}0:30", .breached), ("-0h 30m", .breached), ("-0:00", .breached),
    ("1.5", .met),
    ("2h 15m", .met), ("-3600000", .breached), ("1,234", .met), ("-", .unread), ("'", .unread),
    ("com.example.Value@170e16ef", .unread), ("2026-01-01", .unread), ("1:05-", .unread),
    ("{}", .unread), ("--5", .unread),
  ])
  func `of time left the sign counts`(text: String, expected: VerdictReader.Reading) {
    for zeroIsNothing in [true, false] {
      #expect(reading(text, .timeLeft(zeroIsNothing: zeroIsNothing)) == expected)
    }
  }

  @Test(arguments: ["0", "0:00", "0.00", "0h 0m"])
  func `no time left is met, unless the tool writes that for no goal`(text: String) {
    #expect(reading(text, .timeLeft(zeroIsNothing: false)) == .met)
    #expect(reading(text, .timeLeft(zeroIsNothing: true)) == .nothing)
  }

  @Test func `only what is over can be called met by time left or by not being late`() {
    #expect(VerdictForm.timeLeft(zeroIsNothing: true).isRunning && VerdictForm.breached.isRunning)
    #expect(VerdictForm.metUntilLate.isRunning)
    #expect(!VerdictForm.met.isRunning && !VerdictForm.breachedWhileOpen.isRunning)
  }
}
