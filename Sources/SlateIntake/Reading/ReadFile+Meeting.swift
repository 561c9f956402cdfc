import SlateCSV
import SlateModel

extension ReadFile {
  /// Writes into each row what a report of attendance says of the meeting as a whole.
  ///
  /// A meeting is called by its title and the local minute of its start, so that each of a weekly
  /// meeting is one of its own and two reports of one are the same; without a title by the file's name.
  ///
  /// - Returns: whether every row is dated.
  mutating func fill(
    _ meeting: Meeting, _ form: MeetingForm, names: inout Interner
  ) -> Bool {
    if form.namesAreOriginal { takeOriginalNames(&names) }
    let at = SessionColumn.at.rawValue
    let told = meeting.start.flatMap(instant) ?? 0
    let start = told > 0 ? told : table.instants[at].filter { $0 > 0 }.min() ?? 0
    if told > 0 {
      if table.instants[at].isEmpty {
        table.instants[at] = Array(repeating: told, count: table.count)
      }
      table.instants[at] = table.instants[at].map { (own: UInt32) in own == 0 ? told : own }
    }
    let title = meeting.title ?? source.path.fileName
    set(.session, names.id(of: title + " " + minute(start)))
    set(.kind, names.id(of: HandoverWord.kind(ofMeeting: title)))
    let leaders = CellWords(form.leaderRoles)
    let leader = (0..<table.count).first { row in
      let role = Array(names.texts[Int(table.name(SessionColumn.role.rawValue, row))].utf8)
      return leaders.contain(role.span)
    }
    set(
      .leader,
      meeting.host.map { names.id(of: $0) }
        ?? leader.map { table.name(SessionColumn.person.rawValue, $0) } ?? 0)
    return table.count == 0 || table.instants[at].allSatisfy { $0 > 0 }
  }

  /// It lists people, but no time that they stayed.
  var lacksAttendanceTimes: Bool {
    guard mapping.meeting != nil, table.count > 0 else { return false }
    let minutes = table.numbers[SessionColumn.minutes.rawValue]
    return minutes.allSatisfy { $0 == Table.missing }
      && table.instants[SessionColumn.until.rawValue].allSatisfy { $0 == 0 }
      && table.names[SessionColumn.deed.rawValue].isEmpty
  }

  private mutating func set(_ column: SessionColumn, _ id: UInt32) {
    table.names[column.rawValue] = Array(repeating: id, count: table.count)
  }

  private func instant(_ text: String) -> UInt32? {
    let bytes = Array(text.utf8)
    var changes = ClockChanges()
    return reading.instant(
      bytes.span.extracting(trimmed(0..<bytes.count, of: bytes.span)), counting: &changes)
  }

  /// `2026-07-22 19:00` on the clocks of the file's zone.
  private func minute(_ instant: UInt32) -> String {
    var bytes: [UInt8] = []
    reading.zone.localTime(at: Instant(secondsSince1970: Int64(instant))).appendISO(to: &bytes)
    return String(decoding: bytes.prefix(16), as: UTF8.self).replacing("T", with: " ")
  }

  /// Calls people by the names in brackets behind those that they gave themselves.
  private mutating func takeOriginalNames(_ names: inout Interner) {
    let person = SessionColumn.person.rawValue
    var originals: [UInt32: UInt32] = [:]
    for id in Set(table.names[person]) {
      let name = names.texts[Int(id)]
      guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { continue }
      let original = name[name.index(after: open)...].dropLast()
      if !original.isEmpty { originals[id] = names.id(of: String(original)) }
    }
    table.names[person] = table.names[person].map { originals[$0] ?? $0 }
  }
}

extension String {
  /// Without folders and ending.
  fileprivate var fileName: String {
    let name = split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}
