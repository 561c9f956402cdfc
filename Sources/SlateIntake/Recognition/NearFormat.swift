import SlateModel

/// A format that a file nearly fits, and what is missing.
package struct NearFormat: Sendable, Equatable {
  package let name: String
  /// In words, the headers as the format has them.
  package let lacks: [String]

  /// The two formats that a header is nearest to: of a kind, and, where that is only guessed, of other
  /// kinds as well if as many of their headers are there as are missing.
  ///
  /// A format of which no header is there comes last. Of the others the one that lacks the fewest
  /// headers, then the one that fills the most of slate's columns, then the first of the list; of
  /// those of which nothing is there, the one that fills the most comes first.
  static func nearest(
    to header: HeaderRow, as kind: TableKind, isGuessed: Bool = false
  ) -> [NearFormat] {
    let usable = Format.all.filter { $0.refusal == nil && ($0.kind == kind || isGuessed) }
    let all = usable.compactMap { format -> Nearness? in
      let nearness = Nearness(format, header)
      return format.kind == kind || nearness.isClose && !format.isOwn ? nearness : nil
    }
    let order = all.indices.sorted { first, second in
      (all[first].rank + [first]).lexicographicallyPrecedes(all[second].rank + [second])
    }
    return order.prefix(2).map { NearFormat(name: all[$0].name, lacks: all[$0].lacks) }
  }

  /// `freshdesk: "due by time"`
  package var words: String {
    "\(name): " + (lacks.isEmpty ? "other identifiers" : lacks.joined(separator: "; "))
  }
}

/// How far a header is from what a format is known by.
private struct Nearness {
  let name: String
  /// The less the nearer: nothing found, headers missing, slate's columns not filled.
  let rank: [Int]
  /// As many headers of the format are there as are missing, or more.
  let isClose: Bool
  private(set) var lacks: [String] = []

  init(_ format: Format, _ header: HeaderRow) {
    name = format.name
    var (found, missing) = (0, 0)
    for clause in format.signature.clauses {
      let here = clause.fields(in: header).count
      let isWanted = clause.count.upperBound > 0
      found += isWanted ? min(here, clause.count.lowerBound) : 0
      if isWanted, here < clause.count.lowerBound {
        missing += clause.count.lowerBound - here
        lacks.append(clause.lack(in: header))
      } else if !isWanted, here > 0 {
        missing += 1
        lacks.append("nothing called " + clause.quoted(clause.present(in: header), " or "))
      }
    }
    isClose = found > 0 && found >= missing
    let mapping = Mapping(header, kind: format.kind, format: format)
    let filled = mapping.sources.count
    if lacks.isEmpty { lacks = format.lackingHeaders(mapping) }
    rank = found == 0 ? [1, -filled, missing] : [0, missing, -filled]
  }
}

extension Format {
  /// Headers that would tell slate's required columns, which a file known as this format does not have.
  fileprivate func lackingHeaders(_ mapping: Mapping) -> [String] {
    let lacking = mapping.lacking(of: kind)
    return kind.columns.indices.filter { lacking.contains(kind.columns[$0].name) }
      .compactMap { headers[$0] }
      .map { Signature.Clause(count: 1...1, headers: $0.flatMap(\.names)) }
      .map { $0.lack(in: HeaderRow(cells: [])) }
  }
}

extension Signature.Clause {
  /// So many headers of a choice are named.
  private static let namedHeaders = 3

  /// Its own headers that stand in a header row.
  fileprivate func present(in header: HeaderRow) -> [String] {
    headers.filter { name in
      !(arePrefixes ? header.fields(startingWith: name) : header.fields(named: name)).isEmpty
    }
  }

  /// What a header row lacks of it.
  fileprivate func lack(in header: HeaderRow) -> String {
    let present = present(in: header)
    let absent = headers.filter { !present.contains($0) }
    let wanted = count.lowerBound - present.count
    if arePrefixes { return "a header that begins with " + quoted(absent, ", ") }
    if wanted == absent.count { return quoted(absent, " and ") }
    return (wanted == 1 ? "one of " : "\(wanted) of ") + quoted(absent, ", ")
  }

  fileprivate func quoted(_ names: [String], _ separator: String) -> String {
    let isCut = separator == ", " && names.count > Self.namedHeaders
    let shown = isCut ? Array(names.prefix(Self.namedHeaders)) : names
    return shown.map { "\"\($0)\"" }.joined(separator: separator) + (isCut ? ", …" : "")
  }
}
