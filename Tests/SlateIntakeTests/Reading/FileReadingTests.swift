import SlateCSV
import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

@Suite struct FileReadingTests {
  private func read(
    _ text: String, threads: Int = 1, _ change: (inout ReadSettings) throws -> Void = { _ in }
  ) throws -> (file: ReadFile, names: NameTable) {
    let folder = try InputFolder(["f.csv": text])
    var names = Interner()
    var settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: threads))
    try change(&settings)
    let file = try folder.opened("f.csv").read(settings, file: 0, names: &names)
    return (file, NameTable(names: names.texts))
  }

  private func opened(_ text: String, _ order: DateOrder? = nil) throws -> [UInt32] {
    try read(text) { $0.dateOrder = order }.file.table.instants[TicketColumn.opened.rawValue]
  }

  @Test func `dates are read in the order that all of them together settle`() throws {
    #expect(
      try opened("ticket,opened\nA,1/3/2026\nB,31/3/2026\n")
        == [seconds("2026-03-01T00:00:00Z"), seconds("2026-03-31T00:00:00Z")])
    #expect(
      try opened("ticket,opened\nA,1/3/2026\nB,3/31/2026\n")
        == [seconds("2026-01-03T00:00:00Z"), seconds("2026-03-31T00:00:00Z")])
    // Any date column settles it for all.
    #expect(
      try opened("ticket,opened,closed\nA,1/3/2026,\"13/3/2026 \"\n")
        == [seconds("2026-03-01T00:00:00Z")])
  }

  @Test func `an order that is never settled, or contradicts itself, is asked for`() throws {
    let open = try failure { _ = try read("ticket,opened\nA,1/3/2026\nB,2026-01-01\n") }
    #expect(open.exitCode == .unusableData)
    #expect(
      open.problems.map(\.description) == [
        """
        f.csv: day and month cannot be told apart: no date has a number over 12
          say which it is in slate.json: inputs: { read: [{ files: "f.csv", dateOrder: "dmy" }] } \
        (or "mdy")
        """
      ])
    let both = try failure { _ = try read("ticket,opened\nA,13/3/2026\nB,3/13/2026\n") }
    #expect(
      both.problems.map(\.message) == [
        "day and month contradict each other: 1 dates can only be day/month, 1 only month/day"
      ])
  }

  @Test func `an order that is given holds, and what does not fit it is rejected`() throws {
    let text = "ticket,opened\nA,1/3/2026\nB,3/13/2026\n"
    #expect(try opened(text, .mdy).count == 2)
    #expect(try opened(text, .dmy) == [seconds("2026-03-01T00:00:00Z")])
    #expect(try read(text) { $0.dateOrder = .dmy }.file.rejections.map(\.value) == ["3/13/2026"])
    #expect(try opened(text, .ymd).isEmpty)
    #expect(try opened("ticket,opened\nA,2026-03-01\n", .dmy) == [seconds("2026-03-01T00:00:00Z")])
  }

  @Test func `an odd date among many of the other order is rejected`() throws {
    let rows = (13..<33).map { "T\($0),\(($0 - 13) % 16 + 13)/2/2026\n" }.joined()
    let file = try read("ticket,opened\n" + rows + "X,2/25/2026\n").file
    #expect(file.table.count == 20)
    #expect(file.rejections.map(\.line) == [22])
  }

  @Test(arguments: [60, 600])
  func `days first far below years first are found`(top: Int) throws {
    let rows = (0..<top).map { "T\($0),2026-01-01\n" }.joined()
    let found = try opened("ticket,opened\n" + rows + "X,1/3/2026\nY,13/3/2026\n")
    #expect(
      found.suffix(2) == [seconds("2026-03-01T00:00:00Z"), seconds("2026-03-13T00:00:00Z")])
    #expect(found.count == top + 2)
  }

  @Test func `what is no date at all unsettles nothing`() throws {
    let file = try read("ticket,opened\nA,2026-01-01\nB,soon\nC,2026-01-02\n").file
    #expect(file.table.count == 2)
    #expect(file.rejections.map(\.value) == ["soon"])
  }

  @Test func `a header alone is a file without rows`() throws {
    for text in ["ticket,opened\n", "ticket,opened", "ticket,opened\r\n\r\n"] {
      let file = try read(text).file
      #expect(file.source.rows == 0 && file.table.count == 0)
    }
  }

  @Test func `times that a clock change skipped or repeated are counted`() throws {
    let text = "ticket,opened\nA,2025-10-05 02:30\nB,2026-04-05 02:30\nC,2026-04-05 02:15\nD,x\n"
    let source = try read(text) { $0.zone = try ZoneRules.load("Australia/Sydney") }.file.source
    #expect(source.skippedTimes == 1)
    #expect(source.repeatedTimes == 2)
    #expect(source.rows == 4 && source.rejected == 1)
  }

  @Test func `a file that dates resolutions says so`() throws {
    #expect(try !read("ticket,opened,resolved\nA,2026-01-01,\n").file.source.datesResolutions)
    #expect(
      try read("ticket,opened,resolved\nA,2026-01-01,2026-01-02\n").file.source.datesResolutions)
  }

  /// Rows of every kind: names that come again, quoted line breaks, faults, short and long rows.
  private func anyRow(_ number: Int, _ random: inout SeededGenerator) -> String {
    let team = "Team \(Int.random(in: 0..<9, using: &random))"
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return "T\(number),2026-01-01,\"\(team)\",\"two\nlines\"\n"
    case 1: return "T\(number),soon,\(team),x\n"
    case 2: return ",2026-01-01,\(team)\r\n"
    case 3: return "T\(number),2026-01-01\n"
    case 4: return "T\(number),2026-01-01,,,more\n"
    case 5: return "\n\"T\(number)\",2026-01-01,\"\(team) \"\"n\"\"\",\"\r\n\"\"\"\r\n"
    default: return "T\(number),13/1/2026 09:\(10 + number % 50),\(team),subject \(number)\n"
    }
  }

  @Test func `however many parts a file is cut into, the same table comes of it`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("file reading, parts: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let text =
      "ticket,opened,team,subject\n" + (0..<400).map { anyRow($0, &random) }.joined()
    let folder = try InputFolder(["f.csv": text])
    let file = try folder.opened("f.csv")
    let settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: 1))
    let reading = try file.reading(settings)
    let (format, mapping) = (reading.format, reading.mapping)
    let reader = RowReader(
      header: file.header, mapping: mapping, reading: CellReading(order: .dmy, zone: .utc),
      kind: .tickets, file: 0)
    func joined(_ count: Int) -> (read: ReadFile, rows: [[String]]) {
      let parts = file.content.withBytes { bytes in
        recordParts(
          joining: slices(of: bytes, in: file.rows, count: count).map {
            QuoteScan(slice: $0, bytes: bytes, dialect: file.dialect)
          }, firstLine: file.firstLine)
      }
      let columns = parts.map { part in
        file.content.withBytes { reader.rows(of: part, in: $0, dialect: file.dialect) }
      }
      var names = Interner()
      let source = SourceFile(path: "f.csv", kind: .tickets, format: format)
      let read = file.joined(
        columns, source: source, mapping: mapping,
        reading: CellReading(order: .dmy, zone: .utc), names: &names)
      return (read, rows(of: read.table, names: NameTable(names: names.texts)))
    }
    let whole = joined(1)
    #expect(whole.read.source.rows == 400)
    #expect(whole.read.source.rejected == whole.read.rejections.count)
    #expect(whole.rows.count + whole.read.rejections.count == 400)
    for count in [2, 3, 7, 40, 300] {
      let cut = joined(count)
      #expect(cut.rows == whole.rows, "\(count) parts")
      #expect(cut.read.rejections == whole.read.rejections, "\(count) parts")
      #expect(cut.read.starts == whole.read.starts && cut.read.lengths == whole.read.lengths)
      #expect(cut.read.source.rows == 400)
    }
  }

  @Test func `one thread or seven, a large file gives the same table`() throws {
    let line = String(repeating: "a long subject, of which little is kept; ", count: 60)
    let text =
      "ticket,opened,team,subject\n"
      + (0..<1_400).map {
        $0 % 97 == 0
          ? "T\($0),soon,,\n" : "T\($0),2026-01-\(10 + $0 % 20),Team \($0 % 5),\"\($0)\n\(line)\"\n"
      }.joined()
    #expect(text.utf8.count > 3 * 1_048_576)
    let plain = try read(text)
    #expect(plain.file.source.rows == 1_400 && plain.file.rejections.count == 15)
    for threads in [2, 7] {
      let other = try read(text, threads: threads)
      #expect(
        rows(of: other.file.table, names: other.names)
          == rows(of: plain.file.table, names: plain.names))
      #expect(other.file.rejections == plain.file.rejections)
      #expect(other.names.names.bytes == plain.names.names.bytes)
    }
  }
}
