import Testing

@testable import SlateReports

struct HTMLBlockTests {
  @Test(arguments: [
    (["<!-- a", "", "b", "c --> d", "e"], "ttttf"), (["  <!-- a -->", "b"], "tf"),
    (["    <!-- code", "b"], "ff"), (["a <!-- b", "c"], "ff"), (["<!-->", "b"], "tf"),
    (["<?php", "?>", "a"], "ttf"), (["<![CDATA[", ">", "]]>", "a"], "tttf"),
    (["<!DOCTYPE", "html>", "a"], "ttf"), (["<!1", "a"], "ff"),
    (["<SCRIPT type=x", "</Script>", "a"], "ttf"), (["<pre>", "x</style>", "a"], "ttf"),
    (["<prefix", "<div>", "a"], "fff"), (["<textarea", "a"], "tt"),
  ])
  func `lines from an opening to its mark belong together`(lines: [String], taken: String) {
    var block = HTMLBlock()
    #expect(lines.map { block.takes($0[...]) ? "t" : "f" }.joined() == taken)
  }
}
