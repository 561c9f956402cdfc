import SlateCSV
import SlateModel
import Testing

@testable import SlateIntake

@Suite struct OpenedFileTests {
  private func opened(_ bytes: [UInt8]) throws -> OpenedFile {
    let folder = try InputFolder()
    try folder.write(bytes, to: "f.csv")
    return try folder.opened("f.csv")
  }

  private func opened(_ text: String) throws -> OpenedFile { try opened(Array(text.utf8)) }

  @Test(arguments: [
    ("a,b\nx", 4, 2), ("a,b\r\nx", 5, 2), ("a,b\rx", 4, 2), ("a,b", 3, 1), ("a,b\n", 4, 2),
    ("\n\r\na,b\nx", 7, 4), ("\"a\n\n\",b\nx", 8, 4), ("\"a\r\n\",b\r\nx", 9, 3),
    ("\"a\r\",b\rx", 7, 3), ("a,b\n\nx", 4, 2), ("\u{FEFF}a,b\nx", 7, 2),
  ])
  func `the rows begin behind the header, on their line`(text: String, start: Int, line: Int) throws
  {
    let file = try opened(text)
    #expect(file.header.cells.count == 2)
    #expect(file.rows == start..<text.utf8.count)
    #expect(file.firstLine == line)
  }

  @Test(arguments: [("a,b;c", 0x2C), ("a;b;c,d", 0x3B), ("a\tb", 0x09), ("a|b", 0x7C), ("a", 0x2C)])
  func `the header shows the delimiter`(text: String, delimiter: UInt8) throws {
    #expect(try opened(text).dialect.delimiter == delimiter)
  }

  @Test func `a header is read without its quotes and without a byte-order mark`() throws {
    #expect(try opened("\u{FEFF}\"a\"\"b\",\"c,d\",\n").header.cells == ["a\"b", "c,d", ""])
    #expect(try opened("\u{FEFF}ticket,opened\n").header.fields(named: "ticket") == [0])
  }

  @Test func `what is not UTF-8 is read as Windows-1252`() throws {
    let file = try opened([0x67, 0xE9, 0x2C, 0x80, 0x0A, 0x93, 0x78, 0x94, 0x2C, 0x31])
    #expect(file.header.cells == ["gé", "€"])
    #expect(file.firstValues(ofFields: [0, 1]) == ["“x”", "1"])
  }

  @Test func `a byte-order mark is no text, even where the rest is not UTF-8`() throws {
    let file = try opened(
      [0xEF, 0xBB, 0xBF] + Array("ticket,opened\nA".utf8) + [0xE9] + Array(",2026-01-01\n".utf8))
    #expect(file.header.cells == ["ticket", "opened"])
  }

  @Test func `UTF-16 is refused with the way out`() throws {
    for mark in [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]] {
      let failure = try failure { _ = try opened(mark) }
      #expect(failure.exitCode == .unusableData)
      #expect(
        failure.problems.map(\.description) == [
          "f.csv:1: the file is UTF-16\n  save it as CSV UTF-8"
        ])
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\r\n\r", "\u{FEFF}\n"])
  func `a file without a record is empty`(text: String) throws {
    let failure = try failure { _ = try opened(text) }
    #expect(failure.exitCode == .unusableData)
    #expect(
      failure.problems.map(\.description) == [
        "f.csv:1: the file is empty\n  export it again with its header row"
      ])
  }

  @Test func `a file that cannot be opened is told in words, by the name it was given`() throws {
    let folder = try InputFolder(["folder/f.csv": ""])
    for name in ["nothing.csv", "folder"] {
      let failure = try failure { _ = try folder.opened(name) }
      #expect(failure.exitCode == .noInput)
      let problem = try #require(failure.problems.first)
      #expect(problem.file == name)
      #expect(!problem.description.contains(folder.path))
      #expect(!problem.message.contains("path:"))
    }
  }

  @Test func `the first values are those of so many rows`() throws {
    let file = try opened("a,b\n1,2\n3\n\"4\"\"\",5\n6,7\n")
    #expect(file.firstValues(ofFields: [1, 0], count: 3) == ["2", "1", "3", "5", "4\""])
    #expect(file.firstValues(ofFields: []).isEmpty)
    #expect(try opened("a,b\n").firstValues(ofFields: [0]).isEmpty)
  }
}
