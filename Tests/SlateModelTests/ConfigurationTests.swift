import SlateModel
import Testing

@Suite struct ConfigurationTests {
  @Test func `without a file nothing is configured and the defaults hold`() {
    let defaults = Configuration.defaults
    #expect(defaults.fiscalYearStart == 1)
    #expect(defaults.recurring.minimum == 3)
    #expect(defaults.states == .defaults)
    #expect(defaults.calendars.isEmpty && defaults.policies.isEmpty)
    #expect(defaults.timeZone == nil && defaults.defaultCalendar == nil)
    #expect(TableKind.allCases.allSatisfy { defaults.inputs[$0].isEmpty })
    #expect(defaults.teams.side(of: "anyone") == .unknown)
    #expect(defaults.responsibilities.responsibility(for: "anything") == nil)
  }

  @Test func `a column is named once a kind, and every column is listed once`() {
    for kind in TableKind.allCases {
      let names = kind.columns.map(\.name).filter { !$0.isEmpty }
      #expect(Set(names).count == names.count)
      #expect(kind.columns.contains { $0.isRequired })
      #expect(names.allSatisfy(TableKind.allColumnNames.contains))
    }
    #expect(Set(TableKind.allColumnNames).count == TableKind.allColumnNames.count)
    #expect(!TableKind.allColumnNames.contains(""))
    #expect(TableKind.tickets.columns.count { !$0.name.isEmpty } == 26)
  }

  @Test func `a team belongs to the side of the rule that speaks for it`() {
    let place = SourcePlace(line: 1, column: 1)
    let teams = TeamSides([
      .init(pattern: Placed(NamePattern("MSP*"), at: place), side: .provider),
      .init(pattern: Placed(NamePattern("MSP Liaison"), at: place), side: .internal),
    ])
    #expect(teams.side(of: "msp network") == .provider)
    #expect(teams.side(of: "MSP liaison") == .internal)
    #expect(teams.side(of: "Finance") == .unknown)
  }

  @Test func `a target's own calendar and objective win over its policy's`() {
    let place = SourcePlace(line: 1, column: 1)
    var policy = ServicePolicy(index: 0, place: place)
    var target = ServiceTarget(span: .seconds(60), place: place)
    #expect(policy.calendarName(of: target) == nil && policy.objective(of: target) == nil)
    policy.calendar = Placed("office", at: place)
    policy.objective = 0.9
    #expect(policy.calendarName(of: target) == "office")
    #expect(policy.objective(of: target) == 0.9)
    target.calendar = Placed("24x7", at: place)
    target.objective = 0.95
    #expect(policy.calendarName(of: target) == "24x7")
    #expect(policy.objective(of: target) == 0.95)
  }
}
