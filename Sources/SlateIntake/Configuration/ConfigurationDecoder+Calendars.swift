import SlateModel

extension ConfigurationDecoder {
  mutating func calendars(_ field: Field) -> [CalendarDeclaration] {
    namedMembers(of: field).compactMap { member in
      let name = member.key
      guard foldedName(name.value) != Configuration.aroundTheClock else {
        report(.reservedCalendar, at: name.place)
        return nil
      }
      return calendar(Field(key: name.value, value: member.value), named: name)
    }
  }

  private mutating func calendar(
    _ field: Field, named name: Placed<String>
  ) -> CalendarDeclaration {
    var calendar = CalendarDeclaration(name: name.value, place: name.place)
    let known = ["timeZone", "hours", "holidays", "exceptions"]
    guard let fields = fields(of: field, known: known) else { return calendar }
    calendar.timeZone = fields["timeZone"].flatMap { text($0) }
    let faultCountBefore = faultCount
    if let hours = fields["hours"] { calendar.hours = weeklyHours(hours) }
    for day in fields["holidays"].flatMap({ texts($0) }) ?? [] {
      if let holiday = holiday(day) { calendar.holidays.append(holiday) }
    }
    calendar.exceptions = fields["exceptions"].map { exceptions($0) } ?? []
    reportNights(of: calendar)
    let hasHours = !calendar.hours.isEmpty || calendar.exceptions.contains { !$0.hours.isEmpty }
    // Hours that cannot be read have been told already.
    if !hasHours, faultCount == faultCountBefore {
      report(.calendarWithoutHours(name.value), at: name.place)
    }
    return calendar
  }

  private mutating func weeklyHours(_ field: Field) -> WeeklyHours {
    var hours = WeeklyHours()
    guard let members = members(of: field) else { return hours }
    for member in members {
      guard let day = Weekday.allCases.first(where: { $0.key == member.key.value }) else {
        let suggestion = nearestWeekday(to: member.key.value)
        report(.unknownWeekday(member.key.value, nearest: suggestion), at: member.key.place)
        continue
      }
      hours[day] = intervals(Field(key: day.key, value: member.value)) ?? []
    }
    return hours
  }

  /// `Monday` and `Mo` mean `mon`, whatever their distance.
  private func nearestWeekday(to name: String) -> String? {
    let folded = foldedName(name)
    let keys = Weekday.allCases.map(\.key)
    let abbreviated = keys.first { key in
      folded.hasPrefix(key) || (!folded.isEmpty && key.hasPrefix(folded))
    }
    return abbreviated ?? nearest(to: name, among: keys)
  }

  /// Nil if any of the texts is no interval; what they say is reported.
  private mutating func intervals(_ field: Field) -> [Placed<MinuteRange>]? {
    guard let texts = texts(field) else { return nil }
    var intervals: [Placed<MinuteRange>] = []
    for text in texts {
      do throws(HoursFault) {
        let interval = try MinuteRange(hours: text.value)
        if interval.end % (24 * 60) == 24 * 60 - 1 {
          report(.minuteShort(text.value, on: field.key), at: text.place)
        }
        intervals.append(Placed(interval, at: text.place))
      } catch {
        report(.hours(text.value, error), at: text.place)
      }
    }
    guard intervals.count == texts.count else { return nil }
    reportOverlaps(of: intervals, on: field.key)
    return intervals
  }

  private mutating func holiday(_ text: Placed<String>) -> Holiday? {
    if let date = CivilDate(iso: text.value) { return .date(Placed(date, at: text.place)) }
    if foldedName(text.value).hasSuffix(".ics") { return .file(text) }
    let isDate = hasFormOfDate(text.value)
    report(isDate ? .impossibleDate(text.value) : .malformedHoliday(text.value), at: text.place)
    return nil
  }

  private mutating func exceptions(_ field: Field) -> [ExceptionalDay] {
    (members(of: field) ?? []).compactMap { member in
      let key = member.key
      let hours = intervals(Field(key: key.value, value: member.value))
      guard let date = CivilDate(iso: key.value) else {
        let isDate = hasFormOfDate(key.value)
        report(isDate ? .impossibleDate(key.value) : .malformedDate(key.value), at: key.place)
        return nil
      }
      return hours.map { ExceptionalDay(date: Placed(date, at: key.place), hours: $0) }
    }
  }

  /// Four digits, two and two, with hyphens between.
  private func hasFormOfDate(_ text: String) -> Bool {
    let shape = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    return shape == Array("0000-00-00".utf8)
  }
}
