import Testing

@testable import SlateIntake

struct CellWordsTests {
  private func contain(_ words: CellWords, _ text: String) -> Bool {
    words.contain(Array(text.utf8).span)
  }

  private func standIn(_ words: CellWords, _ text: String) -> Bool {
    words.standIn(Array(text.utf8).span)
  }

  @Test func `a cell is one of the words whatever the case of its letters`() {
    let words = CellWords(["não", "within sla", "?"])
    for text in ["não", "NÃO", "Não", "Within SLA", "?"] {
      #expect(contain(words, text), "\(text)")
    }
    for text in ["nao", "nã", "nãoo", "within  sla", "", "??", "n×o"] {
      #expect(!contain(words, text), "\(text)")
    }
  }

  @Test func `a word may stand anywhere where pieces are asked for`() {
    let words = CellWords(["response", "é"])
    for text in ["response", "P3 RESPONSE (1 hour)", "Réponse", "xÉ"] {
      #expect(standIn(words, text), "\(text)")
    }
    for text in ["", "respons", "P3 resolution", "e"] {
      #expect(!standIn(words, text), "\(text)")
    }
  }

  @Test func `an empty cell is a word only where it is one of them`() {
    #expect(CellWords(["a", ""]).containEmpty && !CellWords(["a"]).containEmpty)
  }
}
