import SlateModel
import Testing

@testable import SlateIntake

struct IdentifierTextTests {
  @Test(
    arguments: [
      ("52 267", "52267"), ("5\u{A0}732\u{202F}943", "5732943"), ("1 2 3", "123"), ("52267", nil),
      ("", nil), (" ", nil), ("INC 1", nil), ("52-267", nil),
    ] as [(String, String?)])
  func `a number with blanks is its digits`(text: String, digits: String?) {
    let found = IdentifierText.digits(Array(text.utf8).span)
    #expect(found.map { String(decoding: $0, as: UTF8.self) } == digits)
  }

  @Test(arguments: [
    ("Mail is down (52267)", "Mail is down"), ("Mail is down (52 267)", "Mail is down"),
    ("Mail is down\u{A0}(5\u{202F}2267)", "Mail is down"),
    ("Mail is down (404)", "Mail is down (404)"),
    ("(52267)", "(52267)"), (" (52267)", " (52267)"),
    ("Mail (52267) is down", "Mail (52267) is down"),
    ("52267)", "52267)"), ("()", "()"), ("", ""), ("x ()", "x ()"),
  ])
  func `a title ends before its own ticket's number`(title: String, kept: String) {
    let bytes = Array(title.utf8)
    let end = IdentifierText.titleEnd(bytes.span, ticket: Array("52267".utf8).span)
    #expect(String(decoding: bytes[..<end], as: UTF8.self) == kept)
  }

  @Test
  func `a tool's numbers, titles and names are read as they are said, slate's own as they stand`()
    throws
  {
    let rows = "52 267;Mail is down (52267);2026-01-05 09:00;Torres, Ana (2970)\n"
    let folder = try InputFolder([
      "g.csv": "ID;Title;Opening date;Assigned to - Technician\n" + rows,
      "s.csv": "ticket;subject;opened;assignee\n" + rows.replacing("2267", with: "2268"),
    ])
    let export = try folder.export("{ inputs: { tickets: ['g.csv', 's.csv'] } }")
    let assignees = export.tickets.names[TicketColumn.assignee.rawValue].map { export.names[$0] }
    #expect(export.tickets.text(.ticket, 0) == "52267")
    #expect(export.tickets.text(.subject, 0) == "Mail is down")
    #expect(export.tickets.text(.ticket, 1) == "52 267")
    #expect(export.tickets.text(.subject, 1) == "Mail is down (52268)")
    #expect(assignees == ["Ana Torres", "Torres, Ana (2970)"])
  }
}
