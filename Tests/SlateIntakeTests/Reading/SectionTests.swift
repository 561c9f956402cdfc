import SlateCSV
import Testing

@testable import SlateIntake

struct SectionTests {
  private func rows(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let end = Section.end(in: bytes.span, rows: 0..<bytes.count, dialect: .comma)
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  @Test(arguments: [
    "\n\n3. More\nName,At\nx,y\n", "\r\n\r\n3. More\r\n", "\r\r3. More", "\n,,\n3. More\n",
    "\n\"\",\nx,y\n", "\n\n\n",
  ])
  func `a section ends at an empty line`(below: String) {
    #expect(rows("a,1\nb,2" + below) == (below == "\n\n\n" ? "a,1\nb,2\n\n\n" : "a,1\nb,2"))
  }

  @Test(arguments: ["", "a,1", "a,1\nb,2\n", "a,\"x\n\ny\"\nb,2\r\nc,3", "\n\na,1\n"])
  func `without one it ends with the file`(text: String) {
    #expect(rows(text) == text)
  }

  @Test func `a section may be longer than one batch of records`() {
    let many = String(repeating: "a,1\n", count: 10_000)
    #expect(rows(many + "b,2\n\nc,3\n") == many + "b,2")
  }
}
