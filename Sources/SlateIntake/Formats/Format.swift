package import SlateModel

/// One export format: what its header looks like and what its columns mean.
///
/// A format is a value in a file of its own and one word in `Format.all`.
package struct Format: Sendable {
  /// Its name in `slate.json`, `run.json` and `slate formats`.
  package let name: String
  package let kind: TableKind
  /// Which headers make a file one of this format.
  let signature: Signature
  /// The headers that each of slate's columns may have, the best first.
  let headers: [Int: [String]]
  /// Words that stand for an empty cell, in lower case.
  let missing: [String]
  /// Words that the tool writes for others, by column: raw state numbers, for instance.
  let aliases: [Int: [String: String]]

  init(
    name: String, kind: TableKind, signature: Signature, headers: [Int: [String]],
    missing: [String] = [], aliases: [Int: [String: String]] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.signature = signature
    self.headers = headers
    self.missing = missing
    self.aliases = aliases
  }
}

/// What tells one format's header from another's.
struct Signature: Sendable {
  /// At least this many of these headers stand in the file.
  struct Clause: Sendable {
    let count: Int
    let headers: [String]
  }

  let clauses: [Clause]
  /// How the values of the column that names the ticket or document look; empty where anything goes.
  var identifiers: [String] = []

  /// Whether a header row, and the first identifiers below it, are of this format.
  func matches(_ header: HeaderRow, identifiers seen: [String]) -> Bool {
    clauses.allSatisfy { clause in
      clause.headers.count { !header.fields(named: $0).isEmpty } >= clause.count
    }
      && (identifiers.isEmpty || seen.isEmpty
        || seen.contains { value in
          identifiers.contains { NamePattern($0).matches(value) }
        })
  }
}

/// Every one of these headers.
func everyOne(_ headers: String...) -> Signature.Clause {
  Signature.Clause(count: headers.count, headers: headers)
}

/// At least this many of these headers.
func atLeast(_ count: Int, of headers: String...) -> Signature.Clause {
  Signature.Clause(count: count, headers: headers)
}
