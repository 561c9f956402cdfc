import SlateModel

/// Makes one row a person and meeting out of every time that somebody came and went.
///
/// The time present is the union of all stays: two devices at once count once, and a break counts
/// not at all. Where stays are only told by their length, the lengths are added up.
struct Attendance {
  private(set) var table: Table
  private let isLeaving: [Bool]
  /// By file, the instant of its last row.
  private let lastDeeds: [UInt16: UInt32]

  private struct Guest: Hashable {
    let session, person: UInt32
  }

  /// - Parameters:
  ///   - rows: of sessions.
  ///   - isReport: by file; the rows of others stay as they are.
  init(_ rows: Table, isReport: [Bool], names: NameTable) {
    table = rows
    isLeaving = names.map(Self.isLeaving)
    lastDeeds = Dictionary(
      (0..<rows.count).map { (rows.file[$0], rows.instant(SessionColumn.at.rawValue, $0)) },
      uniquingKeysWith: max)
    var guests: [Guest: [Int]] = [:]
    var kept: [Int] = []
    for row in 0..<rows.count {
      guard isReport[Int(rows.file[row])] else {
        kept.append(row)
        continue
      }
      let guest = Guest(
        session: rows.name(SessionColumn.session.rawValue, row),
        person: rows.name(SessionColumn.person.rawValue, row))
      if guests[guest] == nil { kept.append(row) }
      guests[guest, default: []].append(row)
    }
    let minutes = SessionColumn.minutes.rawValue
    if table.numbers[minutes].isEmpty {
      table.numbers[minutes] = Array(repeating: Table.missing, count: rows.count)
    }
    for stays in guests.values {
      table.numbers[minutes][stays[0]] = seconds(of: stays, in: rows)
      let at = SessionColumn.at.rawValue
      if let first = stays.map({ rows.instant(at, $0) }).min(), !table.instants[at].isEmpty {
        table.instants[at][stays[0]] = first
      }
    }
    table = table.picking(kept)
  }

  /// The time that one person was present; missing where no row tells any.
  private func seconds(of stays: [Int], in rows: Table) -> Int32 {
    let told = stays.map { rows.number(SessionColumn.minutes.rawValue, $0) }
      .filter { $0 != Table.missing }
    if stays.count == 1, let told = told.first { return told }
    let hasDeeds = stays.contains { rows.name(SessionColumn.deed.rawValue, $0) != 0 }
    let spans = hasDeeds ? comings(stays, rows) : spans(stays, rows)
    if let spans { return union(of: spans) }
    return told.isEmpty ? Table.missing : Int32(clamping: told.reduce(0) { $0 + Int($1) })
  }

  /// From coming to going; nil where a row does not tell both.
  private func spans(_ stays: [Int], _ rows: Table) -> [Range<UInt32>]? {
    var spans: [Range<UInt32>] = []
    for row in stays {
      let from = rows.instant(SessionColumn.at.rawValue, row)
      let until = rows.instant(SessionColumn.until.rawValue, row)
      guard from != 0, until >= from else { return nil }
      spans.append(from..<until)
    }
    return spans
  }

  /// From each coming to the next going; who never goes stays until the last deed of the report.
  private func comings(_ stays: [Int], _ rows: Table) -> [Range<UInt32>] {
    let at = SessionColumn.at.rawValue
    let order = stays.sorted { (rows.instant(at, $0), $0) < (rows.instant(at, $1), $1) }
    var spans: [Range<UInt32>] = []
    var came: UInt32?
    for row in order {
      let instant = rows.instant(at, row)
      if !isLeaving[Int(rows.name(SessionColumn.deed.rawValue, row))] {
        came = came ?? instant
      } else if let from = came {
        spans.append(from..<instant)
        came = nil
      }
    }
    if let came {
      spans.append(came..<max(came, lastDeeds[rows.file[stays[0]]] ?? came))
    }
    return spans
  }

  private func union(of spans: [Range<UInt32>]) -> Int32 {
    var (seconds, end): (UInt32, UInt32) = (0, 0)
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where span.upperBound > end {
      seconds += span.upperBound - max(end, span.lowerBound)
      end = span.upperBound
    }
    return Int32(clamping: seconds)
  }

  /// Whether a word for what somebody did means that they went.
  private static func isLeaving(_ word: String) -> Bool {
    [
      "left", "leave", "verlassen", "hat verlassen", "parti", "a quitté", "salió", "abandonó",
      "saiu",
    ].contains(foldedName(word))
  }
}
