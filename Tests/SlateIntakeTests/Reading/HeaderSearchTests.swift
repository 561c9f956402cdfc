import SlateCSV
import SlateModel
import Testing

@testable import SlateIntake

struct HeaderSearchTests {
  private func opened(_ text: String, columns: [String: String] = [:]) throws -> OpenedFile {
    let folder = try InputFolder(["f.csv": text])
    var settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: 1))
    settings.columns = columns
    return try OpenedFile(path: folder.path + "f.csv", name: "f.csv", settings)
  }

  private static let header = "Ticket ID;Created time;Resolved time"

  @Test(arguments: [
    ("", 1), ("Tickets of May\n", 2), ("Tickets, all of them, of May\n\n\n", 4),
    ("\"Tickets\nof May\";x\n", 3), ("a,b,c,d,e,f\n", 2),
  ])
  func `titles above the header are passed over, whatever their punctuation`(
    title: String, line: Int
  ) throws {
    let file = try opened(title + Self.header + "\n1;2026-01-01;\n")
    #expect(file.headerLine == line && file.header.cells.count == 3)
    #expect(file.firstLine == line + 1 && file.dialect.delimiter == 0x3B)
    #expect(file.firstValues(ofFields: [0]) == ["1"])
  }

  @Test func `of a header that no format knows the first record is the header`() throws {
    let file = try opened("a,b\nticket,opened\n1,2\n")
    #expect(file.header.cells == ["a", "b"] && file.headerLine == 1)
  }

  @Test func `a header a hundred and twenty records down is found, one behind them is not`() throws
  {
    let titles = (1...119).map { "title \($0)\n" }
    #expect(try opened(titles.joined() + Self.header + "\n").headerLine == 120)
    #expect(try opened("first\n" + titles.joined() + Self.header + "\n").headerLine == 1)
  }

  @Test(arguments: [5, 40])
  func `the lines above a report may be widened by a spreadsheet`(lines: Int) throws {
    let titles = (1...lines).map { "Filter \($0);x\($0 % 3);;;\n" }.joined()
    let known = try opened(titles + Self.header + ";Status;Group\n1;2026-01-01;;Open;A\n")
    #expect(known.headerLine == lines + 1 && known.header.cells[0] == "Ticket ID")
    let own = try opened(titles + "Nr;Begun;Ended;By;For\n1;2026-01-01;;a;b\n")
    #expect(own.headerLine == lines + 1 && own.header.cells[0] == "Nr")
  }

  @Test func `the columns that the user names are looked for`() throws {
    let text = "Report\nNr,Begun\n1,2026-01-01\n"
    let file = try opened(text, columns: ["ticket": "nr", "opened": "begun"])
    #expect(file.header.cells == ["Nr", "Begun"] && file.headerLine == 2)
    #expect(try opened(text, columns: ["ticket": "no such"]).header.cells == ["Nr", "Begun"])
  }

  @Test(arguments: [
    "sep=;\n", "SEP=;\r\n", "\"sep=;\"\r\n", "sep=;;;\n", "\u{FEFF}sep=;\r", "sep=; \n",
  ])
  func `a first line that declares the delimiter is no header`(line: String) throws {
    let file = try opened(line + "Nr;Begun, at\n1;2\n")
    #expect(file.header.cells == ["Nr", "Begun, at"] && file.headerLine == 2)
    #expect(file.firstLine == 3 && file.dialect.delimiter == 0x3B)
  }

  @Test(arguments: ["sep=;", "sep=;x\n", "sep=x\n", "\"sep=;\n", "step=;\n", "sep\n", "sep="])
  func `a line that declares nothing is a record`(line: String) throws {
    #expect(try opened(line).headerLine == 1)
    #expect(try opened(line).header.cells.first?.hasPrefix("s") == true)
  }

  @Test(
    arguments: [(CellDelimiter.comma, 0x2C), (.semicolon, 0x3B), (.tab, 0x09), (.bar, 0x7C)]
      as [(CellDelimiter, UInt8)])
  func `a delimiter that the user names is the delimiter`(
    delimiter: CellDelimiter, byte: UInt8
  ) throws {
    let folder = try InputFolder(["f.csv": "sep=,\na,b;c\td|e\n1,2;3\t4|5\n"])
    var settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: 1))
    settings.delimiter = delimiter
    let file = try OpenedFile(path: folder.path + "f.csv", name: "f.csv", settings)
    #expect(file.dialect.delimiter == byte)
    #expect(file.header.cells.count == 2 && file.headerLine == 2)
  }

  @Test(arguments: [
    ("Weekly report\n", 2), ("Weekly report;;;\n", 2), ("Weekly, monthly, yearly\n\n", 3),
    ("Made by;Zoe\nMade on;2026-01-01\n", 3), ("", 1),
  ])
  func `titles above a header that no format knows are passed over`(
    titles: String, line: Int
  ) throws {
    let file = try opened(titles + "Nr;Begun;Ended;By\n1;2026-01-01;;a, b\n2;2026-01-02;;c\n")
    #expect(file.header.cells == ["Nr", "Begun", "Ended", "By"] && file.headerLine == line)
    #expect(file.dialect.delimiter == 0x3B)
  }

  @Test func `a header with fewer names than rows have cells is a header`() throws {
    #expect(try opened("Nr,Begun,,\n1,2026-01-01,x,\n").headerLine == 1)
    #expect(try opened("Nr;a\n1;c,d,e\n2;f\n").dialect.delimiter == 0x3B)
  }
}
