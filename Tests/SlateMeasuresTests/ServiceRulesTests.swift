import SlateModel
import Testing

@testable import SlateMeasures

struct ServiceRulesTests {
  private func rules(_ configure: (inout Configuration) -> Void) -> (ServiceRules, NameTable) {
    var table = TicketTable(
      "ticket opened priority team system category client",
      [["T1", "07-01", "P1", "Desk", "ERP", "Software", "Acme"], ["T2", "07-01", "P2"]])
    table.keepsOfficeHours()
    configure(&table.configuration)
    let ground = table.ground
    return (ground.rules, ground.export.names)
  }

  private func id(_ name: String, _ names: NameTable) -> UInt32 {
    (0..<UInt32(names.count)).first { names[$0] == name } ?? 0
  }

  private func subject(
    _ names: NameTable, _ change: (inout ServiceRules.Subject) -> Void = { _ in }
  )
    -> ServiceRules.Subject
  {
    var subject = ServiceRules.Subject(
      priority: id("P1", names), openingPriority: id("P2", names), side: .provider,
      team: id("Desk", names), category: id("Software", names), system: id("ERP", names),
      client: id("Acme", names))
    change(&subject)
    return subject
  }

  @Test func `the first policy that admits a ticket counts, a target that it lacks or not`() {
    let (rules, names) = rules {
      $0.policy(when: [.priority: ["p9"]], resolve: .hours(1))
      $0.policy(when: [.priority: ["p1"]])
      $0.policy(resolve: .hours(3))
    }
    #expect(rules.policy(for: subject(names)) == 1)
    #expect(rules.policies[1].resolve == nil)
    #expect(rules.policy(for: subject(names) { $0.priority = id("P2", names) }) == 2)
  }

  @Test(arguments: [
    ([TicketCondition.Key.priority: ["P9", "p1"]], true), ([.priority: ["P2"]], false),
    ([.side: ["Provider"]], true), ([.side: ["internal"]], false), ([.team: ["d*k"]], true),
    ([.team: ["Desk"], .category: ["Hardware"]], false), ([.category: ["soft*"]], true),
    ([.system: ["erp"], .client: ["ACME"]], true), ([.client: ["Other"]], false),
    ([.system: []], false),
  ])
  func `all keys must match, by any of their patterns`(
    condition: [TicketCondition.Key: [String]], isAdmitted: Bool
  ) {
    let (rules, names) = rules { $0.policy(when: condition) }
    #expect((rules.policy(for: subject(names)) == 0) == isAdmitted)
  }

  @Test func `a policy refuses by the first of its keys that does not fit`() {
    let (rules, names) = rules {
      $0.policy(when: [.priority: ["P1"], .team: ["Other"], .client: ["Other"]])
      $0.policy(when: [.priority: ["P1"]])
    }
    #expect(rules.refusal(by: 0, of: subject(names)) == .team)
    #expect(rules.refusal(by: 0, of: subject(names) { $0.priority = 0 }) == .priority)
    #expect(rules.refusal(by: 1, of: subject(names)) == nil)
  }

  @Test(arguments: [TicketCondition.Key.priority, .team, .category, .system, .client])
  func `an empty cell matches nothing`(key: TicketCondition.Key) {
    let (rules, names) = rules { $0.policy(when: [key: ["*"]]) }
    let empty = ServiceRules.Subject(
      priority: 0, openingPriority: 0, side: .unknown, team: 0, category: 0, system: 0, client: 0)
    #expect(rules.policy(for: empty) == nil)
    #expect(rules.policy(for: subject(names)) == 0)
  }

  @Test func `an unknown side is a side of its own`() {
    let (rules, names) = rules { $0.policy(when: [.side: ["unknown"]]) }
    #expect(rules.policy(for: subject(names)) == nil)
    #expect(rules.policy(for: subject(names) { $0.side = .unknown }) == 0)
  }

  @Test func `a policy may ask for the priority at opening`() {
    let (rules, names) = rules {
      $0.policy(when: [.priority: ["P2"]], priorityAt: .opening)
      $0.policy(when: [.priority: ["P1"]])
    }
    #expect(rules.policy(for: subject(names)) == 0)
    #expect(rules.policy(for: subject(names) { $0.openingPriority = $0.priority }) == 1)
  }

  @Test func `targets run on their own calendar, else the policy's, else the default one`() {
    let (rules, _) = rules {
      $0.policy(respond: .hours(1, "24x7"), resolve: .hours(2), calendar: "office")
      $0.policy(respond: .hours(1), resolve: .hours(2, "24x7"), calendar: "24x7")
      $0.policy(resolve: .hours(2))
    }
    #expect(rules.policies.map { $0.respond?.calendar } == [0, 0, nil])
    #expect(rules.policies.map { $0.resolve?.calendar } == [1, 0, 1])
    #expect(rules.policies.map(\.calendar) == [1, 0, 1])
    #expect(rules.policies[0].resolve?.seconds == 7200)
  }

  @Test func `a business day is one of the calendar's`() {
    let (rules, _) = rules {
      $0.policy(resolve: .businessDays(2))
      $0.policy(resolve: .businessDays(2, "24x7"))
    }
    #expect(rules.policies.map { $0.resolve?.seconds } == [57_600, 172_800])
  }
}
