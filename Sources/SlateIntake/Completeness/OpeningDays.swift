import SlateModel

/// The local days on which tickets of one format were opened.
struct OpeningDays {
  /// The format's name, and the files that hold its tickets.
  let format: String
  let files: [Int]
  /// Days since 1970, ascending, each once.
  let days: [Int]

  /// So few days show no rhythm.
  private static let fewDays = 20

  /// Of every format with tickets enough to know their rhythm, in the order of the files.
  static func all(in export: Export, zone: ZoneRules) -> [OpeningDays] {
    let formats = export.files.map { $0.kind == .tickets ? $0.format : "" }
    var numbers: [String: Int] = [:]
    for format in formats where !format.isEmpty && numbers[format] == nil {
      numbers[format] = numbers.count
    }
    let numberOfFile = formats.map { numbers[$0] }
    // A byte a day from 1970 to 2106: no ticket is sorted.
    let dayCount = Int(UInt32.max) / 86_400 + 2
    var isOpening = [[Bool]](
      repeating: [Bool](repeating: false, count: dayCount), count: numbers.count)
    let tickets = export.tickets
    let openings = tickets.instants[TicketColumn.opened.rawValue]
    var clock = ZoneCursor(zone)
    for row in openings.indices where openings[row] != 0 {
      guard let number = numberOfFile[Int(tickets.file[row])] else { continue }
      let opened = Instant(secondsSince1970: Int64(openings[row]))
      let local = Int(openings[row]) + clock.offset(at: opened)
      isOpening[number][max(0, local) / 86_400] = true
    }
    return numbers.sorted { $0.value < $1.value }.compactMap { format, number in
      let days = isOpening[number].indices.filter { isOpening[number][$0] }
      guard days.count >= fewDays else { return nil }
      return OpeningDays(
        format: format, files: formats.indices.filter { formats[$0] == format }, days: days)
    }
  }

  /// The last of them.
  var last: Int { days[days.count - 1] }

  /// The most days without an opening between two with one, in the half year before the last.
  var longestGap: Int {
    let recent = days.drop { $0 < last - 182 }
    return zip(recent, recent.dropFirst()).map { $1 - $0 - 1 }.max() ?? 0
  }
}
