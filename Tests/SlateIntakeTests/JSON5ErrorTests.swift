import SlateModel
import Testing

@testable import SlateIntake

@Suite struct JSON5ErrorTests {
  @Test(
    arguments: [
      ("", "1:1", .unexpected(.end, expected: .value)),
      ("  // x", "1:7", .unexpected(.end, expected: .value)),
      ("{a:1}\n x", "2:2", .unexpected(.character("x"), expected: .end)),
      ("{a:}", "1:4", .unexpected(.character("}"), expected: .value)),
      ("{a 1}", "1:4", .unexpected(.character("1"), expected: .colon)),
      ("{1:1}", "1:2", .unexpected(.character("1"), expected: .key)),
      ("{,}", "1:2", .unexpected(.character(","), expected: .key)),
      ("{a:1,,}", "1:6", .unexpected(.character(","), expected: .key)),
      ("{a:1 b:2}", "1:6", .unexpected(.character("b"), expected: .commaOrBrace)),
      ("{a:1", "1:5", .unexpected(.end, expected: .commaOrBrace)),
      ("{", "1:2", .unexpected(.end, expected: .key)),
      ("[1 2]", "1:4", .unexpected(.character("2"), expected: .commaOrBracket)),
      ("[,]", "1:2", .unexpected(.character(","), expected: .value)),
      ("[1,,]", "1:4", .unexpected(.character(","), expected: .value)),
      ("[", "1:2", .unexpected(.end, expected: .value)),
      ("[1}", "1:3", .unexpected(.character("}"), expected: .commaOrBracket)),
      ("{a: yes}", "1:5", .unexpected(.word("yes"), expected: .value)),
      ("True", "1:1", .unexpected(.word("True"), expected: .value)),
      ("/", "1:1", .unexpected(.character("/"), expected: .value)),
      ("[1, /* 2", "1:5", .unclosedComment), ("/*/", "1:1", .unclosedComment),
      ("['a", "1:2", .unclosedString), ("\"a'", "1:1", .unclosedString),
      ("{a: 'b\n}", "1:7", .stringOverLineEnd(opening: SourcePlace(line: 1, column: 5))),
      ("'\\1'", "1:2", .unknownEscape(.character("1"))),
      ("'\\01'", "1:2", .unknownEscape(.character("0"))),
      ("'\\x4g'", "1:2", .unknownEscape(.character("g"))),
      ("'\\u{41}'", "1:2", .unknownEscape(.character("{"))), ("'\\", "1:2", .unknownEscape(.end)),
      ("{\\x41:1}", "1:2", .unknownEscape(.character("x"))),
      ("{\\u0031:1}", "1:2", .unknownEscape(.character("1"))),
      ("'\\ud83d'", "1:2", .unpairedSurrogate), ("'\\ud83d\\u0041'", "1:2", .unpairedSurrogate),
      ("'\\ude00'", "1:2", .unpairedSurrogate), ("01", "1:1", .malformedNumber("01")),
      ("-", "1:1", .malformedNumber("-")), (".", "1:1", .malformedNumber(".")),
      ("[--1]", "1:2", .malformedNumber("-")), ("- 1", "1:1", .malformedNumber("-")),
      ("0x", "1:1", .malformedNumber("0x")), ("0xg", "1:1", .malformedNumber("0xg")),
      ("1.2.3", "1:1", .malformedNumber("1.2.3")), ("1e", "1:1", .malformedNumber("1e")),
      ("1e+", "1:1", .malformedNumber("1e+")), ("1e5.5", "1:1", .malformedNumber("1e5.5")),
      ("[4h]", "1:2", .malformedNumber("4h")), ("1_000", "1:1", .malformedNumber("1_000")),
      ("-Infinit", "1:1", .malformedNumber("-Infinit")), ("1e400", "1:1", .numberTooLarge("1e400")),
      ("-1e400", "1:1", .numberTooLarge("-1e400")),
    ] as [(String, String, JSON5Error.Fault)])
  func `what is no JSON5 is told with its place`(
    text: String, place: String, fault: JSON5Error.Fault
  ) {
    let error = #expect(throws: JSON5Error.self) {
      try JSON5Reader.value(in: Array(text.utf8))
    }
    #expect(error?.fault == fault)
    #expect(error?.place?.description == place)
  }

  @Test(arguments: [("[", "]"), ("{a:", "}")])
  func `brackets may lie 64 deep, not deeper`(opening: String, closing: String) {
    let limit = JSON5Reader.depthLimit
    func document(_ depth: Int) -> String {
      String(repeating: opening, count: depth - 1) + "[]"
        + String(repeating: closing, count: depth - 1)
    }
    #expect(limit == 64)
    #expect(throws: Never.self) { try JSON5Reader.value(in: Array(document(limit).utf8)) }
    #expect(
      throws: JSON5Error(
        fault: .tooDeep(limit: limit),
        place: SourcePlace(line: 1, column: limit * opening.count + 1))
    ) {
      try JSON5Reader.value(in: Array(document(limit + 1).utf8))
    }
    #expect(throws: JSON5Error.self) {
      try JSON5Reader.value(in: Array(String(repeating: opening, count: 100_000).utf8))
    }
  }

  @Test func `a document of 4 MiB is read, a larger one is not`() {
    let limit = JSON5Reader.byteLimit
    #expect(limit == 4 * 1024 * 1024)
    var bytes = [UInt8](repeating: UInt8(ascii: " "), count: limit)
    bytes[limit - 1] = UInt8(ascii: "1")
    #expect(throws: Never.self) { try JSON5Reader.value(in: bytes) }
    #expect(throws: JSON5Error(fault: .tooLarge(byteLimit: limit), place: nil)) {
      try JSON5Reader.value(in: bytes + [UInt8(ascii: " ")])
    }
  }

  @Test func `bytes that are no UTF-8 are told where they stand`() {
    let fault = JSON5Error(fault: .notUTF8, place: SourcePlace(line: 2, column: 3))
    #expect(throws: fault) { try JSON5Reader.value(in: Array("{\né:".utf8) + [0xFF]) }
    #expect(throws: fault) { try JSON5Reader.value(in: Array("{\r\né:".utf8) + [0xC3]) }
    #expect(throws: JSON5Error(fault: .notUTF8, place: SourcePlace(line: 1, column: 1))) {
      try JSON5Reader.value(in: [0xFF, 0xFE, 0x31, 0])
    }
  }
}
