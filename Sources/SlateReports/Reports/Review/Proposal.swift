import SlateMeasures
import SlateModel

/// A decision that a quarter's figures or rows ask for: what, why now, by when, whose.
struct Proposal: Sendable {
  let what: String
  let why: String
  let byWhen: String
  let owner: String
}

extension Edition {
  /// The decisions required, the most pressing first: those that are recorded and open, then what the
  /// rules find that nobody has in hand.
  ///
  /// The rules, in their order: critical systems whose latest restore test failed; a target missed (RED);
  /// open rows without an owner; areas that hang on one person since this quarter; areas that went to the
  /// provider; issues that grew or returned without a document; controls of the quarter not done. A
  /// finding that an open row names is taken to be that row, and stays out while the row has an owner
  /// and its day is not over. Nothing is asked for twice.
  func proposals(_ book: DecisionBook, _ scoreboard: Scoreboard) -> [Proposal] {
    let recorded = book.open(of: "decision")
    let findings =
      restores + misses(scoreboard)
      + book.open.filter { $0.owner.isEmpty && !recorded.contains($0) }.map(ownerless)
      + handovers + issues + controls
    var told: Set<String> = []
    return (recorded.map(proposal) + findings.compactMap { joined($0, book) }).filter {
      told.insert([$0.what, $0.byWhen, $0.owner].joined(separator: "\n")).inserted
    }
  }

  /// What a rule finds, and the name by which a row of `decisions.csv` may speak of it.
  private struct Finding {
    var name = ""
    let what: String
    let why: String
    var owner = ""
    var row: DecisionBook.Entry?
  }

  private func joined(_ finding: Finding, _ book: DecisionBook) -> Proposal? {
    guard let row = finding.row ?? book.entry(naming: finding.name) else {
      return Proposal(
        what: finding.what, why: finding.why,
        byWhen: words.date(span.quarter.next.end - 1),
        owner: finding.owner.isEmpty
          ? words.decisions.toBeNamed : words.decisions.owner(finding.owner))
    }
    if finding.row == nil, row.isInHand || foldedName(row.kind) == "decision" { return nil }
    return Proposal(
      what: finding.row == nil ? Wording.name(row.what) : finding.what, why: finding.why,
      byWhen: words.decisions.due(row), owner: words.decisions.owner(row.owner))
  }

  private func proposal(_ row: DecisionBook.Entry) -> Proposal {
    Proposal(
      what: Wording.name(row.what), why: words.decisions.pending(row),
      byWhen: words.decisions.due(row),
      owner: words.decisions.owner(row.owner))
  }

  private var restores: [Finding] {
    report.knowledge.recovery.now.rungs.compactMap { rung in
      rung.failure.map {
        Finding(
          name: names[rung.system], what: words.decisions.repeatRestore(names[rung.system]),
          why: words.decisions.restoreFailed($0), owner: names[rung.owner])
      }
    }
  }

  private func misses(_ scoreboard: Scoreboard) -> [Finding] {
    scoreboard.rows.filter { $0.status == .red }.map {
      Finding(what: words.decisions.wayBack($0), why: words.decisions.red($0))
    }
  }

  private func ownerless(_ row: DecisionBook.Entry) -> Finding {
    Finding(
      what: words.decisions.nameOwner(row.what), why: words.decisions.ownerless(row), row: row)
  }

  private var handovers: [Finding] {
    report.knowledge.work.newlySingle.map { area in
      let name = names[area.area.name]
      return Finding(
        name: name, what: words.decisions.second(name), why: words.decisions.newlySingle)
    }
      + lostAreas.map {
        Finding(name: $0, what: words.decisions.keepOrTake($0), why: words.decisions.wentToProvider)
      }
  }

  private var issues: [Finding] {
    families.byHours.filter { entry in
      entry.documents.isEmpty
        && (entry.standing.status == .grown || entry.standing.status == .returned)
    }.map {
      Finding(
        name: $0.name, what: words.decisions.endIssue($0.name),
        why: words.decisions.issue($0, knowsDocuments: isTold("families_without_document")))
    }
  }

  private var controls: [Finding] {
    report.knowledge.evidence.controls.filter { $0.standing == .open }.map { control in
      let due = CivilDate(daysSince1970: Int(control.due))
      return Finding(
        name: names[control.name], what: words.decisions.doControl(names[control.name]),
        why: words.decisions.notDone(due))
    }
  }

  /// Areas whose work went from the internal team to the provider, by name.
  var lostAreas: [String] { shifted(.lost) }

  /// Areas whose work went from the provider to the internal team, by name.
  var gainedAreas: [String] { shifted(.gained) }

  private func shifted(_ way: CapabilityShift) -> [String] {
    areas.rows.filter { $0.capability == way }.map { names[$0.area.name] }
  }
}
