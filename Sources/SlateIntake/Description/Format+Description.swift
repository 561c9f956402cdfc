package import SlateModel

extension Format {
  /// The format in words, made from what it is.
  package var description: FormatDescription {
    let filled = kind.columns.indices.filter { headers[$0]?.isEmpty == false }
    let made = meeting == nil ? [] : MeetingForm.madeColumns
    return FormatDescription(
      name: name, title: title, kind: kind, signature: signature.words,
      used: filled.map { column in
        FormatDescription.FilledColumn(
          column: kind.label(ofColumn: column), headers: (headers[column] ?? []).map(\.words))
      },
      missing: kind.columns.enumerated().filter { column, own in
        !own.name.isEmpty && headers[column]?.isEmpty != false && !made.contains(column)
      }.map(\.element.name),
      facts: facts, notes: notes)
  }

  private var facts: [(about: String, fact: String)] {
    guard !headers.isEmpty else { return [("use", "none: " + (refusal?.reason ?? ""))] }
    var facts: [(about: String, fact: String)] = []
    if kind == .tickets {
      facts = [("pauses", pauseFact), ("verdict", verdictFact)]
    }
    if let zone { facts.append(("time zone", "always \(zone)")) }
    if headers[TicketColumn.sequence.rawValue] != nil, kind == .tickets {
      facts.append(
        ("update log", "where a number repeats the file is read as \(Self.updateLogName(name))"))
    }
    if let refusal { facts.append(("refused", "where a column is missing: \(refusal.reason)")) }
    return facts
  }

  private var pauseFact: String {
    let isBusiness = headers[TicketColumn.pausedMinutes.rawValue] != nil
    switch (isBusiness, headers[TicketColumn.pausedWall.rawValue] != nil) {
    case (true, true): return "exported as a total, in business time, else in wall time"
    case (true, false): return "exported as a total, in business time"
    case (false, true): return "exported as a total, in wall time"
    case (false, false): return "not exported: not known, which is not none"
    }
  }

  private var verdictFact: String {
    guard headers[TicketColumn.slaMet.rawValue] != nil else { return "not exported" }
    let due =
      headers[TicketColumn.due.rawValue] == nil
      ? "" : "; where it says nothing the end is held against the due date"
    return (verdict?.words ?? "yes is met") + due
  }
}

extension VerdictForm {
  fileprivate var words: String {
    switch self {
    case .timeLeft(let zeroIsNothing):
      return "time left of the goal: negative is breached"
        + (zeroIsNothing ? ", 0 is no goal" : "") + ", other is met once the ticket is done"
    case .words(let met, let breached, _, let isRunning):
      let what = breached.first.map { "\"\($0)\" is breached" }
      let good = met.first.map {
        "\"\($0)\" is met" + (isRunning ? " once the ticket is done" : "")
      }
      return [good, what].compactMap { $0 }.joined(separator: ", ")
    }
  }
}

extension Header {
  /// `a + b` for a sum, `a … b` for a span, `a.Member` inside JSON.
  fileprivate var words: String {
    switch form {
    case .span(let end): return "\(names.first ?? "") … \(end.first ?? "")"
    case .own, .length:
      guard !names.isEmpty else { return "the first column" }
      return names.joined(separator: " + ") + (member.map { ".\($0)" } ?? "")
    }
  }
}

extension MeetingForm {
  /// slate's columns that a report of attendance tells above its rows, or by its roles.
  static let madeColumns = [SessionColumn.session, .kind, .leader].map(\.rawValue)
}
