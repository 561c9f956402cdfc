extension ContentLine {
  func fault(_ fault: HolidayFault) -> PlacedHolidayFault {
    PlacedHolidayFault(fault: fault, line: number)
  }

  /// The value as one whole day.
  func day() throws(PlacedHolidayFault) -> CalendarDay { try day(word[...]) }

  /// The value as whole days, divided by commas.
  func days() throws(PlacedHolidayFault) -> [CalendarDay] {
    var days: [CalendarDay] = []
    for part in word.split(separator: ",", omittingEmptySubsequences: false) {
      days.append(try day(part))
    }
    return days
  }

  /// Reads `20260126`, or `20260126T000000`, the local midnight that some programs write for it.
  private func day(_ text: Substring) throws(PlacedHolidayFault) -> CalendarDay {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let day = CalendarDay(basic: first) else {
      throw fault(.malformedDate(String(text)))
    }
    guard parts.count == 1 || parts[1] == "000000" else {
      throw fault(.timeOfDay(String(text)))
    }
    return day
  }

  /// The value as a length: `P2D`, `P1W`, or `PT24H` and the like where it comes to whole days.
  func wholeDays() throws(PlacedHolidayFault) -> Int {
    var rest = word[...]
    if rest.first == "+" { rest.removeFirst() }
    guard rest.first == "P" else { throw fault(.malformedDuration(word)) }
    rest.removeFirst()
    var units: [(name: Character, seconds: Int)] = [("W", 604_800), ("D", 86_400)]
    var seconds = 0
    var isTime = false
    var isEmpty = true
    while let first = rest.first {
      if first == "T", !isTime {
        isTime = true
        units = [("H", 3_600), ("M", 60), ("S", 1)]
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let name = rest.dropFirst(digits.count).first
      guard digits.utf8.count <= 9, let count = Int(digits),
        let unit = units.firstIndex(where: { $0.name == name })
      else { throw fault(.malformedDuration(word)) }
      seconds += count * units[unit].seconds
      units.removeFirst(unit + 1)
      rest = rest.dropFirst(digits.count + 1)
      isEmpty = false
    }
    if isEmpty { throw fault(.malformedDuration(word)) }
    guard seconds > 0, seconds % 86_400 == 0 else { throw fault(.notWholeDays(word)) }
    return seconds / 86_400
  }
}
