import SlateModel
import TestSupport
import Testing

@Suite struct FoldedNameTests {
  @Test(arguments: [
    ("", ""), ("   ", ""), ("\t\n", ""), ("a", "a"), ("On Hold", "on hold"),
    ("  On \t  Hold ", "on hold"), ("on hold", "on hold"), ("a\u{B}b", "a b"), ("A*", "a*"),
    ("a ", "a"), (" a", "a"), ("a  b", "a b"), ("\u{1C}", "\u{1C}"),
    // Full-width letters, a ligature, a no-break space, an ideographic space.
    ("ＭＳＰ", "msp"), ("ﬁle", "file"), ("a\u{A0}b", "a b"), ("a\u{3000} b\u{2028}", "a b"),
    ("É", "é"), ("E\u{301}", "\u{E9}"), ("STRASSE", "strasse"), ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("ΟΔΟΣ", "οδοσ"), ("οδος", "οδοσ"), ("№ 5", "no 5"), ("\u{2003}Ä\u{2003}\u{2003}b", "ä b"),
  ])
  func `names that mean the same fold alike`(name: String, folded: String) {
    #expect(Array(foldedName(name).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func `an ASCII name folds as the slow way folds it`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let scalars = (0..<Int(random.next() % 12)).map { _ in
        Unicode.Scalar(UInt8(random.next() % 4 == 0 ? 0x20 : random.next() % 128))
      }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars)
      let words = name.split { $0.properties.isWhitespace }
      let slow = words.map { String($0).lowercased() }.joined(separator: " ")
      #expect(foldedName(String(name)) == slow, "seed \(seed), \(scalars)")
    }
  }

  @Test func `folding twice changes nothing more`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4_000 {
      var name = String.UnicodeScalarView()
      for _ in 0..<(1 + random.next() % 4) {
        if let scalar = Unicode.Scalar(UInt32(random.next() % 0x2FFFF)) { name.append(scalar) }
      }
      let once = foldedName(String(name))
      let twice = foldedName(once)
      #expect(Array(once.utf8) == Array(twice.utf8), "seed \(seed), \(Array(name))")
    }
  }
}
