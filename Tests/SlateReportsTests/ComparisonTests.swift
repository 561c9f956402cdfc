import SlateModel
import TestSupport
import Testing

@testable import SlateMeasures
@testable import SlateReports

struct ComparisonTests {
  private static let origins = TicketTable.example.edition().origins

  private func figure(
    _ measure: String = "tickets_opened", _ value: String = "3", key: String = "", n: Int = 3,
    low: String = "", status: String = "final", through: String = "2026-09-30",
    isProvisional: Bool = false
  ) -> PublishedFigure {
    PublishedFigure(
      cells: [
        "2026-Q3", measure, key.isEmpty ? "all" : "system", key, value, "tickets", "\(n)", low, "",
        status, through, isProvisional ? "yes" : "no",
      ])
  }

  private func rows(
    _ was: [PublishedFigure], _ now: [PublishedFigure], from wasOrigins: Origins? = origins,
    to nowOrigins: Origins = origins
  ) -> [String] {
    Comparison(was: was, now: now, wasOrigins: wasOrigins, nowOrigins: nowOrigins)
      .restatements.map { $0.cells.dropFirst().joined(separator: ",") }
  }

  @Test func `the same again is no restatement, in whatever order`() {
    let figures = [figure(), figure("a"), figure("b", key: "Mail")]
    #expect(rows(figures, figures) == [])
    #expect(rows(figures, figures.reversed()) == [])
    #expect(rows([], figures) == [] && rows(figures, []) == [])
    #expect(rows([figure()], [figure(through: "2026-12-31")]) == [])
  }

  @Test func `value, n, interval and status each count`() {
    for now in [
      figure("tickets_opened", "4"), figure(n: 4), figure(low: "0.5"), figure(status: "no_cases"),
    ] {
      #expect(
        rows([figure()], [now]) == [
          "tickets_opened,all,,3,\(now.value),reclassified,2026-09-30,2026-09-30"
        ])
    }
  }

  @Test func `a figure that appears or vanishes has an empty side, in the order of bytes`() {
    let was = [figure(), figure("b", "1", key: "a"), figure("b", "1", key: "B")]
    #expect(
      rows(was, [figure(), figure("a", "7")]) == [
        "a,all,,,7,reclassified,2026-09-30,2026-09-30",
        "b,system,B,1,,reclassified,2026-09-30,2026-09-30",
        "b,system,a,1,,reclassified,2026-09-30,2026-09-30",
      ])
  }

  @Test func `a provisional quarter is replaced`() {
    let was = figure(isProvisional: true)
    #expect(rows([was], [figure("tickets_opened", "4")]) == [])
    #expect(rows([figure()], [figure("tickets_opened", "4", isProvisional: true)]).count == 1)
  }

  @Test func `of several reasons the first holds`() {
    let table = TicketTable("ticket opened", [["T9", "2026-07-01"]])
    func origins(_ table: TicketTable, version: String = "0", _ configuration: String? = nil)
      -> Origins
    {
      table.edition(version: version, configurationBytes: configuration.map { Array($0.utf8) })
        .origins
    }
    func reason(_ now: Origins, from was: Origins? = Self.origins, _ through: String) -> String {
      let name = "reopen_share_14d"
      let restated = Comparison(
        was: [figure(name)], now: [figure(name, "4", through: through)], wasOrigins: was,
        nowOrigins: now
      ).restatements
      return restated.first?.cells[6] ?? ""
    }
    let (same, later) = ("2026-09-30", "2026-10-31")
    #expect(reason(origins(table, version: "1", "{}"), later) == "definition_changed")
    #expect(reason(origins(table, "{}"), later) == "configuration_changed")
    #expect(reason(origins(table), later) == "matured")
    #expect(reason(origins(table), same) == "late_rows")
    #expect(reason(origins(table), "2026-09-29") == "late_rows")
    #expect(reason(Self.origins, same) == "reclassified")
    #expect(reason(origins(table, version: "1", "{}"), from: nil, later) == "matured")
    #expect(reason(origins(table), from: nil, same) == "reclassified")
  }

  @Test func `without the folder the counts tell of late rows`() {
    let now = figure("tickets_opened", "4", n: 4)
    #expect(rows([figure()], [now], from: nil)[0].contains(",late_rows,"))
  }

  @Test func `what a quarter was made of has no order`() {
    #expect(Fingerprint.ofSet(["a", "b", "c"]) == Fingerprint.ofSet(["c", "a", "b"]))
    #expect(Fingerprint.ofSet(["a", "b"]) != Fingerprint.ofSet(["ab"]))
    #expect(Fingerprint.ofSet(["a", "a"]) != Fingerprint.ofSet(["a"]))
    #expect(Fingerprint.of("") != Fingerprint.of("\0"))
  }

  @Test func `what is told of a published figure is what was told of the figure`() {
    let seed: UInt64 = 11
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20_000 {
      let n = Int.random(in: 1...3000, using: &random)
      let isShare = Bool.random(using: &random)
      let count = Int64.random(in: 0...(isShare ? Int64(n) : 2_000_000), using: &random)
      let figure = Figure(
        measure: "a", unit: isShare ? .share : .hours, by: .all, key: "",
        value: isShare ? Ratio(count, Int64(n)) : Ratio(count, 3600), n: n, low: nil, high: nil,
        status: .final)
      let published = PublishedFigure(
        figure, quarter: "2026-Q3", dataThrough: "2026-09-30", isProvisional: false)
      #expect(
        Words.english.value(published) == Words.english.value(figure),
        "seed \(seed): \(count) of \(n)")
    }
  }
}
