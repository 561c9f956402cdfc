import Testing

/// How the stories of `fixtures/` are told to people: words that a quarter's review or detail must have.
struct ToldStory: Sendable, CustomTestStringConvertible {
  /// As in `fixtures/STORIES.md`.
  let story: String
  let quarter: String
  let words: String
  let file: String
  /// No other quarter's file says the same.
  let isOnlyThere: Bool

  var testDescription: String { "\(quarter): \(words)" }

  private init(
    _ story: String, _ quarter: String, _ words: String, in file: String = "review.md",
    everywhere: Bool = false
  ) {
    self.story = story
    self.quarter = quarter
    self.words = words
    self.file = file
    isOnlyThere = !everywhere
  }

  static let all: [ToldStory] = recurring + service + knowledge + records

  private static let recurring = [
    ToldStory(
      "A recurring issue that a runbook ends", "2026-Q2",
      "**Ended with a cause on record:** Blank labels (document KB-0901 changed 10 March 2026)."),
    ToldStory(
      "A recurring issue that stops without a cause on record", "2025-Q4",
      "**Stopped, cause not recorded:** Frozen room panels (0 tickets, 6.0 expected)."),
    ToldStory(
      "A recurring issue that comes back", "2025-Q1", "**Ended with a cause on record:** VPN drops"),
    ToldStory(
      "A recurring issue that comes back", "2026-Q2", "**Returned:** VPN drops (6 tickets)."),
    ToldStory(
      "New, grown and reduced issues in the last quarter", "2026-Q2",
      "**New:** Passkey loop (5 tickets)."),
    ToldStory(
      "New, grown and reduced issues in the last quarter", "2026-Q2",
      "**Grown:** Dockets that will not scan (12 tickets, 3.0 expected)."),
    ToldStory(
      "New, grown and reduced issues in the last quarter", "2026-Q2",
      "**Reduced:** Badge roster sync (2 tickets, 10.5 expected)."),
    ToldStory(
      "What ended, over all families", "2025-Q1", "| 1 of 1 with a cause; 6 tickets avoided |"),
    ToldStory(
      "What ended, over all families", "2025-Q4", "| 0 of 1 with a cause; 0 tickets avoided |"),
    ToldStory(
      "What ended, over all families", "2026-Q2", "| 1 of 1 with a cause; 8 tickets avoided |"),
    ToldStory("What ended, over all families", "2025-Q3", "| none ended |", everywhere: true),
  ]

  private static let service = [
    ToldStory(
      "A provider that meets its SLA thanks to pauses", "2025-Q2",
      "**Targets met thanks to pauses:** 38.2 % of 110 tickets that the provider's side met would have "
        + "failed without their pauses; on the requester's clock the share met is lower by 71.8 points."
    ),
    ToldStory(
      "A provider that meets its SLA thanks to pauses", "2025-Q2",
      "**SLA AMBER at 92.3 %, no clear change; 23.0 % by pausing.**"),
    ToldStory(
      "A provider that meets its SLA by lowering priorities", "2025-Q3",
      "**Targets met by lowering priorities:** 14 of 175 tickets that met their target had failed that "
        + "of the priority they began with, the most of them in WAN (14)."),
    ToldStory(
      "A provider that meets its SLA by lowering priorities", "2025-Q3",
      "Met only because the priority was changed: 14 of 175 met, most in WAN (14)."),
    ToldStory(
      "Service levels of every quarter", "2025-Q4",
      "| Resolved within target | 73.0 % of 215 | 92.6 % |"),
    ToldStory(
      "Service levels of every quarter", "2026-Q1",
      "| Resolved within target | 89.5 % of 172 | 73.0 % |"),
    ToldStory(
      "The ledger of every quarter", "2026-Q2", "Coverage: 204 tickets opened, 198 resolved;"),
    ToldStory(
      "The ledger of every quarter", "2026-Q2", "| All | 11 | 204 | 1 | 198 | 3 | 3 | 12 | 0 |",
      in: "detail.md"),
    ToldStory(
      "Every verdict stands in the last quarter", "2026-Q2",
      "Open at the end: 12, 6 of them past their target."),
    ToldStory(
      "A quarter with an outage", "2025-Q4", "**SLA RED at 73.0 %, worsened; 1 incident storm.**"),
    ToldStory(
      "A quarter with an outage", "2025-Q4", "Incident storms: 1, ERP outage (27 tickets)."),
    ToldStory(
      "A quarter with an outage", "2025-Q4",
      "**Resolved within target:** worsened; largest contributions: P2 (91.7 % to 34.9 %, n "
    ),
    ToldStory(
      "A quarter with an outage", "2026-Q1",
      "**Resolved within target:** improved; largest contributions: P2 (34.9 % to 75.0 %, n "
    ),
  ]

  private static let knowledge = [
    ToldStory(
      "Single-person dependencies", "2025-Q2", "| 1 of 17 reduced (Wi-Fi), 0 new |"),
    ToldStory(
      "Single-person dependencies", "2025-Q4",
      "**New dependence on one person:** Warehouse Scanners; 2 of 18 rated areas in all."),
    ToldStory(
      "Single-person dependencies", "2026-Q2",
      "| 1 of 18 reduced (Identity), 1 new (Supplier Portal) |"),
    ToldStory(
      "Knowledge that changes sides", "2026-Q1",
      "**Work that went to the provider:** from the internal team to the provider in 1 of 18 areas "
        + "compared: Backup."),
    ToldStory(
      "Knowledge that changes sides", "2026-Q2",
      "| 1 to the internal team (Wi-Fi), 0 to the provider |"),
    ToldStory(
      "Knowledge that changes sides", "2026-Q2",
      "**Resolved by the provider:** fell; largest contributions: P3 (53.4 % to 35.8 %, n "
    ),
    ToldStory(
      "Documents changed and used", "2026-Q2",
      "| 6 of 16 that changed, 0 to their author alone | 3 too new to tell; 2 used by the other side |"
    ),
    ToldStory(
      "Documents at hand, old ones in use, and the provider's own", "2026-Q2",
      "| Without the provider | 3 of 7 critical systems exposed | Cold Chain Monitor, Email and Payroll |"
    ),
    ToldStory(
      "Documents at hand, old ones in use, and the provider's own", "2026-Q2",
      "| Documents that only the provider touched | 9 | 41 |", in: "detail.md"),
    ToldStory(
      "Hand-over sessions, and who did the work afterwards", "2026-Q2",
      "| 4 of 9 reached; 2 of 3 then did the work |"),
    ToldStory(
      "A restore test that fails, and the recovery ladder", "2026-Q2",
      "**Restore tests:** 2 of 7 critical systems did not pass the latest in time: ERP (not passed) and "
        + "POS (over its RTO). On record: Repeat the failed ERP restore, Wei Zhang, due 31 July 2026."
    ),
    ToldStory(
      "A restore test that fails, and the recovery ladder", "2026-Q2",
      "| 0 none, 2 written, 1 current, 3 complete, 1 proven |"),
    ToldStory(
      "A restore test that fails, and the recovery ladder", "2025-Q1",
      "| 1 none, 0 written, 1 current, 2 complete, 2 proven | of 6; up: Payroll |"),
  ]

  private static let records = [
    ToldStory(
      "Evidence and decisions", "2026-Q2",
      "| Fund the storage replacement | open since 25 November 2025 | was due 29 May 2026 | Ines Duarte |"
    ),
    ToldStory(
      "Evidence and decisions", "2026-Q2",
      "- Approve a second identity administrator (Ruth Calloway): **done on 15 April 2026**."),
    ToldStory(
      "Evidence and decisions", "2026-Q2",
      "- Vendor access for the cold chain gateways (no owner): since 8 April 2026, was due 12 June 2026."
    ),
    ToldStory(
      "Evidence and decisions", "2026-Q2",
      "| Privileged access review 2026-Q2 | Identity | 12 June 2026 |  | open |", in: "detail.md"),
    ToldStory(
      "Dirty rows of every kind", "2026-Q2",
      "Some rows of tickets.csv, events.csv, documents.csv and others could not be used",
      everywhere: true),
    ToldStory(
      "Dirty rows of every kind", "2026-Q2",
      "| tickets.csv | tickets | slate-tickets | 1,585 | 1,569 | 3 | 13 |", in: "detail.md",
      everywhere: true),
  ]
}
