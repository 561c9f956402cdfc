import SlateModel

/// Words in columns that know only some, each with how often it stands there.
struct UnknownWords {
  private struct Vocabulary {
    let kind: TableKind
    let column: Int
    /// Of whom or what the word is said.
    let what: String
    let known: [String]
    let effect: String
  }

  let ground: Ground

  private static let vocabularies = [
    Vocabulary(
      kind: .people, column: PersonColumn.side.rawValue, what: "sides of people",
      known: ["internal", "provider", "unknown"], effect: "nobody is on such a side"),
    Vocabulary(
      kind: .people, column: PersonColumn.kind.rawValue, what: "kinds of people",
      known: ["person", "shared", "machine", "bot"], effect: "they count as persons"),
    Vocabulary(
      kind: .documents, column: DocumentColumn.kind.rawValue, what: "kinds of documents",
      known: [
        "article", "runbook", "recovery", "decision", "configuration", "escalation", "review",
      ], effect: "they count as documents, but as neither recovery nor review"),
    Vocabulary(
      kind: .systems, column: SystemColumn.accountable.rawValue, what: "accountable sides",
      known: ["internal", "provider", "shared"], effect: "nobody is accountable by them"),
    Vocabulary(
      kind: .evidence, column: EvidenceColumn.side.rawValue, what: "sides of controls",
      known: ["internal", "provider", "shared", "unknown"], effect: "no figure stands on them"),
    Vocabulary(
      kind: .decisions, column: DecisionColumn.kind.rawValue, what: "kinds of decisions",
      known: ["decision", "blocker", "risk", "change", "improvement"],
      effect: "they count under that word"),
  ]

  var problems: [Problem] {
    let names = ground.export.names
    return Self.vocabularies.compactMap { words in
      told(words) { words.known.contains(foldedName(names[$0])) }
    }
      + [
        told(
          Vocabulary(
            kind: .documents, column: DocumentColumn.action.rawValue, what: "actions on documents",
            known: ["create", "publish", "update", "review", "retire", "rename"],
            effect: "they change nothing of substance")
        ) { DocumentAction(names[$0]) != .other },
        told(
          Vocabulary(
            kind: .sessions, column: SessionColumn.kind.rawValue, what: "kinds of sessions",
            known: ["hand-over", "pairing", "walkthrough", "drill"],
            effect: "nothing is handed over in them")
        ) { ground.isHandoverKind[Int($0)] },
      ].compactMap(\.self)
  }

  private func told(_ words: Vocabulary, _ isKnown: (UInt32) -> Bool) -> Problem? {
    var sightings = Sightings(ground.export)
    sightings.add(words.column, of: ground.export.table(words.kind))
    return sightings.finding { !isKnown($0) }.map { found in
      .names(
        found, "\(words.what) that slate does not know",
        "\(words.effect); slate knows " + words.known.joined(separator: ", "))
    }
  }
}
