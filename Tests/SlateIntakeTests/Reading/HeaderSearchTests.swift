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

  @Test func `a header twenty records down is found, one behind them is not`() throws {
    let titles = (1...19).map { "title \($0)\n" }
    #expect(try opened(titles.joined() + Self.header + "\n").headerLine == 20)
    #expect(try opened("first\n" + titles.joined() + Self.header + "\n").headerLine == 1)
  }

  @Test func `the columns that the user names are looked for`() throws {
    let text = "Report\nNr,Begun\n1,2026-01-01\n"
    let file = try opened(text, columns: ["ticket": "nr", "opened": "begun"])
    #expect(file.header.cells == ["Nr", "Begun"] && file.headerLine == 2)
    #expect(try opened(text, columns: ["ticket": "no such"]).header.cells == ["Report"])
  }
}
