import SlateMeasures
import SlateModel

extension ExplanationText {
  private var declared: ServicePolicy? {
    facts.policy < 0 ? nil : ground.configuration.policies[facts.policy]
  }

  var answer: [String] {
    guard let respond = explanation.respond, respond.reading.elapsed != nil else { return [] }
    let isPaused = respond.stretches.contains { $0.standstill != nil }
    let wasOnHold = explanation.events.contains {
      $0.turn?.to == .paused && $0.at < respond.stop
    }
    let notes =
      wasOnHold && !isPaused ? [["on hold", "does not stop this clock, by the policy"]] : []
    return block(.answer, respond, declared?.respond, notes)
  }

  var resolution: [String] {
    guard let resolve = explanation.resolve, resolve.reading.elapsed != nil else { return [] }
    return block(.resolution, resolve, declared?.resolve, resolutionNotes)
  }

  private func block(
    _ name: ClockName, _ clock: ClockExplanation, _ target: ServiceTarget?, _ notes: [[String]]
  ) -> [String] {
    var rows = target.map { [["target", "\(words($0)), \(place($0.place))"]] } ?? []
    rows.append(["calendar", calendar(clock.reading.calendar, target)])
    rows += specialDays(clock) + near(clock.reading) + notes
    let table = ClockTable(clock)
    return ["  \(name.title)"] + Self.aligned(rows, indent: 4) + [""]
      + lines(table, clock, stop: name.stop)
  }

  private func words(_ target: ServiceTarget) -> String {
    switch target.span {
    case .seconds(let seconds): return ExactTime.words(seconds)
    case .businessDays(let days):
      let index = ground.book.index(named: declared?.calendarName(of: target))
      let day = ground.book.calendars[index].businessDaySeconds
      return "\(days)bd = \(ExactTime.words(days * day))"
    }
  }

  /// A calendar, its place, and whether anybody named it.
  func calendar(_ index: Int, _ target: ServiceTarget?) -> String {
    let name = ground.book.names[index]
    let declaration = ground.configuration.calendars.first { $0.name == name }
    let isNamed =
      target.map { declared?.calendarName(of: $0) != nil } ?? (declared?.calendar != nil)
    let zone = declaration?.timeZone.map(\.value).flatMap {
      $0 == ground.zone.identifier ? nil : "by the clocks of \($0)"
    }
    return
      ([
        name, isNamed ? nil : "the default", declaration.map { place($0.place) } ?? "built in",
        zone,
      ]
      .compactMap(\.self)).joined(separator: ", ")
  }

  private func near(_ reading: ClockReading) -> [[String]] {
    guard let band = reading.nearBand else { return [] }
    return [["near", "\(band) % or more of the target is used"]]
  }
}
