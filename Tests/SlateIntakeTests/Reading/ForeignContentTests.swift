import Foundation
import SlateCSV
import SlateModel
import Testing

@testable import SlateIntake

struct ForeignContentTests {
  private func told(_ bytes: [UInt8]) throws -> [Problem] {
    let folder = try InputFolder()
    try folder.write(bytes, to: "f.csv")
    return try failure { _ = try folder.opened("f.csv") }.problems
  }

  private static let workbook = "PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml"

  @Test(arguments: [
    (workbook, "an Excel workbook"), ("PK\u{3}\u{4}\u{14}\u{0}tickets.csv", "a ZIP archive"),
    ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an OpenDocument file"),
    ("%PDF-1.7\n1 0 obj\n", "a PDF document"),
    (
      "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
      "a spreadsheet in XML, whatever it is called"
    ),
    ("\u{FEFF}<?xml version=\"1.0\"?><rows/>", "XML"), ("\n <!DOCTYPE html>\n<html>", "a web page"),
    ("<table border=\"1\"><tr><th>Number</th><th>Opened</th></tr>", "a web page"),
    ("[\n  {\"number\": \"INC1\", \"opened_at\": \"2026-05-01\"}]", "JSON"),
    ("{\"id\":1,\"created_at\":\"2026-05-01\"}\n", "JSON"), ("{}", "JSON"),
  ])
  func `a workbook, a web page or JSON instead of CSV is told as what it is`(
    text: String, what: String
  ) throws {
    let problems = try told(Array(text.utf8))
    #expect(problems.map(\.message) == ["this is \(what), not CSV"])
    #expect(problems.allSatisfy { !$0.remedy.isEmpty && $0.place == nil })
  }

  @Test func `a workbook of an old Excel and what is mostly zeros are told`() throws {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let old = try told(signature + Array(repeating: 0, count: 600))
    #expect(old.map(\.message) == ["this is a workbook of an old Excel, not CSV"])
    let zeros = try told(Array("ELF".utf8) + Array(repeating: 0, count: 60))
    #expect(zeros.map(\.message) == ["this is a binary file, not CSV"])
  }

  @Test(arguments: [
    "[required] Title,Opened\nx,2026-01-01\n", "{Team},Opened\nx,2026-01-01\n",
    "<none>,Opened\nx,2026-01-01\n", "PK,Opened\nx,2026-01-01\n", "%PDF,Opened\n",
    "ticket,opened\nT1\u{0},2026-01-01\n",
  ])
  func `a header may begin as they do`(text: String) throws {
    let folder = try InputFolder(["f.csv": text])
    #expect(try folder.opened("f.csv").header.cells.count == 2)
  }

  @Test func `zeros of UTF-16 are halves of letters`() throws {
    let text = try #require("ticket,opened\n".data(using: .utf16LittleEndian))
    let folder = try InputFolder()
    try folder.write(Array(text), to: "f.csv")
    #expect(try folder.opened("f.csv").encoding == .utf16LittleEndian)
  }
}
