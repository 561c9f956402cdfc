import SlateModel

/// People, systems and documents that are named and stand in no list.
struct UnknownNames {
  let ground: Ground
  let telling: Telling

  var problems: [Problem] { [people, systems, recoveryDocuments, documents].compactMap(\.self) }

  /// Who resolved tickets, wrote or reviewed documents, led sessions or was there, answers for a
  /// system, tested its recovery or owns a decision.
  private var people: Problem? {
    var sightings = Sightings(ground.export)
    let (work, tickets) = (ground.lives.work, ground.export.tickets)
    for number in 0..<work.count {
      sightings.add(
        work.pairs[Int(work.pair[number])].person, tickets, Int(work.ticket[number]))
    }
    for (kind, columns) in Self.peopleColumns {
      let table = ground.export.table(kind)
      for column in columns {
        for (row, name) in table.names[column].enumerated() where !isTeam(name, in: kind) {
          sightings.add(ground.people.person(name), table, row)
        }
      }
    }
    return sightings.finding { !ground.people.isListed($0) && ground.people.isCounted($0) }
      .map { found in
        .names(
          found, "at work, but in no list of people", isHidden: telling.hidesNames,
          telling.hidesNames
            ? "nobody knows whose side they are on; slate check names them"
            : "nobody knows whose side they are on; list them in people.csv, internal or provider:\n"
              + "person,aliases,side,kind\n"
              + telling.lines(found) { "\(csvCell($0)),,internal,person" })
      }
  }

  private static let peopleColumns: [(TableKind, [Int])] = [
    (.documents, [DocumentColumn.author.rawValue, DocumentColumn.reviewer.rawValue]),
    (.sessions, [SessionColumn.person.rawValue, SessionColumn.leader.rawValue]),
    (.systems, [SystemColumn.owner.rawValue, SystemColumn.internalPerson.rawValue]),
    (.tests, [RecoveryTestColumn.internal.rawValue, RecoveryTestColumn.provider.rawValue]),
    (.decisions, [DecisionColumn.owner.rawValue]),
  ]

  /// Decisions, systems and tests of their recovery may be a team's.
  private func isTeam(_ name: UInt32, in kind: TableKind) -> Bool {
    [.decisions, .systems, .tests].contains(kind) && ground.sides.side(ofTeam: name) != .unknown
  }

  /// Without a register only the systems that somebody tested the recovery of are looked for.
  private var systems: Problem? {
    let registered = Set(ground.register.all.map(\.system))
    var sightings = Sightings(ground.export)
    sightings.add(RecoveryTestColumn.system.rawValue, of: ground.export.table(.tests))
    if !registered.isEmpty {
      sightings.add(TicketColumn.system.rawValue, of: ground.export.tickets)
      sightings.add(DocumentColumn.system.rawValue, of: ground.export.table(.documents))
      sightings.add(SessionColumn.system.rawValue, of: ground.export.table(.sessions))
      sightings.add(EvidenceColumn.system.rawValue, of: ground.export.table(.evidence))
    }
    let known = registered.map { ground.export.names[$0] }.sorted()
    return sightings.finding { !registered.contains($0) }.map { found in
      .names(
        found, "systems that the register does not know",
        "nothing is said of their recovery; add them to systems.csv, yes where critical:\n"
          + "system,at,critical\n"
          + telling.lines(found) { "\(csvCell($0)),2026-01-01,no" } + telling.hints(found, known))
    }
  }

  private var recoveryDocuments: Problem? {
    var sightings = Sightings(ground.export)
    sightings.add(SystemColumn.recoveryDocument.rawValue, of: ground.export.table(.systems))
    return documents(
      sightings, "recovery documents of the register that no list of documents has",
      "they do not count as written")
  }

  private var documents: Problem? {
    var sightings = Sightings(ground.export)
    sightings.add(TicketColumn.document.rawValue, of: ground.export.tickets)
    return documents(
      sightings, "documents that tickets name and no list of documents has",
      "their links count for no document")
  }

  /// Nil without any documents in the input.
  private func documents(_ sightings: Sightings, _ what: String, _ effect: String) -> Problem? {
    guard ground.sources.knowledge.hasDocumentChanges else { return nil }
    let known = ground.documents.documents.map { ground.export.names[$0.name] }
    return sightings.finding { ground.links.place(of: $0) == nil }.map { found in
      .names(
        found, what,
        "\(effect); write the name as the documents have it, or add them to documents.csv:\n"
          + "document,at,author,action\n"
          + telling.lines(found) { "\(csvCell($0)),2026-01-01,AUTHOR,create" }
          + telling.hints(found, known))
    }
  }
}
