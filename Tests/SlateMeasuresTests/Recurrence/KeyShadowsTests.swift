import SlateModel
import Testing

@testable import SlateMeasures

/// What is read of words beside others, by slate's own lists.
struct KeyShadowsTests {
  private func key(_ subject: String) -> String {
    var maker = SubjectKey(Lexicon(RecurrenceRules()))
    var key: [UInt8] = []
    maker.read(Array(subject.utf8).span, into: &key)
    return String(decoding: key, as: UTF8.self)
      .split(separator: "\u{1F}").joined(separator: " ")
  }

  @Test(arguments: [
    ("outlook slow when starting", "outlook slow"),
    ("mailbox full cannot send mail", "fullmailbox"),
    ("account locked cannot log in", "unlock"), ("papierstau drucker fehler", "papierstau"),
    ("no access to folder", "access folder"), ("accès refusé au dossier", "accès dossier"),
    ("vpn slow on laptop", "slow vpn"), ("laptop slow", "computer slow"),
    ("certificado caducado aviso", "certificado expirado"),
  ])
  func `some words say nothing beside others`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    ("printer sales broken", "error printer"), ("sales", "sales"), ("sales broken", "error sales"),
    ("drucker vertrieb defekt", "drucker fehler"),
  ])
  func `places are left out beside what tells more`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    ("outlook not responding", "crash outlook"), ("server not responding", "error server"),
    ("mailbox space low", "fullmailbox"), ("no dial tone", "error phone"),
  ])
  func `words together are read as others`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  private static let lists = LanguageWords.all.map(WordList.init) + [WordList(.products)]
  /// All that a word or some words are read as.
  private static let meanings = Set(
    lists.flatMap(\.all).map(\.meaning) + lists.flatMap(\.combinations).flatMap(\.meanings))

  @Test func `combinations, shadows and places are of words that others are read as`() {
    let told =
      Self.lists.flatMap(\.combinations).flatMap { $0.parts }
      + Self.lists.flatMap(\.shadows).flatMap { $0.parts + $0.shaded }
      + Self.lists.flatMap { $0.context + $0.places }
    let unknown = Set(told).subtracting(Self.meanings).subtracting(KeyMarks.written.keys)
    #expect(unknown.sorted() == [])
  }

  /// Each of the two makes what the other is read from.
  @Test(arguments: [
    ("sound missing payslip missing", "missing payslip sound"),
    ("ton fehlt lohnzettel fehlt", "fehlend lohnzettel ton"),
    ("fiche de paie manquante son manquant", "bulletin manquant son"),
  ])
  func `combinations that make each other's parts come to an end`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test func `a combination is put in its place once`() throws {
    var numbers = Interner()
    func number(_ word: String) -> UInt32 {
      let bytes = Array(word.utf8)
      return numbers.id(of: bytes.span, hash: textHash(bytes.span))
    }
    let combinations = KeyCombinations(
      [(["a", "b"], ["c", "b"]), (["c", "b"], ["a", "b"])], number: number)
    let first = [number("a"), number("b")]
    #expect(combinations.first(in: first, [], but: []) == 0)
    #expect(combinations.first(in: first, [], but: [0]) == nil)
    #expect(combinations.first(in: [number("b"), number("c")], [], but: [0]) == 1)
  }
}
