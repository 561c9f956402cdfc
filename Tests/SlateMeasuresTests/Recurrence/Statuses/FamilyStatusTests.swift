import SlateModel
import Testing

@testable import SlateMeasures

struct FamilyStatusTests {
  /// Tickets of one issue, spread evenly over the 26 weeks before 2026-Q3 and over the quarter, among
  /// others of every week since a year before.
  private func table(
    _ before: Int, _ now: Int, earlier: Int = 0, subject: String = "jam", after: String? = nil
  ) -> TicketTable {
    var rows: [[String]] = []
    func add(_ count: Int, _ subject: String, from first: CivilDate, days: Int) {
      for number in 0..<count {
        let date = (first + number * days / count).description
        rows.append(["\(subject)\(rows.count)", date, subject, "r\(number % 3)"])
      }
    }
    add(26, "cat", from: day("2025-07-06"), days: 182)
    add(earlier, subject, from: day("2025-08-01"), days: 90)
    add(before, subject, from: day("2026-01-05"), days: 170)
    add(now, after ?? subject, from: day("2026-07-02"), days: 80)
    return TicketTable("ticket opened subject requester", rows)
  }

  private func day(_ text: String) -> CivilDate {
    guard let date = CivilDate(iso: text) else { preconditionFailure("\(text) is no date") }
    return date
  }

  private func standing(_ table: TicketTable, _ word: String = "jam") -> QuarterFamilies.Standing? {
    let families = table.report().families
    return families.standings.first { families.families.words(of: $0.family).contains(word) }
  }

  @Test(arguments: [
    // Once 26 weeks are behind, a third of both together is to be expected now.
    (8, 0, "gone"), (7, 0, "quiet"), (6, 0, "quiet"), (3, 0, "quiet"),
    (20, 4, "same"), (20, 3, "reduced"), (0, 3, "new"), (3, 6, "grown"), (4, 6, "same"),
    (2, 5, "grown"), (2, 4, "same"), (6, 3, "same"), (9, 1, "same"), (12, 1, "reduced"),
  ])
  func `statuses by the exact test`(before: Int, now: Int, status: String) {
    #expect(standing(table(before, now))?.status?.rawValue == status)
  }

  @Test func `what was never recurring has no status, whatever the test says`() {
    #expect(standing(table(2, 2)) == nil)
    #expect(standing(table(1, 0)) == nil)
    // Recurring now, and not in the baseline by its requesters: fewer than expected is the same.
    var rows = (0..<30).map { ["J\($0)", (day("2026-01-05") + $0 * 5).description, "jam", "one"] }
    rows += (0..<3).map { ["N\($0)", (day("2026-07-05") + $0 * 9).description, "jam", "r\($0)"] }
    rows += (0..<26).map { ["C\($0)", (day("2025-07-06") + $0 * 7).description, "cat", "r"] }
    let table = TicketTable("ticket opened subject requester", rows)
    #expect(standing(table)?.status == .same)
    #expect(standing(table).map { $0.p ?? 1 < 0.05 } == true)
  }

  @Test func `known from before the baseline is returned`() {
    #expect(standing(table(0, 3, earlier: 1))?.status == .returned)
    #expect(standing(table(0, 3))?.status == .new)
  }

  @Test func `cancelled tickets are in no window, as of the quarter's end`() {
    let rows = (0..<8).map {
      ["J\($0)", (day("2026-01-05") + $0 * 20).description, "jam", "r\($0)"]
    }
    let others = [["C", "2025-07-06", "cat", "r"], ["D", "2026-12-01", "cat", "r"]]
    var table = TicketTable("ticket opened subject requester state", rows + others)
    table.log("state", [["J0", "2026-08-01", "Cancelled"]])
    #expect(standing(table)?.status == .quiet)
    var later = TicketTable("ticket opened subject requester state", rows + others)
    later.log("state", [["J0", "2026-10-01", "Cancelled"]])
    #expect(standing(later)?.status == .gone)
  }

  @Test func `an issue that goes by half its words and a new name may be renamed`() {
    #expect(
      standing(table(9, 5, subject: "jam belt", after: "jam conveyor roof"))?.status == .renamed)
    #expect(standing(table(9, 5, subject: "jam belt", after: "conveyor roof"))?.status == .gone)
    let report = table(9, 5, subject: "jam belt", after: "jam conveyor roof").report()
    #expect(report.told("families_renamed") == "1 of 1")
    #expect(report.told("families_gone") == "0 of 0")
    #expect(report.told("families_new") == "1 of 1")
    #expect(report.told("families_eliminated") == "0 of 0")
  }

  @Test func `statuses need 13 weeks before the quarter, and expect by the weeks there are`() {
    func told(_ first: String) -> [String] {
      let rows = (0..<8).map { ["J\($0)", (day(first) + $0 * 4).description, "jam", "r\($0)"] }
      let end = [["E", "2026-09-30", "cat", "r"]]
      let report = TicketTable("ticket opened subject requester", rows + end).report()
      let baseline = report.families.baseline
      return [
        report.told("families_gone"), report.told("tickets_avoided"), "\(baseline.days)",
        baseline.expected(8).millionths.description,
      ]
    }
    #expect(told("2026-04-01") == ["1 of 1", "0 of 0", "91", "8"])
    #expect(told("2026-04-02")[...2] == ["not_measured of 0", "not_measured of 0", "90"])
    #expect(told("2026-01-01") == ["1 of 1", "0 of 0", "181", "4.022099"])
  }

  @Test func `a provisional quarter expects by the days that are seen of it`() {
    let baseline = table(8, 3).report(dataEnd: "2026-07-29").families.baseline
    #expect(baseline.quarterDays == 28 && baseline.days == 182)
    #expect(baseline.expected(13).millionths.description == "2")
  }
}
