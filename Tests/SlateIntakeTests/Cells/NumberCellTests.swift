import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

@Suite struct NumberCellTests {
  private func count(_ text: String) -> Int32? { NumberCell.count(Array(text.utf8).span) }
  private func minutes(_ text: String) -> Int32? { NumberCell.minutes(Array(text.utf8).span) }
  private func flag(_ text: String) -> Int32? { NumberCell.flag(Array(text.utf8).span) }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("007", 7), ("1234", 1_234), ("1,234", 1_234), ("172,973", 172_973),
    ("12,345,678", 12_345_678), ("0,123", 123), ("2147483647", .max), ("2,147,483,647", .max),
    ("0000000000000000000001", 1),
  ])
  func `a whole number`(text: String, value: Int32) {
    #expect(count(text) == value)
  }

  @Test(arguments: [
    "", " ", "-1", "+1", "1 ", "1.0", "1e3", ",", ",123", "1,", "1,2", "1,23", "1,2345", "1234,567",
    "1,23,456", "1,,234", "1,234,", "1,234,5", "2147483648", "2,147,483,648",
    "99999999999999999999999", "1\u{A0}234", "٣", "'5", "one",
  ])
  func `no whole number`(text: String) {
    #expect(count(text) == nil)
  }

  @Test(arguments: [
    ("3.0", 3), ("3,0", 3), ("1 234", 1_234), ("5\u{A0}732\u{A0}943", 5_732_943), ("1,234", 1_234),
    ("7", 7),
    ("1.234,00", 1_234), ("0.000", 0),
  ])
  func `a tool's whole number may have other thousands, and decimals of zeros`(
    text: String, value: Int32
  ) {
    #expect(NumberCell.wholeNumber(Array(text.utf8).span) == value)
  }

  @Test(arguments: ["", "1.5", "-1", "1 2", "1h", "99999999999", "x"])
  func `no whole number of a tool`(text: String) {
    #expect(NumberCell.wholeNumber(Array(text.utf8).span) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("1", 60), ("1,234", 74_040), ("1.5", 90), ("0.25", 15), ("1,000.5", 60_030),
    ("0.008", 0), ("0.0083", 0), ("0.00834", 1), ("0.025", 2), ("0.999999", 60), ("1.0", 60),
    ("35791394", 2_147_483_640), ("35791394.1166", 2_147_483_647),
    ("12.33333333333333", 740), ("0.0000000001", 0),
  ])
  func `minutes are kept as the nearest second`(text: String, seconds: Int32) {
    #expect(minutes(text) == seconds)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "1.5.5", "-1", "1.-5", "1.2,345", "1,23.5", "35791395", "1h", "1:30",
    "1.5x", "35791394.13",
  ])
  func `no minutes`(text: String) {
    #expect(minutes(text) == nil)
  }

  @Test func `numbers of any look are read as a grammar says`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("number cells: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789,,,..-")
    for _ in 0..<10_000 {
      let length = Int.random(in: 0...9, using: &random)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      #expect(count(text) == Self.plainCount(text), "\(text)")
      #expect(minutes(text) == Self.plainMinutes(text), "\(text)")
    }
  }

  /// Digits, or groups of three of them after one to three.
  private static func plainCount(_ text: String) -> Int32? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let isPlain = groups.count == 1 && !text.isEmpty
    let isGrouped =
      groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isPlain || isGrouped, groups.joined().allSatisfy({ "0123456789".contains($0) }) else {
      return nil
    }
    return Int32(groups.joined())
  }

  private static func plainMinutes(_ text: String) -> Int32? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = plainCount(String(parts[0])), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return Int32(exactly: Int(whole) * 60) }
    guard !parts[1].isEmpty, parts[1].allSatisfy({ "0123456789".contains($0) }),
      let fraction = Int(parts[1])
    else { return nil }
    let scale = parts[1].reduce(1) { scale, _ in scale * 10 }
    return Int32(exactly: Int(whole) * 60 + (fraction * 60 * 2 + scale) / (2 * scale))
  }

  @Test(arguments: ["yes", "YES", "y", "Y", "true", "TRUE", "True", "t", "1"])
  func `yes is 1`(text: String) { #expect(flag(text) == 1) }

  @Test(arguments: ["no", "No", "n", "N", "false", "FALSE", "f", "0"])
  func `no is 0`(text: String) { #expect(flag(text) == 0) }

  @Test(arguments: [
    "", "2", "10", "x", "ye", "yess", "yes ", "tru", "truee", "noo", "fals", "on", "oui", "-",
    "\u{11}", "\u{10}",
  ])
  func `anything else is neither`(text: String) { #expect(flag(text) == nil) }
}
