import SlateMeasures
import SlateModel

@testable import SlateReports

extension TicketTable {
  /// The edition of a quarter, after a change of the export.
  func edition(
    _ label: String = "2026-Q3", dataEnd: String = "2026-12-31", hidesNames: Bool = false,
    version: String = "0", language: Language = .english, configurationBytes: [UInt8]? = nil,
    isDraft: Bool = false,
    after chronicle: Chronicle = Chronicle(), _ change: (inout Export) -> Void = { _ in }
  ) -> Edition {
    var export = export
    change(&export)
    let ground = Ground(
      export: export, configuration: configuration, book: book, zone: zone,
      totalsAreWallTime: [totalsAreWallTime], workers: Workers(threads: threads))
    var pseudonyms = Pseudonyms()
    let names =
      hidesNames
      ? PublishedNames(hiding: ground, &pseudonyms) : PublishedNames(ground.export.names)
    let report = QuarterReport(
      ground, span(label, dataEnd: dataEnd), families: Families(ground))
    var edition = Edition(
      ground: ground, report: report, version: version, configuration: nil,
      configurationBytes: configurationBytes, comments: nil, names: names, language: language,
      isDraft: isDraft)
    edition.follow(chronicle)
    return edition
  }

  /// A few tickets in two quarters.
  static var example: TicketTable {
    var table = TicketTable(
      "ticket opened resolved priority team subject",
      [
        ["T2", "2026-04-01", "2026-07-02 10:00", "P1", "Desk", "printer jam"],
        ["T10", "2026-07-01", "2026-07-03", "P2", "MSP", "=mail|lost"],
        ["T1", "2026-07-05", "", "P1 \"x\", y", "", ""],
      ])
    table.configuration.teams(internal: ["Desk"], provider: ["MSP"])
    table.configuration.policy(when: [.priority: ["P1"]], resolve: .hours(24))
    return table
  }
}

/// The lines of a text in bytes.
func lines(_ bytes: [UInt8]) -> [String] {
  String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}
