/// Gathers the lines of each event and makes an event of them.
struct HolidayEventReader {
  private(set) var events: [HolidayEvent] = []
  private(set) var faults: [PlacedHolidayFault] = []
  /// The components that are open, outermost first.
  private var open: [(name: String, line: Int)] = []
  private var properties: [ContentLine] = []
  private var isTornApart = false

  init() {}

  mutating func report(_ fault: PlacedHolidayFault) { faults.append(fault) }

  /// Properties of other components, such as time zones and the alarms of an event, are passed over.
  mutating func read(_ line: ContentLine) {
    guard !isTornApart else { return }
    switch line.name {
    case "BEGIN":
      if open.isEmpty, line.word != "VCALENDAR" { return tear(line) }
      open.append((line.word, line.number))
      if isInEvent { properties = [] }
    case "END":
      guard let last = open.last, last.name == line.word else { return tear(line) }
      if isInEvent { finishEvent(begunAt: last.line) }
      open.removeLast()
    default:
      if open.isEmpty { return tear(line) }
      if isInEvent { properties.append(line) }
    }
  }

  mutating func finish() {
    guard !isTornApart, let last = open.last else { return }
    report(PlacedHolidayFault(fault: .truncated(open: last.name), line: last.line))
  }

  private var isInEvent: Bool { open.last?.name == "VEVENT" }

  /// Once the components do not match, the rest would be misread.
  private mutating func tear(_ line: ContentLine) {
    let text = line.name == "BEGIN" || line.name == "END" ? "\(line.name):\(line.word)" : line.name
    report(PlacedHolidayFault(fault: .misplacedEnd(text), line: line.number))
    isTornApart = true
  }

  private mutating func finishEvent(begunAt line: Int) {
    do throws(PlacedHolidayFault) {
      if let event = try HolidayEvent(properties, begunAt: line) { events.append(event) }
    } catch {
      report(error)
    }
  }
}
