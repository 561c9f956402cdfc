import Foundation
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

  @Test func `a mark inside the first quoted header, and a last delimiter, are no names`() throws {
    let file = try opened("\"\u{FEFF}\"\"ID\"\"\";\"Title\";\n\"1\";\"x\";\n")
    #expect(file.header.fields(named: "id") == [0] && file.header.fields(named: "title") == [1])
    #expect(file.header.cells.count == 3 && file.firstValues(ofFields: [0]) == ["1"])
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

  private func opened(_ bytes: [UInt8], as encoding: TextEncoding) throws -> OpenedFile {
    let folder = try InputFolder()
    try folder.write(bytes, to: "f.csv")
    var settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: 1))
    settings.encoding = encoding
    return try OpenedFile(path: folder.path + "f.csv", name: "f.csv", settings)
  }

  private func units(_ text: String, mark: Bool, isBigEndian: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [false, true], [false, true])
  func `UTF-16 is read, with a mark and without`(mark: Bool, isBigEndian: Bool) throws {
    let text = "Nr\tBegönne\r\n1\t\"a\n\nb\"\r\n2\t€\r\n"
    let file = try opened(units(text, mark: mark, isBigEndian: isBigEndian))
    #expect(file.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(file.header.cells == ["Nr", "Begönne"] && file.firstLine == 2)
    #expect(file.firstValues(ofFields: [1]) == ["a\n\nb", "€"])
  }

  @Test func `an encoding that the user names is used, unless a mark says otherwise`() throws {
    let bytes: [UInt8] = [0x4E, 0x72, 0x3B, 0x81, 0x0A, 0x31, 0x3B, 0x9C]
    #expect(try opened(bytes, as: .codePage850).header.cells == ["Nr", "ü"])
    #expect(try opened(bytes, as: .codePage850).firstValues(ofFields: [1]) == ["£"])
    #expect(try opened([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], as: .codePage850).header.cells == ["é"])
    #expect(try opened([0xC3, 0xA9], as: .windows1252).header.cells == ["Ã©"])
  }

  @Test(arguments: ["UTF-8", "UTF-8 with BOM", "UTF-16LE", "Windows-1252"])
  func `UTF-8 is read where it lies, anything else from a text of its own`(name: String) throws {
    let text = "Nr,Größe\n1,x\n"
    let bytes: [UInt8] =
      switch name {
      case "UTF-8": Array(text.utf8)
      case "UTF-8 with BOM": [0xEF, 0xBB, 0xBF] + text.utf8
      case "UTF-16LE": units(text, mark: true, isBigEndian: false)
      default: text.unicodeScalars.map { UInt8($0.value) }
      }
    let folder = try InputFolder()
    try folder.write(bytes, to: "f.csv")
    let file = try folder.opened("f.csv")
    #expect(file.encoding.name == name)
    // What is written into the file afterwards shows through a mapping, and in no copy.
    let handle = try #require(FileHandle(forWritingAtPath: folder.path + "f.csv"))
    try handle.seek(toOffset: UInt64(bytes.count - (name == "UTF-16LE" ? 4 : 2)))
    try handle.write(contentsOf: Data([0x79]))
    try handle.close()
    #expect(file.firstValues(ofFields: [1]) == [file.encoding.isUTF8 ? "y" : "x"])
  }

  @Test func `what is called UTF-8 and is not is refused with its line`() throws {
    let failure = try failure { _ = try opened([0x61, 0x0A, 0x62, 0xE9], as: .utf8) }
    #expect(failure.exitCode == .unusableData)
    #expect(failure.problems.map { "\($0.file):\($0.place?.line ?? 0)" } == ["f.csv:2"])
  }

  @Test func `stray bytes in UTF-8 are read as Windows-1252, and their line is known`() throws {
    let file = try opened(Array("Nr,Größe\n1,é\n2,".utf8) + [0xE9, 0x0A])
    #expect(file.header.cells == ["Nr", "Größe"] && file.strayLine == 3)
    #expect(file.firstValues(ofFields: [1]) == ["é", "é"])
    #expect(try opened("Nr,Größe\n").strayLine == nil)
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
    #expect(try opened("a\n =\"INC1\" \n").firstValues(ofFields: [0]) == ["INC1"])
    #expect(try opened("a,b\n").firstValues(ofFields: [0]).isEmpty)
  }
}
