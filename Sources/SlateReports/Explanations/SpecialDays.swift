import SlateMeasures
import SlateModel

/// The days within a clock's time that a calendar treats unlike others, as the configuration gives
/// them; those of holiday files are not among them.
struct SpecialDays {
  let holidays: [Placed<CivilDate>]
  let exceptions: [ExceptionalDay]
  /// Files whose days are holidays too.
  let files: [Placed<String>]

  /// By date, from the opening to the stop; none for a calendar that is built in.
  init(_ clock: ClockExplanation, _ ground: Ground) {
    let name = ground.book.names[clock.reading.calendar]
    let calendar = ground.configuration.calendars.first { $0.name == name }
    let (zone, opened) = (ground.zone, clock.opened)
    let dates =
      zone.localTime(at: opened).date...zone.localTime(at: max(opened, clock.stop - 1)).date
    let days = (calendar?.exceptions ?? []).filter { dates.contains($0.date.value) }
    exceptions = days.sorted { $0.date.value < $1.date.value }
    var holidays: [Placed<CivilDate>] = []
    var files: [Placed<String>] = []
    for holiday in calendar?.holidays ?? [] {
      switch holiday {
      // Hours of its own win over a holiday of the same date.
      case .date(let date):
        let isOpen = days.contains { $0.date.value == date.value }
        if dates.contains(date.value), !isOpen { holidays.append(date) }
      case .file(let path): files.append(path)
      }
    }
    self.holidays = holidays.sorted { $0.value < $1.value }
    self.files = files
  }
}
