import SlateMeasures
import SlateModel

/// Makes the parts of an explanation for programs.
struct RecordMaker {
  let ground: Ground
  let configuration: String
  let hidesNames: Bool

  func name(_ id: UInt32) -> OrNull<String> {
    OrNull(id == 0 ? nil : ground.export.names[id])
  }

  func person(_ id: UInt32) -> OrNull<String> { hidesNames ? OrNull(nil) : name(id) }

  func instant(_ seconds: Int64) -> String {
    ground.zone.iso(Instant(secondsSince1970: seconds))
  }

  private func place(_ place: SourcePlace) -> ClockRecord.Place {
    ClockRecord.Place(file: configuration, line: place.line, column: place.column)
  }

  func event(_ event: TicketEvent) -> ExplanationRecord.Event {
    ExplanationRecord.Event(
      at: ground.zone.iso(event.at), row: event.marks.map(\.rawValue),
      log: event.changes.map {
        ExplanationRecord.Change(
          state: name($0.state), team: name($0.team), person: person($0.person),
          priority: name($0.priority))
      }, standing: OrNull(event.turn.flatMap { $0.from == $0.to ? nil : $0.to.name }))
  }

  func policy(_ number: Int) -> ExplanationRecord.Policy? {
    guard number >= 0 else { return nil }
    let policy = ground.configuration.policies[number]
    var when: [String: [String]] = [:]
    for key in TicketCondition.Key.allCases {
      when[key.name] = policy.condition[key].map { $0.map(\.value.text) }
    }
    return ExplanationRecord.Policy(
      number: number + 1, file: configuration, line: policy.place.line,
      column: policy.place.column, when: when, priorityAt: policy.priorityAt.rawValue,
      pauseStopsResponse: policy.pauseStopsResponse)
  }

  func clock(_ clock: ClockExplanation, _ target: ServiceTarget?) -> ClockRecord {
    let reading = clock.reading
    return ClockRecord(
      verdict: reading.verdict.name, reason: reading.reason.name,
      calendar: calendar(clock),
      target: OrNull(
        target.flatMap { target in
          reading.target.map { ClockRecord.Target(seconds: $0, place: place(target.place)) }
        }),
      elapsedSeconds: OrNull(reading.elapsed), usedShare: OrNull(usedShare(reading)),
      due: OrNull(reading.due.map(instant)), stop: ground.zone.iso(clock.stop),
      hasStopped: clock.hasStopped, intervals: clock.intervals(ground.zone),
      pauses: clock.pauses(ground.zone),
      deductedTotal: OrNull(
        clock.total.map {
          ClockRecord.Total(
            exportedSeconds: $0.exported, isWallTime: $0.isWallTime, deductedSeconds: $0.deducted)
        }))
  }

  private func calendar(_ clock: ClockExplanation) -> ClockRecord.Calendar {
    let name = ground.book.names[clock.reading.calendar]
    let declared = ground.configuration.calendars.first { $0.name == name }
    let days = SpecialDays(clock, ground)
    return ClockRecord.Calendar(
      name: name, place: OrNull(declared.map { place($0.place) }),
      holidays: days.holidays.map {
        ClockRecord.Day(date: $0.value.description, hours: [], place: place($0.place))
      },
      exceptions: days.exceptions.map {
        ClockRecord.Day(
          date: $0.date.value.description, hours: $0.hours.map(\.value.hoursText),
          place: place($0.date.place))
      }, holidayFiles: days.files.map(\.value))
  }

  private func usedShare(_ reading: ClockReading) -> Double? {
    guard let elapsed = reading.elapsed, let target = reading.target else { return nil }
    return Ratio(elapsed, target).millionths.approximation
  }

  func firstPriority(
    _ other: TicketExplanation.FirstPriority
  ) -> ExplanationRecord.FirstPriority {
    let reading = other.reading
    return ExplanationRecord.FirstPriority(
      policy: OrNull(policy(other.policy)), calendar: ground.book.names[reading.calendar],
      verdict: reading.verdict.name, reason: reading.reason.name,
      targetSeconds: OrNull(reading.target), elapsedSeconds: OrNull(reading.elapsed),
      due: OrNull(reading.due.map(instant)))
  }
}
