import SlateCSV
import Testing

/// A text and the records that the grammar finds in it.
struct Case: CustomTestStringConvertible, Sendable {
  let text: String
  var delimiter: UInt8 = 0x2C
  /// Line, fields.
  let records: [(Int, [String])]
  /// The record that is cut because its quote never closes.
  var unclosed: Int?

  var testDescription: String { text.debugDescription }
  var bytes: [UInt8] { Array(text.utf8) }
  var dialect: Dialect { Dialect(delimiter: delimiter) }

  var expected: [ReferenceRecord] {
    records.indices.map { index in
      ReferenceRecord(
        line: records[index].0, fields: records[index].1.map { Array($0.utf8) },
        isUnclosed: unclosed == index)
    }
  }

  static let all: [Case] = plain + quoted + unclosed

  static let plain = [
    Case(text: "", records: []),
    Case(text: "a", records: [(1, ["a"])]),
    Case(text: "a,b\nc,d\n", records: [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case(text: "a,b\nc,d", records: [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case(text: "a,b\r\nc,d\r\n", records: [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case(text: "a,b\rc,d\r", records: [(1, ["a", "b"]), (2, ["c", "d"])]),
    Case(text: "a\r\n\rb\n\r\nc", records: [(1, ["a"]), (3, ["b"]), (5, ["c"])]),
    Case(text: "a\n\n\nb\n", records: [(1, ["a"]), (4, ["b"])]),
    Case(text: "\n\n", records: []),
    Case(text: "\r\n\r\n", records: []),
    Case(text: "\r\r", records: []),
    Case(text: "\n\na", records: [(3, ["a"])]),
    Case(text: ",", records: [(1, ["", ""])]),
    Case(text: ",\n", records: [(1, ["", ""])]),
    Case(text: "a,\n,b\n", records: [(1, ["a", ""]), (2, ["", "b"])]),
    Case(text: " \n", records: [(1, [" "])]),
    Case(text: "a\n1,2,3\nx,y", records: [(1, ["a"]), (2, ["1", "2", "3"]), (3, ["x", "y"])]),
    Case(text: "a\tb,c\u{0}\u{7F}é\u{8A}", records: [(1, ["a\tb", "c\u{0}\u{7F}é\u{8A}"])]),
    Case(text: "a;b,c\n", delimiter: 0x3B, records: [(1, ["a", "b,c"])]),
    Case(
      text: "a\tb\n\"c\t\"\td\n", delimiter: 0x09, records: [(1, ["a", "b"]), (2, ["c\t", "d"])]),
    Case(text: "a|b\r\n|", delimiter: 0x7C, records: [(1, ["a", "b"]), (2, ["", ""])]),
    Case(text: "\u{FEFF}a,b", records: [(1, ["\u{FEFF}a", "b"])]),
  ]

  static let quoted = [
    Case(text: "\"a\",\"b\"\n", records: [(1, ["a", "b"])]),
    Case(text: "\"\"", records: [(1, [""])]),
    Case(text: "\"\"\n\"\"\r\n", records: [(1, [""]), (2, [""])]),
    Case(text: "\"\",\"\"\n", records: [(1, ["", ""])]),
    Case(text: "\"a,b\",c", records: [(1, ["a,b", "c"])]),
    Case(text: "\"a\nb\"\nc", records: [(1, ["a\nb"]), (3, ["c"])]),
    Case(
      text: "\"a\r\nb\rc\nd\",e\r\nf", records: [(1, ["a\r\nb\rc\nd", "e"]), (5, ["f"])]),
    Case(text: "\"\n\n\"\nb", records: [(1, ["\n\n"]), (4, ["b"])]),
    Case(text: "\"a\"\"b\"\n", records: [(1, ["a\"b"])]),
    Case(text: "\"\"\"\"\n", records: [(1, ["\""])]),
    Case(text: "\"\"\"a\"\"\",b\n", records: [(1, ["\"a\"", "b"])]),
    Case(text: "\"a\"\"\"\"b\",\"\"\"\"\"\"", records: [(1, ["a\"\"b", "\"\""])]),
    Case(text: "\"abc\"d\"e\n", records: [(1, ["abcd\"e"])]),
    Case(text: "\"abc\"d\"\"e,\"f\" \n", records: [(1, ["abcd\"\"e", "f "])]),
    Case(text: "\"a\" \"b,c\"\n", records: [(1, ["a \"b", "c\""])]),
    Case(text: "a\"b,c\"\"d\n", records: [(1, ["a\"b", "c\"\"d"])]),
    Case(text: "a \"b\nc\"\n", records: [(1, ["a \"b"]), (2, ["c\""])]),
    Case(text: " \"a,b\"\n", records: [(1, [" \"a", "b\""])]),
    Case(text: "\"\"a\n", records: [(1, ["a"])]),
    Case(text: "\"a\n\"\n\n\"b\"", records: [(1, ["a\n"]), (4, ["b"])]),
    Case(text: "a;\"b;\"\"\"\n", delimiter: 0x3B, records: [(1, ["a", "b;\""])]),
  ]

  static let unclosed = [
    Case(text: "\"", records: [(1, [""])], unclosed: 0),
    Case(text: "\"\n", records: [(1, [""])], unclosed: 0),
    Case(text: "\"\"\"", records: [(1, ["\""])], unclosed: 0),
    Case(text: "a,\"b", records: [(1, ["a", "b"])], unclosed: 0),
    Case(text: "a,\"b,c\nd,e\n", records: [(1, ["a", "b,c"]), (2, ["d", "e"])], unclosed: 0),
    Case(text: "a,\"b,c\r\nd,e\r\n", records: [(1, ["a", "b,c"]), (2, ["d", "e"])], unclosed: 0),
    Case(text: "a,\"b\r\rd", records: [(1, ["a", "b"]), (3, ["d"])], unclosed: 0),
    Case(
      text: "x\n\"y\nz\",\"b\"\"\nd,\"\"\n\"\"\"\",e",
      records: [(1, ["x"]), (2, ["y\nz", "b\""]), (4, ["d", ""]), (5, ["\"", "e"])], unclosed: 1),
    Case(
      text: "\"a\nb\"\n\"c,d\n\ne\n",
      records: [(1, ["a\nb"]), (3, ["c,d"]), (5, ["e"])], unclosed: 1),
    Case(
      text: "1\n2\n3,\"\n4\n5\n",
      records: [
        (1, ["1"]), (2, ["2"]), (3, ["3", ""]), (4, ["4"]), (5, ["5"]),
      ], unclosed: 2),
  ]
}
