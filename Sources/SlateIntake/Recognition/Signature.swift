import SlateModel

/// What tells one format's header from another's.
struct Signature: Sendable {
  /// How many of some headers stand in the file.
  struct Clause: Sendable {
    let count: ClosedRange<Int>
    let headers: [String]
    /// The headers are beginnings of names.
    var arePrefixes = false

    /// The fields of a header row that it speaks of.
    func fields(in header: HeaderRow) -> [Int] {
      headers.flatMap { arePrefixes ? header.fields(startingWith: $0) : header.fields(named: $0) }
    }

    fileprivate func holds(in header: HeaderRow) -> Bool {
      let found =
        arePrefixes
        ? fields(in: header).count : headers.count { !header.fields(named: $0).isEmpty }
      return count.contains(found)
    }
  }

  let clauses: [Clause]
  /// How the values of the column that names the ticket or document look; empty where anything
  /// goes.
  var identifiers: [String] = []

  init(_ clauses: Clause..., identifiers: [String] = []) {
    self.clauses = clauses
    self.identifiers = identifiers
  }

  /// Whether a header row is of this format.
  func matches(_ header: HeaderRow) -> Bool { clauses.allSatisfy { $0.holds(in: header) } }

  /// Whether a header row, and the first identifiers below it, are of this format.
  func matches(_ header: HeaderRow, identifiers seen: [String]) -> Bool {
    matches(header)
      && (identifiers.isEmpty || seen.isEmpty
        || seen.contains { value in
          identifiers.contains { NamePattern($0).matches(value) }
        })
  }
}

/// Every one of these headers.
func everyOne(_ headers: String...) -> Signature.Clause {
  Signature.Clause(count: headers.count...headers.count, headers: headers)
}

/// At least this many of these headers.
func atLeast(_ count: Int, of headers: String...) -> Signature.Clause {
  Signature.Clause(count: count...headers.count, headers: headers)
}

/// At least this many of these headers.
func atLeast(_ count: Int, of headers: [String]) -> Signature.Clause {
  Signature.Clause(count: count...headers.count, headers: headers)
}

/// None of these headers.
func none(of headers: String...) -> Signature.Clause { none(of: headers) }

/// None of these headers.
func none(of headers: [String]) -> Signature.Clause {
  Signature.Clause(count: 0...0, headers: headers)
}

/// A header that begins with one of these.
func anyBeginning(with prefixes: String...) -> Signature.Clause {
  Signature.Clause(count: 1...Int.max, headers: prefixes, arePrefixes: true)
}
