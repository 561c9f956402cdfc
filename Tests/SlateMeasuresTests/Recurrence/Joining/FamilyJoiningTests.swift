import Foundation
import SlateModel
import TestSupport
import Testing

@testable import SlateMeasures

struct FamilyJoiningTests {
  /// The words that name the family of each subject, all in one area.
  private func families(_ subjects: [String], threads: Int = 1) -> [String] {
    var table = TicketTable(
      "ticket opened subject", subjects.enumerated().map { ["T\($0)", "07-01", $1] })
    table.threads = threads
    let families = Families(table.ground)
    return families.ofTicket.map { $0 < 0 ? "" : families.words(of: $0).joined(separator: " ") }
  }

  @Test func `one more word among many joins, among few it does not`() {
    let many = "badge orchid reader roster feed"
    #expect(families([many, many, many + " basement"])[2] == "badge feed orchid reader roster")
    #expect(families(["oak torn", "oak torn", "oak torn tulip"])[2] == "oak torn tulip")
  }

  @Test func `seven words of ten with equal weights are near`() {
    let words = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj"]
    let short = words.prefix(7).joined(separator: " ")
    let long = words.joined(separator: " ")
    // Each of the ten words stands in two tickets.
    let found = families([short, long, "hh ii jj"])
    #expect(found[0] == found[1])
    #expect(families([short, long, "hh ii jj kk"])[0] == short)
  }

  @Test func `a typing error joins, in one word of five letters or more`() {
    #expect(families(["zebblo torn", "zebblo torn", "zebbol torn"])[2] == "torn zebblo")
    #expect(families(["zebblo torn", "zebblo torn", "zebbol tron"])[2] == "tron zebbol")
    #expect(families(["roof torn", "roof torn", "rofo torn"])[2] == "rofo torn")
  }

  @Test func `the key of most tickets is joined to, never a joined one`() {
    // Each is one edit from the next, the first two from the last.
    let chain = ["valvox", "valvox", "valvor", "valvora"]
    #expect(families(chain) == ["valvox", "valvox", "valvox", "valvora"])
    // Of equal counts the smaller by bytes.
    #expect(families(["valvot", "valvok"]) == ["valvok", "valvok"])
  }

  @Test func `two numbers that are kept, or a product more, never join`() {
    let many = "SAP error code 4711 when posting vendor invoices in company Berlin"
    #expect(Set(families([many, many.replacing("4711", with: "4712"), many])).count == 2)
    #expect(Set(families([many, many.replacing("4711", with: "")])).count == 1)
    let file = "crane valvox tulip orchid harbour lemon"
    #expect(Set(families([file, file + " amber"])).count == 1)
    #expect(Set(families([file, file + " outlook"])).count == 2)
  }

  @Test func `areas are kept apart`() {
    let table = TicketTable(
      "ticket opened subject system",
      [["A", "07-01", "printer jam", "ERP"], ["B", "07-01", "pritner jam", "Mail"]])
    #expect(Families(table.ground).all.count == 2)
  }

  @Test func `the same families as by comparing all pairs`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    // None of them in the word lists.
    let words = [
      "zebblox", "zeblbox", "zebblo", "roof", "roofa", "valvox", "valvx", "tulip", "tulipa", "torn",
      "harbour", "oak", "gravelo", "gravleo", "lemon", "orchid", "orchida", "amber",
    ]
    for _ in 0..<12 {
      let choice = words.prefix(Int.random(in: 4...words.count, using: &random))
      let subjects = (0..<300).map { _ in
        (0..<Int.random(in: 1...9, using: &random)).map { _ in
          choice[
            min(
              Int.random(in: 0..<choice.count, using: &random),
              Int.random(in: 0..<choice.count, using: &random))]
        }.joined(separator: " ")
      }
      let expected = AllPairs(subjects).families
      let isSame = families(subjects) == expected
      #expect(isSame, "seed \(seed)")
      let isSameBackwards = families(subjects.reversed(), threads: 3) == expected.reversed()
      #expect(isSameBackwards, "seed \(seed)")
    }
  }
}

/// Joins keys by comparing each with all representatives before it.
private struct AllPairs {
  let families: [String]

  init(_ subjects: [String]) {
    let keys = subjects.map { Set($0.split(separator: " ").map(String.init)) }
    let texts = keys.map { $0.sorted().joined(separator: " ") }
    var df: [String: Int] = [:]
    for word in keys.joined() { df[word, default: 0] += 1 }
    let weights = df.mapValues {
      (log(1 + Double(keys.count) / Double($0)) * 1_000_000).rounded()
    }
    func weight(_ words: Set<String>) -> Double { words.reduce(0) { $0 + (weights[$1] ?? 0) } }
    func isNear(_ first: Set<String>, _ second: Set<String>) -> Bool {
      if 10 * weight(first.intersection(second)) >= 7 * weight(first.union(second)) { return true }
      let (mine, its) = (first.subtracting(second), second.subtracting(first))
      guard mine.count == 1, its.count == 1, let word = mine.first, let other = its.first else {
        return false
      }
      return isOneEdit(word, other)
    }
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    let order = counts.keys.sorted {
      let (one, other) = (counts[$0] ?? 0, counts[$1] ?? 0)
      return one != other ? one > other : $0 < $1
    }
    var representatives: [String] = []
    var joined: [String: String] = [:]
    for text in order {
      let words = Set(text.split(separator: " ").map(String.init))
      let near = representatives.first {
        isNear(words, Set($0.split(separator: " ").map(String.init)))
      }
      if near == nil { representatives.append(text) }
      joined[text] = near ?? text
    }
    families = texts.map { joined[$0] ?? "" }
  }
}
