package import SlateModel

/// One export format: what its header looks like and what its columns mean.
///
/// A format is a value in a file of its own and one word in `Format.all`.
package struct Format: Sendable {
  /// Its name in `slate.json`, `run.json` and `slate formats`.
  package let name: String
  /// The tool and its export, as people call them.
  package let title: String
  package let kind: TableKind
  /// Which headers make a file one of this format.
  let signature: Signature
  /// The headers that each of slate's columns may have, the best first.
  let headers: [Int: [Header]]
  /// Words that stand for an empty cell, in lower case.
  let missing: [String]
  /// Words that the tool writes for others, by column: raw state numbers, for instance.
  let aliases: [Int: [String: String]]
  /// What its states mean, beyond the rules for all.
  let states: StateWords
  /// How it writes its own verdict on a ticket's resolution; nil for slate's own yes and no.
  let verdict: VerdictForm?
  /// Its rows say more about tickets of other files; only where no other file has the ticket, and
  /// the row tells an opening, is it the ticket's own.
  let isSupplement: Bool
  /// A ticket has a row for each of its SLAs: they are one ticket, and no duplicates.
  let hasRowPerSLA: Bool
  /// Its files have several parts with an empty line between them: the rows are those up to it.
  let hasSections: Bool
  /// Its texts are those of pages: `&amp;` stands in them for `&`.
  let hasEntities: Bool
  /// The IANA zone in which the tool writes every time, whoever exports; nil where it depends.
  let zone: String?
  /// What a row must say to be about what the format is read for; nil where every row is. Others
  /// are left out and counted.
  let subject: HeaderCondition?
  /// Changes of one document by one person, each at most so many seconds behind the one before,
  /// are one change; nil where each row is one.
  let editGap: Int?
  /// How it tells of the meeting whose attendance it lists; nil where it lists no attendance.
  let meeting: MeetingForm?
  /// Why a file of this format is no use where it has no header for a column that slate requires;
  /// such a format may have no headers at all.
  let refusal: Refusal?
  /// What to know before its figures are read; a sentence each.
  package let notes: [String]

  init(
    name: String, title: String, kind: TableKind = .tickets, signature: Signature,
    headers: [Int: [Header]], missing: [String] = [], aliases: [Int: [String: String]] = [:],
    states: StateWords = StateWords(), verdict: VerdictForm? = nil, isSupplement: Bool = false,
    hasRowPerSLA: Bool = false, hasSections: Bool = false, hasEntities: Bool = false,
    zone: String? = nil,
    subject: HeaderCondition? = nil, editGap: Int? = nil, meeting: MeetingForm? = nil,
    refusal: Refusal? = nil, notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.signature = signature
    self.headers = headers
    self.missing = missing
    self.aliases = aliases
    self.states = states
    self.verdict = verdict
    self.isSupplement = isSupplement
    self.hasRowPerSLA = hasRowPerSLA
    self.hasSections = hasSections
    self.hasEntities = hasEntities
    self.zone = zone
    self.subject = subject
    self.editGap = editGap
    self.meeting = meeting
    self.refusal = refusal
    self.notes = notes
  }
}

extension Format {
  /// What tools write for an empty cell, in lower case: for files whose tool is not known.
  static let commonMissing = [
    "-", "--", "?", "null", "(null)", "n/a", "#n/a", "na", "nil", "nan", "nat", "none", "unknown",
    "not assigned", "unassigned", "nicht zugewiesen", "nicht zugeordnet", "non assigné",
    "non attribué", "sin asignar", "no asignado", "não atribuído", "sem atribuição", "(empty)",
    "(blank)", "[]", "{}",
  ]

  /// The same with the headers of one very file.
  func with(headers: [Int: [Header]]) -> Format {
    Format(
      name: name, title: title, kind: kind, signature: signature, headers: headers,
      missing: missing, aliases: aliases, states: states, verdict: verdict,
      isSupplement: isSupplement, hasRowPerSLA: hasRowPerSLA, hasSections: hasSections,
      hasEntities: hasEntities, zone: zone, subject: subject, editGap: editGap, meeting: meeting,
      refusal: refusal, notes: notes)
  }
}

/// Why a file that slate knows cannot be used.
struct Refusal: Sendable {
  /// What it lacks or is, as a clause.
  let reason: String
  /// What to export instead.
  let remedy: String
}

/// The headers of a ticket format by the place of slate's column.
func byColumn(_ headers: [TicketColumn: [Header]]) -> [Int: [Header]] {
  Dictionary(uniqueKeysWithValues: headers.map { ($0.key.rawValue, $0.value) })
}

/// The headers of a format of documents by the place of slate's column.
func byDocumentColumn(_ headers: [DocumentColumn: [Header]]) -> [Int: [Header]] {
  Dictionary(uniqueKeysWithValues: headers.map { ($0.key.rawValue, $0.value) })
}

/// The headers of a format of sessions by the place of slate's column.
func bySessionColumn(_ headers: [SessionColumn: [Header]]) -> [Int: [Header]] {
  Dictionary(uniqueKeysWithValues: headers.map { ($0.key.rawValue, $0.value) })
}
