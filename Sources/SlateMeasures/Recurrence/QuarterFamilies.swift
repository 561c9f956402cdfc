import SlateModel

/// The recurring issues of one quarter, and those that were.
package struct QuarterFamilies: Sendable {
  /// A family that is recurring or a storm, or has a status.
  package struct Standing: Sendable {
    package let family: Int32
    /// Rows of the tickets opened in the quarter and not cancelled, by opening.
    package let tickets: [Int32]
    /// The same of the baseline.
    package let baseline: [Int32]
    package let requesters: Int
    package let isRecurring: Bool
    package let isStorm: Bool
    package fileprivate(set) var status: FamilyStatus?
    /// Of the test; nil where there is none to make.
    package let p: Double?
    /// What ended it; nil where nothing is on record, or it has not ended.
    package fileprivate(set) var cause: EndingCause?
    /// It is gone, and its last ticket is of the quarter before: it counts as ended now, and once.
    package fileprivate(set) var isJustGone = false
  }

  /// By family number.
  package private(set) var standings: [Standing]
  package let families: Families
  package let baseline: Baseline
  private let recurring: Set<Int32>

  init(_ families: Families, ground: Ground, span: QuarterSpan) {
    self.families = families
    baseline = Baseline(before: span, firstOpening: families.tickets.firstOpening)
    let judge = FamilyJudge(
      families: families, baseline: baseline, span: span,
      test: RecurrenceTest(ground: ground, span: span))
    standings = families.tickets.families.compactMap { judge.standing($0) }
    recurring = Set(standings.filter(\.isRecurring).map(\.family))
    rename()
    end(ground, span)
  }

  /// How a family stands; nil where there is nothing to tell of it.
  package func standing(of family: Int32) -> Standing? { standings.first { $0.family == family } }

  /// Whether a ticket belongs to an issue that is recurring in this quarter.
  func isRecurring(_ facts: TicketFacts) -> Bool {
    recurring.contains(families.ofTicket[facts.ticket])
  }

  var recurringStandings: [Standing] { standings.filter(\.isRecurring) }

  /// A family may have gone by another name where a new one in its area has half its words.
  private mutating func rename() {
    let new = Dictionary(
      grouping: standings.filter { $0.status == .new }.map(\.family),
      by: { families.all[Int($0)].area })
    for place in standings.indices where standings[place].status == .gone {
      let words = families.issueWords(of: standings[place].family)
      let successors = new[families.all[Int(standings[place].family)].area] ?? []
      let isRenamed = successors.contains {
        !words.isEmpty && words.intersection(families.issueWords(of: $0)).count * 2 >= words.count
      }
      if isRenamed { standings[place].status = .renamed }
    }
  }

  /// Looks for what ended the families that are gone.
  private mutating func end(_ ground: Ground, _ span: QuarterSpan) {
    guard standings.contains(where: { $0.status == .gone }) else { return }
    let causes = EndingCauses(ground, asOf: span.asOf)
    let before = span.quarter.moved(by: -1).span(in: span.zone).lowerBound.secondsSince1970
    let opened = ground.export.tickets.instants[TicketColumn.opened.rawValue]
    for place in standings.indices where standings[place].status == .gone {
      let standing = standings[place]
      standings[place].cause = causes.cause(of: standing, families)
      let last = standing.baseline.last.map { Int64(opened[Int($0)]) } ?? 0
      standings[place].isJustGone = last >= before
    }
  }
}

/// Tells how each family stands in a quarter.
private struct FamilyJudge {
  let families: Families
  let baseline: Baseline
  let span: QuarterSpan
  let test: RecurrenceTest

  /// Nil where there is nothing to tell of it.
  func standing(_ family: Int32) -> QuarterFamilies.Standing? {
    let all = families.tickets
    let quarter = span.start..<max(span.start, span.asOf)
    let minimum = test.ground.configuration.recurring.minimum
    guard all.count(family, quarter) >= minimum || all.count(family, baseline.span) >= minimum
    else { return nil }
    let now = all.window(family, quarter, asOf: span.asOf)
    let before = all.window(family, baseline.span, asOf: span.asOf)
    let verdict = test.verdict(on: now)
    let was = baseline.isLongEnough && test.verdict(on: before).isRecurring
    let (status, p) = status(family, now.count, before.count, verdict.isRecurring, was)
    guard verdict.isRecurring || verdict.isStorm || status != nil else { return nil }
    return QuarterFamilies.Standing(
      family: family, tickets: now, baseline: before, requesters: verdict.requesters,
      isRecurring: verdict.isRecurring, isStorm: verdict.isStorm, status: status, p: p)
  }

  private func status(
    _ family: Int32, _ now: Int, _ before: Int, _ isRecurring: Bool, _ wasRecurring: Bool
  ) -> (FamilyStatus?, Double?) {
    guard baseline.isLongEnough, isRecurring || wasRecurring else { return (nil, nil) }
    if before == 0 {
      let earlier = families.tickets.window(
        family, 0..<baseline.span.lowerBound, asOf: span.asOf)
      return (earlier.isEmpty ? .new : .returned, nil)
    }
    let test = StatusTest(now: now, before: before, share: baseline.share)
    return (test.status(isRecurring: isRecurring, wasRecurring: wasRecurring), test.p)
  }
}
