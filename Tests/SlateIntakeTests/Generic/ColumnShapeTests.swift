import SlateModel
import Testing

@testable import SlateIntake

struct ColumnShapeTests {
  @Test func `times are known in either order, and a few odd ones do not matter`() {
    #expect(ColumnShape(["13/02/2026", "14/02/2026 10:00", ""]).isTimes)
    #expect(ColumnShape(["02/13/2026", "02/14/2026"]).isTimes)
    #expect(ColumnShape(["13.02.2026", "14.02.2026"]).areWrittenTimes)
    #expect(ColumnShape(["46001", "46002.5"]).isTimes)
    #expect(!ColumnShape(["46001", "46002.5"]).areWrittenTimes)
    #expect(ColumnShape(Array(repeating: "2026-01-02", count: 9) + ["soon"]).isTimes)
    #expect(!ColumnShape(["2026-01-02", "soon"]).isTimes)
    #expect(
      ColumnShape(["2026-01-02", "1899-12-30T00:00:00.000", "0001-01-01", "1900-01-01"]).isTimes,
      "dates that tools store for none")
    #expect(!ColumnShape([]).isTimes && !ColumnShape(["", "-", "N/A"]).isTimes)
  }

  @Test func `numbers of tickets are short words with digits, each its own`() {
    #expect(ColumnShape(["INC001", "INC002", "INC003"]).isIdentifiers)
    #expect(ColumnShape(["1", "2", "3"]).isIdentifiers)
    #expect(ColumnShape(["46001", "46002", "46003"]).isIdentifiers, "days of a spreadsheet, too")
    #expect(!ColumnShape(["2026-01-01", "2026-01-02", "2026-01-03"]).isIdentifiers)
    #expect(!ColumnShape(["1", "2"]).isIdentifiers, "two rows prove nothing")
    #expect(
      !ColumnShape(["1", "2", "2"]).isIdentifiers && !ColumnShape(["1", "", "3"]).isIdentifiers)
    for other in ["a b3", "a@b3", "1.5", "abc", String(repeating: "1", count: 30)] {
      #expect(!ColumnShape(["x1", "x2", other]).isIdentifiers, "\(other)")
    }
  }

  @Test(arguments: [
    (["2026-01-02"], [CellType.instant, .date]), (["17"], [.text, .name, .count, .minutes]),
    (["46000"], [.text, .name, .count, .minutes, .instant, .date]),
    (["1.5"], [.text, .name, .minutes]), (["yes", "no"], [.text, .name, .flag]),
    (["Ann"], [.text, .name]),
  ])
  func `values can be those of some columns`(values: [String], types: [CellType]) {
    let shape = ColumnShape(values)
    for type in [CellType.instant, .date, .count, .minutes, .flag, .text, .name] {
      #expect(shape.fits(type) == types.contains(type), "\(values) as \(type)")
      #expect(ColumnShape(["", "-"]).fits(type))
    }
  }

  @Test func `a column is before another where it never is later and once is earlier`() {
    let first = ColumnShape(["2026-01-01", "2026-01-02", ""])
    #expect(first.isBefore(ColumnShape(["2026-01-01", "2026-01-03", "2025-01-01"])))
    #expect(!first.isBefore(first))
    #expect(!first.isBefore(ColumnShape(["2025-12-31", "2026-01-03", ""])))
    #expect(!first.isBefore(ColumnShape(["", "", "2026-01-01"])))
  }
}
