import Testing

@testable import SlateIntake

struct JSONMemberTests {
  private func value(_ name: String, in json: String) -> String? {
    JSONMember.value(of: Array(name.utf8), in: Array(json.utf8))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a member is found behind others of every form`() {
    let json = """
      { "a" : {"b":"no","c":[1,{"b":2}]}, "t": true, "n":null,"l":[ "x" , "]" ], "b":"yes" }
      """
    #expect(value("b", in: json) == "yes")
    #expect(value("t", in: json) == "true")
    #expect(value("n", in: json) == nil && value("a", in: json) == nil)
    #expect(value("c", in: json) == nil, "the members of members are not its own")
    #expect(value("missing", in: json) == nil)
  }

  @Test(arguments: [
    ("\"a \\\"b\\\" \\\\ \\/\"", "a \"b\" \\ /"), ("\"\\u00e9\\t\\n\"", "é\t\n"),
    ("\"\\ud83d\\ude00\"", "😀"), ("-12.5e3", "-12.5e3"), ("\"\"", ""),
  ])
  func `a text is read without its escapes, a number as it stands`(json: String, text: String) {
    #expect(value("k", in: "{\"k\":\(json)}") == text)
  }

  @Test(arguments: [
    "", "x", "{", "[]", "{\"k\"", "{\"k\":", "{\"k\":\"cut", "{\"a\":[1,2,\"k\":1}",
    "{\"a\" \"k\":1}", "{\"k\":\"\\u12\"}", "{\"k\":\"\\ud83d\"}", "{\"k\":\"\\x\"}",
  ])
  func `what is cut or no JSON says nothing`(json: String) {
    #expect(value("k", in: json) == nil)
  }
}
