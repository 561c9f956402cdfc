package import SlateModel

/// The days off that an iCalendar file (RFC 5545) lists, each event being whole days.
///
/// Of repetition it knows `FREQ=YEARLY` with `INTERVAL`, `COUNT` and `UNTIL`, and `EXDATE`; anything
/// else in a rule is a problem that names it, because leaving it out would shift targets silently.
/// Days before 1970 and after 2100 are left out; cancelled events too.
package struct HolidayFile: Sendable {
  /// In order, each once.
  package let days: [CivilDate]
  /// In the order of the lines; with any, the days are those of the other events.
  package let problems: [Problem]

  /// `file` is the name by which the problems call it.
  package init(bytes: [UInt8], file: String) {
    var reader = HolidayEventReader()
    do throws(PlacedHolidayFault) {
      for line in try ContentLine.lines(of: bytes) { reader.read(line) }
      reader.finish()
    } catch {
      reader.report(error)
    }
    var numbers: Set<Int> = []
    for event in reader.events { numbers.formUnion(event.dayNumbers) }
    days = numbers.sorted().compactMap { CalendarDay(dayNumber: $0).civilDate }
    let faults = reader.faults.sorted { $0.line < $1.line }
    problems = faults.map { $0.problem(in: file) }
  }
}
