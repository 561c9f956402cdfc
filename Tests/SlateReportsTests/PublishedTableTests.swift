import SlateModel
import Testing

@testable import SlateReports

struct PublishedTableTests {
  private static let good =
    "2026-Q1,tickets_opened,all,,3,tickets,3,,,final,2026-09-30,no"

  private func problem(_ text: String) -> String? {
    do throws(RunFailure) {
      _ = try History(bytes: Array(text.utf8), file: "reports/history.csv")
      return nil
    } catch {
      #expect(error.exitCode == .unusableData)
      return error.problems.first?.description.split(separator: "\n").first.map(String.init)
    }
  }

  private func history(_ row: String) -> String {
    History.header.joined(separator: ",") + "\n" + Self.good + "\n" + row + "\n"
  }

  @Test func `its own rows are read`() {
    #expect(problem(History.header.joined(separator: ",") + "\n") == nil)
    #expect(problem(history(Self.good)) == nil)
    #expect(
      problem(history("FY2026-Q4,a,priority,\"P1, x\",,share,0,0.1,1,no_cases,2026-09-30,yes"))
        == nil)
  }

  @Test(arguments: [
    ("2026-Q5,a,all,,3,tickets,3,,,final,2026-09-30,no", "\"2026-Q5\" cannot stand under quarter"),
    ("2026-Q1,,all,,3,tickets,3,,,final,2026-09-30,no", "\"\" cannot stand under measure"),
    ("2026-Q1,a,,,3,tickets,3,,,final,2026-09-30,no", "\"\" cannot stand under by"),
    ("2026-Q1,a,all,,\"3,5\",tickets,3,,,final,2026-09-30,no", "\"3,5\" cannot stand under value"),
    ("2026-Q1,a,all,,3,tickets,,,,final,2026-09-30,no", "\"\" cannot stand under n"),
    ("2026-Q1,a,all,,3,tickets,3,x,,final,2026-09-30,no", "\"x\" cannot stand under low"),
    ("2026-Q1,a,all,,3,tickets,3,,,done,2026-09-30,no", "\"done\" cannot stand under status"),
    (
      "2026-Q1,a,all,,3,tickets,3,,,final,30/09/2026,no",
      "\"30/09/2026\" cannot stand under data_through"
    ),
    ("2026-Q1,a,all,,3,tickets,3,,,final,2026-09-30,", "\"\" cannot stand under provisional"),
    ("2026-Q1,a,all,,3,tickets,3,,,final,2026-09-30", "the row has 11 cells and not 12"),
    ("2026-Q1,a,all,,3,tickets,3,,,final,2026-09-30,\"no", "a quoted cell is never closed"),
  ])
  func `a row out of form is refused with its line`(row: String, message: String) {
    #expect(problem(history(row)) == "reports/history.csv:3: \(message)")
  }

  @Test(arguments: ["", "quarter,measure\n", "\n\n"])
  func `another header is refused`(text: String) {
    #expect(
      problem(text)?.hasPrefix("reports/history.csv:1: this is not the header of quarter,") == true)
  }

  @Test func `restatements know their reasons`() throws {
    let header = Restatement.header.joined(separator: ",") + "\n"
    let row = "2026-Q1,a,all,,3,,late_rows,2026-04-01,2026-05-01\n"
    let read = try Restatements(bytes: Array((header + row).utf8), file: "r")
    #expect(read.rows.map(\.reason) == [.lateRows] && read.rows[0].now == "")
    #expect(String(decoding: read.bytes, as: UTF8.self) == header + row)
    #expect(throws: RunFailure.self) {
      try Restatements(
        bytes: Array((header + row.replacing("late_rows", with: "luck")).utf8), file: "r")
    }
  }
}
