import SlateModel
import Testing

@testable import SlateIntake

struct WholeDaysTests {
  private func warnings(_ openings: [String], zone: String = "UTC") throws -> [String] {
    let rows = openings.enumerated().map { "T\($0.offset),\($0.element)\n" }.joined()
    let folder = try InputFolder(["f.csv": "ticket,opened\n" + rows])
    return try folder.export("{ timeZone: '\(zone)', inputs: { tickets: ['f.csv'] } }").warnings
      .map(\.message).filter { $0.contains("midnight") }
  }

  private static let days = (10...20).map { "2026-05-\($0)" }

  @Test(arguments: ["UTC", "America/Bogota", "Pacific/Auckland"])
  func `openings that are dates alone are told`(zone: String) throws {
    let told = try warnings(Self.days, zone: zone)
    #expect(told.count == 1 && told.first?.hasPrefix("every ticket was opened") == true)
    #expect(try warnings(Self.days.map { $0 + " 00:00:00" }, zone: zone).count == 1)
  }

  @Test func `one time of day, or few tickets, tell nothing`() throws {
    #expect(try warnings(Self.days + ["2026-05-21 09:30"]).isEmpty)
    #expect(try warnings(["2026-05-09 00:00:01"] + Self.days).isEmpty)
    #expect(try warnings(Array(Self.days.prefix(9))).isEmpty)
  }
}
