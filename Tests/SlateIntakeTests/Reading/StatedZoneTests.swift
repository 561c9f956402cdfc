import SlateModel
import Testing

@testable import SlateIntake

struct StatedZoneTests {
  private func zone(_ header: String, _ rows: String..., footer: String = "") throws -> String? {
    let folder = try InputFolder([
      "f.csv": ([header] + rows + [footer]).joined(separator: "\n") + "\n"
    ])
    let file = try folder.opened("f.csv")
    var settings = ReadSettings(kind: .tickets, zone: .utc, workers: Workers(threads: 1))
    settings.columns = ["ticket": "nr", "opened": "begun"]
    if header.contains("(") { settings.columns["opened"] = "begun (UTC)" }
    return file.statedZone(try file.reading(settings).mapping)?.identifier
  }

  @Test func `a zone behind every time, below the rows or in the header is the file's`() throws {
    #expect(
      try zone("nr,begun", "1,2026-01-01 09:00 (Europe/Berlin)") == "Europe/Berlin")
    #expect(
      try zone("nr,begun", "1,2026-01-01 09:00", footer: "Timezone: Asia/Tokyo") == "Asia/Tokyo")
    #expect(try zone("nr,begun (UTC)", "1,2026-01-01 09:00") == "UTC")
  }

  @Test func `letters that name no zone, and zones that differ, say nothing`() throws {
    #expect(try zone("nr,begun", "1,2026-01-01 09:00 (EST)") == nil)
    #expect(try zone("nr,begun", "1,2026-01-01 09:00 (Europe/Nowhere)") == nil)
    #expect(
      try zone("nr,begun", "1,2026-01-01 09:00 (Europe/Berlin)", "2,2026-01-01 09:00") == nil)
    #expect(try zone("nr,begun", "1,2026-01-01 09:00") == nil)
  }

  @Test(arguments: ["(CST)", "IST", "[BST]"])
  func `letters that several zones go by are told, unless the user names the zone`(
    letters: String
  ) throws {
    let folder = try InputFolder([
      "f.csv":
        "ticket,opened,state\n1,2026-01-01 09:00 \(letters),New\n2,2026-01-01 10:00 CET,New\n"
    ])
    let paris = try ZoneRules.load("Europe/Paris")
    let told = try folder.export("{ inputs: { tickets: ['f.csv'] } }", zone: paris)
    #expect(told.warnings.count == 1 && told.warnings[0].message.hasSuffix("as Europe/Paris"))
    #expect(told.tickets.instant(.opened, 0) == seconds("2026-01-01T08:00:00Z"))
    #expect(told.tickets.instant(.opened, 1) == seconds("2026-01-01T09:00:00Z"))
    let read = "read: [{ files: 'f.csv', timeZone: 'UTC' }]"
    let named = try folder.export("{ inputs: { tickets: ['f.csv'], \(read) } }", zone: paris)
    #expect(named.warnings.isEmpty)
    #expect(named.tickets.instant(.opened, 0) == seconds("2026-01-01T09:00:00Z"))
  }

  @Test func `a zone's name may stand without brackets`() throws {
    #expect(try zone("nr,begun", "1,2026-01-01 09:00 Europe/Berlin") == "Europe/Berlin")
  }

  @Test func `the user's word for a file wins over the file's, the configuration's does not`()
    throws
  {
    let text = """
      ticket,opened
      1,2026-01-01 09:00 (Asia/Tokyo)

      """
    let folder = try InputFolder(["f.csv": text])
    let paris = try ZoneRules.load("Europe/Paris")
    let plain = "{ inputs: { tickets: ['f.csv'] } }"
    let told = "{ inputs: { tickets: ['f.csv'], read: [{ files: 'f.csv', timeZone: 'UTC' }] } }"
    let opened = try [plain, told].map {
      try folder.export($0, zone: paris).tickets.instant(.opened, 0)
    }
    #expect(opened == [seconds("2026-01-01T00:00:00Z"), seconds("2026-01-01T09:00:00Z")])
  }
}
