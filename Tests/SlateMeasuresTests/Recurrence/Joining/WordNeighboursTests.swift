import SlateModel
import TestSupport
import Testing

@testable import SlateMeasures

struct WordNeighboursTests {
  private func column(_ words: [String]) -> TextColumn {
    words.reduce(into: TextColumn()) { $0.append($1.utf8) }
  }

  @Test(arguments: [
    ("printer", "prnter", true), ("printer", "pritner", true), ("printer", "printex", true),
    ("printer", "printers", true), ("xprinter", "printer", true), ("printer", "rpinter", true),
    ("printer", "pinrter", false), ("printer", "prinert", false), ("printer", "prin", false),
    ("vpns", "vpn", false), ("loops", "loop", false), ("route", "rout", false),
    ("abcd1", "abcde", false), ("straße", "strasse", false), ("straße", "strase", true),
    ("müller", "muller", true), ("принтер", "принтэр", true), ("aaaaa", "aaaaaa", true),
  ])
  func `one edit in a word of five letters`(first: String, second: String, isNear: Bool) {
    let neighbours = WordNeighbours(column([first, second]))
    #expect(Array(neighbours.of(0)) == (isNear ? [1] : []))
    #expect(Array(neighbours.of(1)) == (isNear ? [0] : []))
  }

  @Test func `a typing error in a word that is read as another is one in the other`() {
    let forms = ReadForms([
      ("disconnects", "disconnect"), ("drops", "disconnect"), ("charges", "charge"),
    ])
    let words = column(["disconnect", "disconects", "drop", "change", "changes", "charge"])
    let neighbours = WordNeighbours(words, forms: forms)
    #expect(neighbours.of(0) == [1] && neighbours.of(1) == [0])
    // Words of four letters, and of no list, have none; "changes" is one from "charges".
    #expect(neighbours.of(2).isEmpty)
    #expect(neighbours.of(3) == [4, 5] && neighbours.of(5) == [3, 4])
    // A word that the lists know is no typing error of another's form.
    let known = ReadForms([("charges", "charge"), ("changing", "changes")])
    #expect(WordNeighbours(words, forms: known).of(5) == [3])
  }

  @Test func `all pairs at one edit are found`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    var words: Set<String> = []
    while words.count < 300 {
      let length = Int.random(in: 4...7, using: &random)
      words.insert(String((0..<length).map { _ in "abé".randomElement(using: &random) ?? "a" }))
    }
    let sorted = words.sorted()
    let neighbours = WordNeighbours(column(sorted))
    for (number, word) in sorted.enumerated() {
      let near = sorted.indices.filter { word != sorted[$0] && isOneEdit(word, sorted[$0]) }
      #expect(neighbours.of(UInt32(number)).map(Int.init) == near, "\(word), seed \(seed)")
    }
  }
}

/// Optimal string alignment by its table; only words of five letters or more err.
func isOneEdit(_ first: String, _ second: String) -> Bool {
  let (left, right) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
  let isOfLetters = (left + right).allSatisfy { $0.properties.isAlphabetic }
  guard left.count >= 5, right.count >= 5, isOfLetters else { return false }
  var rows = [Array(0...right.count)]
  for row in left.indices {
    var next = [row + 1]
    for column in right.indices {
      var cost = min(rows[row][column + 1], next[column]) + 1
      cost = min(cost, rows[row][column] + (left[row] == right[column] ? 0 : 1))
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, rows[row - 1][column - 1] + 1)
      }
      next.append(cost)
    }
    rows.append(next)
  }
  return rows[left.count][right.count] == 1
}
