import SlateIntake
import SlateModel

/// The one question that the options of `slate clock` ask.
struct AskedClock {
  private let arguments: Arguments
  private let inputs: ClockInputs
  private var failure = RunFailure()
  private var warnings: [Problem] = []

  init(_ arguments: Arguments, _ inputs: ClockInputs) {
    self.arguments = arguments
    self.inputs = inputs
  }

  /// Prints the seconds elapsed, then when the target is used up: what of both is asked.
  ///
  /// - Throws: every option that cannot be read, and a target that is never used up.
  mutating func answer() throws(RunFailure) -> ExitCode {
    let question = try question()
    if let oddity = question.oddity {
      warnings.append(
        oddity.problem(in: oddity == .endBeforeStart ? "--to" : "--pauses"))
    }
    for warning in warnings { Program.tell(warning) }
    if let elapsed = question.elapsed(inputs.book) { print(elapsed) }
    guard question.target != nil else { return .done }
    guard let due = question.due(inputs.book) else {
      throw RunFailure(.unusableData, .neverDue)
    }
    let isUTC = inputs.zone.identifier == ZoneRules.utc.identifier
    print(isUTC ? due.iso : inputs.zone.iso(due))
    return .done
  }

  private mutating func question() throws(RunFailure) -> ClockQuestion {
    let book = inputs.book
    let calendar = read("calendar") { (text) throws(ClockFault) in
      try ClockText.calendar(text, of: book.names)
    }
    let start = instant("from")
    let end = instant("to")
    let pauses = read("pauses", ClockText.pauses)
    let length = read("target", ClockText.length)
    try failure.throwIfAny()
    guard let start else { throw RunFailure(.usage, .noStart) }
    let index = calendar ?? book.defaultIndex
    return ClockQuestion(
      calendar: index, start: start, end: end,
      target: length.map(book.calendars[index].seconds(of:)), pauses: pauses ?? [])
  }

  /// What an option says; nil where it is not given, or cannot be read, which is kept.
  private mutating func read<Value>(
    _ option: String, _ read: (String) throws(ClockFault) -> Value
  ) -> Value? {
    guard let text = arguments.value(option) else { return nil }
    do throws(ClockFault) {
      return try read(text)
    } catch {
      failure.add(.usage, error.problem(in: "--" + option))
      return nil
    }
  }

  /// An instant that may be typed without its offset.
  private mutating func instant(_ option: String) -> Instant? {
    let zone = inputs.zone
    let found = read(option) { (text) throws(ClockFault) in try ClockText.instant(text, in: zone) }
    guard let (instant, kind) = found else { return nil }
    if kind != nil, !inputs.isZoneNamed, !(inputs.warnings + warnings).contains(.noZone) {
      warnings.append(.noZone)
    }
    if kind == .gap || kind == .repeated {
      warnings.append(.uncertain(option, zone.iso(instant), isRepeated: kind == .repeated))
    }
    return instant
  }
}

extension Problem {
  static let noStart = Problem(
    file: "slate", place: nil, severity: .error, message: "there is no start",
    remedy: "write --from 2026-03-02T09:30+11:00, or --cases FILE")

  fileprivate static let neverDue = Problem(
    file: "--target", place: nil, severity: .error,
    message: "the target is not used up before the year 2100",
    remedy: "ask for less, or for a calendar with more hours")

  fileprivate static func uncertain(
    _ option: String, _ taken: String, isRepeated: Bool
  ) -> Problem {
    Problem(
      file: "--" + option, place: nil, severity: .warning,
      message: isRepeated
        ? "the clocks show this time twice: the first is taken, \(taken)"
        : "the clocks skip this time: it is moved forward to \(taken)",
      remedy: "write its offset")
  }
}
