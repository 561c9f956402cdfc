import SlateModel
import Testing

@testable import SlateIntake

struct FooterTests {
  private func rows(_ below: String) throws -> (text: [String], zone: String?) {
    let folder = try InputFolder(["f.csv": "ticket,opened,subject\n" + below])
    let file = try folder.opened("f.csv")
    return (file.firstValues(ofFields: [0]), file.footerZone)
  }

  @Test(arguments: [
    "Timezone: Europe/Berlin\n", "\nTimezone: Europe/Berlin", "\r\n\r\nTimezone: Europe/Berlin\r\n",
    "\"Timezone: Europe/Berlin\",,\n\n", "Timezone: Europe/Berlin,,\nTotal records: 2\n",
  ])
  func `a zone or a total below the rows is no row`(footer: String) throws {
    let read = try rows("T1,2026-01-01,a\nT2,2026-01-01,b\n" + footer)
    #expect(read.text == ["T1", "T2"] && read.zone == "Europe/Berlin")
  }

  @Test(arguments: [
    "T1,2026-01-01,a\n", "Timezone: x,2026-01-01,\n", "T1,2026-01-01,\"a\nTimezone: UTC\"\n",
    "T1,2026-01-01,\"a\nTotal records: 5\nb\"\n", "only\n",
  ])
  func `a row, or the end of one, is no footer`(row: String) throws {
    let read = try rows(row)
    #expect(read.text.count == 1 && read.zone == nil)
  }

  @Test func `notes with a known word above or below them are no rows`() throws {
    let notes = "Total,7,\n\nMade for Example Ltd\nCopyright (c) 2026\n\"Confidential, all\"\n"
    #expect(try rows("T1,2026-01-01,a\n" + notes).text == ["T1"])
    #expect(
      try rows("T1,2026-01-01,a\nMade for Example Ltd\n").text == ["T1", "Made for Example Ltd"])
  }

  @Test func `the number of rows that a footer states is known`() throws {
    let folder = try InputFolder(["f.csv": "ticket,opened,x\nT1,2026-01-01,\nTotal records: 2\n"])
    #expect(try folder.opened("f.csv").statedRows == 2)
  }

  @Test func `a file with nothing below its header has no footer`() throws {
    #expect(try rows("").text.isEmpty)
    #expect(try rows("Total records: 0\n").text.isEmpty)
  }
}
