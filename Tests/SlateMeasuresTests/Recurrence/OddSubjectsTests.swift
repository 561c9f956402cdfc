import SlateModel
import TestSupport
import Testing

@testable import SlateMeasures

/// Whatever a subject is, its ticket is in one family, ignored, or counted as unclassifiable.
struct OddSubjectsTests {
  private static let words = [
    "printer", "🖨️", "🔥", "jam", "\u{202E}jam\u{202C}", "المطبعة", "打印机", "卡纸", "принтер", "é",
    "e\u{301}", "ﬁle", "①", "x", "\u{200B}", "-", "0x80070005", "error", "4711", "\u{FFFD}", "ß",
  ]

  private func families(_ subjects: [String], _ rules: [[String]] = []) -> Families {
    var table = TicketTable(
      "ticket opened subject", subjects.enumerated().map { ["T\($0)", "07-01", $1] })
    table.add(.familyRules, "rule pattern into", rules)
    return Families(table.ground)
  }

  /// The tickets of families of several and of families of one, the ignored and the unclassifiable.
  private func counts(_ families: Families) -> (
    several: Int, single: Int, ignored: Int, unclassifiable: Int
  ) {
    var sizes = [Int](repeating: 0, count: families.all.count)
    for family in families.ofTicket where family >= 0 { sizes[Int(family)] += 1 }
    return (
      sizes.filter { $0 > 1 }.reduce(0, +), sizes.count { $0 == 1 },
      families.ofTicket.count { $0 == Families.ignored },
      families.ofTicket.count { $0 == Families.unclassifiable }
    )
  }

  @Test func `tickets in families, single ones, ignored and unclassifiable ones are all tickets`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let subjects = (0..<400).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Self.words.randomElement(using: &random) ?? ""
      }.joined(separator: random.chance(80) ? " " : "")
    }
    let rules = [
      ["merge", "printer*", "jam"], ["merge", "jam*", "printer"], ["ignore", "*🔥", ""],
      ["ignore", "printer*", ""], ["split", "no such subject", "x"], ["name", "*é*", "\u{202E}"],
    ]
    for rules in [[], rules] {
      let told = counts(families(subjects, rules))
      let sum = told.several + told.single + told.ignored + told.unclassifiable
      #expect(sum == subjects.count, "seed \(seed)")
      #expect(told.unclassifiable > 0 && told.several > 0, "seed \(seed)")
    }
    let before = families(subjects)
    let after = families(subjects.reversed())
    #expect(before.all.count == after.all.count, "seed \(seed)")
    #expect(
      before.ofTicket.map { $0 < 0 ? "" : before.name(of: $0) }
        == after.ofTicket.reversed().map { $0 < 0 ? "" : after.name(of: $0) }, "seed \(seed)")
  }

  @Test func `a subject of ten thousand characters is one like any other`() {
    let long = String(repeating: "gravel ", count: 1400) + String(repeating: "z", count: 200)
    let many = (0..<1500).map { number in "tulip" + letters(number) }.joined(separator: " ")
    let unbroken = String(repeating: "q", count: 10_000)
    let found = families([long, long, many, many + " extra", unbroken, unbroken + "q", "🔥"])
    let told = found.ofTicket
    #expect(told[0] == told[1] && told[2] == told[3])
    #expect(told[4] == told[5], "one letter more is one typing error")
    #expect(Set(told.prefix(6)).count == 3)
    #expect(told[6] == Families.unclassifiable)
  }

  @Test func `all equal are one family, all different are each one of their own`() {
    let equal = families(Array(repeating: "printer jam", count: 3000))
    #expect(equal.all.count == 1 && Set(equal.ofTicket) == [0])
    let different = families((0..<3000).map { "\(letters($0 * 3)) \(letters($0 * 3 + 1))" })
    #expect(different.all.count == 3000)
    #expect(counts(different).single == 3000)
  }

  /// A word of four letters, of no language, for each number below 17,576.
  private func letters(_ number: Int) -> String {
    let digits = [number / 676, number / 26 % 26, number % 26]
    return "ж" + String(decoding: digits.map { UInt8(0x61 + $0) }, as: UTF8.self)
  }
}
