import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

/// The example of the manual, read whole.
@Suite struct ConfigurationExampleTests {
  private let reading = ConfigurationReading(bytes: Array(example.utf8), file: "slate.json")
  private var configuration: Configuration { reading.configuration }

  @Test func `it has no problem`() {
    #expect(reading.problems.map(\.description) == [])
    #expect(!reading.hasErrors)
  }

  @Test func `names, zone and fiscal year`() {
    #expect(configuration.organisation == "Example Ltd")
    #expect(configuration.provider == "Example MSP")
    #expect(
      configuration.timeZone
        == Placed("Australia/Sydney", at: SourcePlace(line: 3, column: 13)))
    #expect(configuration.fiscalYearStart == 7)
  }

  @Test func `inputs`() throws {
    let inputs = configuration.inputs
    #expect(inputs.tickets.map(\.value) == ["exports/incidents-*.csv"])
    #expect(inputs.tickets.map(\.place.description) == ["5:15"])
    #expect(inputs[.documents].map(\.value) == ["exports/kb.csv"])
    #expect(inputs[.systems].map(\.value) == ["systems.csv"])
    for kind in [TableKind.events, .sessions, .tests, .people, .evidence] {
      #expect(inputs[kind].isEmpty)
    }
    #expect(inputs.comments?.value == "comments.md")
    #expect(inputs[.decisions].map(\.value) == ["decisions.csv"])
    #expect(inputs[.familyRules].map(\.value) == ["family-rules.csv"])
    let entry = try #require(inputs.read.first)
    #expect(inputs.read.count == 1)
    #expect(entry.place.description == "9:12")
    #expect(entry.files.map(\.value) == ["exports/old-*.csv"])
    #expect(entry.format?.value == "servicenow-incidents")
    #expect(entry.encoding?.value == "cp850")
    #expect(entry.timeZone?.value == "UTC")
    #expect(entry.dateOrder == .dmy)
    #expect(entry.columns.map(\.column.value) == ["system"])
    #expect(entry.columns.map(\.header.value) == ["cmdb_ci"])
    #expect(entry.pausedMinutes == .business)
  }

  @Test func `teams and responsibilities`() {
    #expect(configuration.teams.rules.map(\.pattern.value.text) == ["Service Desk", "MSP*"])
    #expect(configuration.teams.side(of: "service  desk") == .internal)
    #expect(configuration.teams.side(of: "MSP North") == .provider)
    let map = configuration.responsibilities
    #expect(map.rules.map(\.pattern.place.description) == ["30:23", "30:46", "30:65"])
    #expect(map.responsibility(for: "network") == .provider)
    #expect(map.responsibility(for: "ERP") == .internal)
    #expect(map.responsibility(for: "Identity") == .shared)
  }

  @Test func `the calendar`() throws {
    let office = try #require(configuration.calendars.first)
    #expect(configuration.calendars.count == 1)
    #expect(office.name == "office")
    #expect(office.place.description == "15:5")
    #expect(office.timeZone?.value == "Australia/Sydney")
    let hours = Weekday.allCases.map { office.hours[$0].map { [$0.value.start, $0.value.end] } }
    #expect(
      hours == [
        [[540, 750], [780, 1_050]], [[540, 1_050]], [], [], [[1_320, 1_800]], [[1_080, 2_760]],
        [[0, 1_440]],
      ])
    let day = try #require(CivilDate(iso: "2026-01-26"))
    #expect(
      office.holidays == [
        .date(Placed(day, at: SourcePlace(line: 18, column: 26))),
        .file(Placed("nsw.ics", at: SourcePlace(line: 18, column: 40))),
      ])
    let eve = try #require(office.exceptions.first)
    #expect(office.exceptions.count == 1)
    #expect(eve.date.value == CivilDate(iso: "2026-12-24"))
    #expect(eve.hours.map(\.value) == [MinuteRange(start: 540, end: 720)])
    #expect(configuration.defaultCalendar?.value == "office")
  }

  @Test func `policies`() throws {
    try #require(configuration.policies.count == 2)
    let (first, second) = (configuration.policies[0], configuration.policies[1])
    #expect([first.index, second.index] == [0, 1])
    #expect([first.place, second.place].map(\.description) == ["23:5", "25:5"])
    #expect(first.condition[.priority]?.map(\.value.text) == ["1*"])
    #expect(first.condition[.side] == nil)
    let respond = try #require(first.respond)
    #expect(respond.span == .seconds(900))
    #expect(respond.place.description == "23:52")
    #expect(first.calendarName(of: respond) == "office")
    let resolve = try #require(first.resolve)
    #expect(resolve.span == .seconds(14_400))
    #expect(first.calendarName(of: resolve) == "24x7")
    #expect(first.objective == 0.95)
    #expect(second.condition[.priority]?.map(\.value.text) == ["2", "High"])
    #expect(second.condition[.side]?.map(\.value.text) == ["provider"])
    #expect(second.respond?.span == .seconds(3_600))
    #expect(second.resolve?.span == .seconds(28_800))
    #expect(!second.pauseStopsResponse)
    #expect(second.priorityAt == .current)
  }

  @Test func `states, recurring issues and thresholds`() {
    let states = configuration.states
    #expect(states.paused.map(\.text) == ["Awaiting*", "On Hold"])
    #expect(states.resolved.map(\.text) == ["Resolved"])
    #expect(states.closed.map(\.text) == ["Closed"])
    #expect(states.cancelled.map(\.text) == ["Cancelled", "Duplicate"])
    let recurring = configuration.recurring
    #expect(recurring.minimum == 3)
    #expect(recurring.synonyms.map(\.word.value) == ["vdi"])
    #expect(recurring.synonyms.map(\.meaning.value) == ["desktop"])
    #expect(recurring.stopWords.map(\.value) == ["please"])
    #expect(configuration.thresholds.map(\.measure.value) == ["sla_resolve_met_share"])
    #expect(configuration.thresholds.map(\.green) == [0.95])
    #expect(configuration.thresholds.map(\.amber) == [0.9])
  }

  @Test func `whatever is done to it, every problem has a place inside it`() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let original = Array(example.utf8)
    var understood = 0
    for _ in 0..<400 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let other = bytes[Int.random(in: 0..<bytes.count, using: &random)]
        if Bool.random(using: &random) { bytes.remove(at: place) } else { bytes[place] = other }
      }
      let reading = ConfigurationReading(bytes: bytes, file: "slate.json")
      let lineCount = 1 + bytes.count { $0 == UInt8(ascii: "\n") }
      understood += reading.hasErrors ? 0 : 1
      for problem in reading.problems {
        let line = problem.place?.line ?? 0
        #expect((1...lineCount).contains(line), "seed \(seed): \(problem)")
        #expect(!problem.remedy.isEmpty && problem.place?.column != 0, "seed \(seed)")
      }
    }
    #expect(understood > 10 && understood < 390, "seed \(seed)")
  }
}

private let example = """
  {
    organisation: "Example Ltd", provider: "Example MSP",
    timeZone: "Australia/Sydney", fiscalYearStart: 7,
    inputs: {
      tickets: ["exports/incidents-*.csv"], events: [], documents: ["exports/kb.csv"],
        sessions: [], systems: ["systems.csv"], tests: [], people: [], evidence: [],
      comments: "comments.md", decisions: "decisions.csv", familyRules: "family-rules.csv",
      // only where a file is not recognised by itself, or says too little:
      read: [{ files: "exports/old-*.csv", format: "servicenow-incidents", encoding: "cp850",
        timeZone: "UTC", dateOrder: "dmy", columns: { system: "cmdb_ci" },
          pausedMinutes: "business" }],
    },
    teams: { "Service Desk": "internal", "MSP*": "provider" },
    calendars: {
      office: { timeZone: "Australia/Sydney",
                hours: { mon: ["09:00-12:30", "13:00-17:30"], tue: ["09:00-17:30"],
                  fri: ["22:00-06:00"], sat: ["18:00-46:00"], sun: ["00:00-24:00"] },
                holidays: ["2026-01-26", "nsw.ics"],
                  exceptions: { "2026-12-24": ["09:00-12:00"] } },
    },
    defaultCalendar: "office",   // without one: 24x7, and after-hours load is not measured
    policies: [
      { when: { priority: "1*" }, respond: { target: "15m", calendar: "office" },
        resolve: "4h", calendar: "24x7", objective: 0.95 },
      { when: { priority: ["2", "High"], side: "provider" }, respond: "1h", resolve: "8h",
        calendar: "office", pauseStopsResponse: false, priorityAt: "current" },
    ],
    states: { paused: ["Awaiting*", "On Hold"], resolved: ["Resolved"], closed: ["Closed"],
      cancelled: ["Cancelled", "Duplicate"] },
    responsibilities: { "Network": "provider", "ERP": "internal", "Identity": "shared" },
    recurring: { minimum: 3, synonyms: { vdi: "desktop" }, stopWords: ["please"] },
    thresholds: { sla_resolve_met_share: { green: 0.95, amber: 0.90 } },
  }
  """
