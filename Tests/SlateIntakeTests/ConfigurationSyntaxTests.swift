import Testing

/// Every way in which a configuration is no JSON5, with its place and words.
@Suite struct ConfigurationSyntaxTests {
  @Test(arguments: syntaxFaults)
  func `what is no JSON5 is one problem`(text: String, expected: String) {
    #expect(configurationProblems(text) == [expected])
  }
}

private let syntaxFaults = [
  (
    "",
    "s:1:1: the end of the file where a value is expected\n"
      + "  write a text in quotes, a number, true, false, [ … ] or { … }"
  ),
  (
    "{a: yes}", "s:1:5: \"yes\" where a value is expected\n  put quotes around a text"
  ),
  (
    "{a: \"b\" \"c\": 1}",
    "s:1:9: '\"' where \",\" or \"}\" is expected\n  is a comma or a closing bracket missing before it?"
  ),
  (
    "{\u{7}}",
    "s:1:2: the character U+0007 where a key or \"}\" is expected\n"
      + "  write a key, in quotes unless it is a single word"
  ),
  (
    "{a b:1}",
    "s:1:4: \"b\" where \":\" is expected\n"
      + "  write the key, then \":\", then its value; quote keys of several words"
  ),
  (
    "{}}",
    "s:1:3: \"}\" where the end of the file is expected\n"
      + "  drop what follows the last closing bracket"
  ),
  ("{/*", "s:1:2: a comment is never closed\n  end it with */"),
  ("{a:'", "s:1:4: a text is never closed\n  end it with the quote it begins with"),
  (
    "{a:'\n",
    "s:1:5: the text that begins at 1:4 is not closed on its line\n"
      + "  close it, or end the line with \\ to go on in the next"
  ),
  ("'\\1'", "s:1:2: \"1\" does not complete what \\ begins\n  write \\\\ for a backslash"),
  ("'\\", "s:1:2: a text ends after \\\n  write \\\\ for a backslash, and close the text"),
  (
    "'\\ud800'",
    "s:1:2: half of a surrogate pair is no character\n"
      + "  write the character itself, or both halves"
  ),
  ("{a:4h}", "s:1:4: 4h is not a number\n  put quotes around it if it is a text"),
  ("{a:1e999}", "s:1:4: the number 1e999 is too large\n  write a smaller one"),
  (
    String(repeating: "[", count: 65),
    "s:1:65: brackets lie more than 64 deep in one another\n  close those that are meant to be closed"
  ),
  (
    String(repeating: " ", count: (4 << 20) + 1),
    "s: the file is larger than 4194304 bytes\n  is it the right file?"
  ),
]
