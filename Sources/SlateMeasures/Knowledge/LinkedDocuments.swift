import SlateModel

/// Which tickets name which documents, from either file; made once a run.
struct LinkedDocuments: Sendable {
  /// A row of a document that names a ticket.
  struct RowLink: Sendable {
    /// Place of the document in the log.
    let document: Int32
    /// The instant of the row, in seconds since 1970.
    let since: UInt32
  }

  /// By name: the place in the log of the document so named, or formerly so; -1 for none.
  private let placeOfName: [Int32]
  /// By ticket, where rows of documents name it.
  private let rowLinks: [Int32: [RowLink]]
  /// By document and one more: where its resolutions begin in `resolutions`.
  private let starts: [Int32]
  /// Numbers in the work log of the resolutions of each document's tickets, by instant.
  private let resolutions: [Int32]
  /// By document and one more: where its tickets begin in `tickets`.
  private let ticketStarts: [Int32]
  private let tickets: [(ticket: Int32, since: UInt32)]
  /// Some row of a document names a ticket of the input.
  var hasRowLinks: Bool { !rowLinks.isEmpty }

  init(_ export: Export, _ log: DocumentLog, _ work: WorkLog) {
    let table = export.table(.documents)
    let placeOfName = Self.places(log, table, names: export.names.count)
    let rowLinks = Self.rowLinks(log, table, export.tickets)
    self.placeOfName = placeOfName
    self.rowLinks = rowLinks
    let column = export.tickets.names[TicketColumn.document.rawValue]
    /// Calls `link` with each document of a ticket once; 0 stands for a link without a date.
    func forEachLink(of ticket: Int, _ link: (Int32, UInt32) -> Void) {
      let own = column.isEmpty ? -1 : placeOfName[Int(column[ticket])]
      if own >= 0 { link(own, 0) }
      guard !rowLinks.isEmpty, let links = rowLinks[Int32(ticket)] else { return }
      for found in links where found.document != own { link(found.document, found.since) }
    }
    let count = log.documents.count
    (ticketStarts, tickets) = Self.grouped(
      0..<(count == 0 ? 0 : export.tickets.count), by: count, empty: (ticket: -1, since: 0)
    ) { ticket, add in
      forEachLink(of: ticket) { add($0, (ticket: Int32(ticket), since: $1)) }
    }
    let (starts, unsorted) = Self.grouped(
      0..<(count == 0 ? 0 : work.count), by: count, empty: -1
    ) { number, add in
      forEachLink(of: Int(work.ticket[number])) { document, _ in add(document, Int32(number)) }
    }
    var resolutions = unsorted
    for document in 0..<count {
      resolutions[Int(starts[document])..<Int(starts[document + 1])].sort {
        (work.at[Int($0)], $0) < (work.at[Int($1)], $1)
      }
    }
    self.starts = starts
    self.resolutions = resolutions
  }

  /// Values sorted into groups by counting: where each group begins, and the values.
  private static func grouped<Value>(
    _ items: Range<Int>, by count: Int, empty: Value,
    _ visit: (Int, (Int32, Value) -> Void) -> Void
  ) -> (starts: [Int32], values: [Value]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for item in items { visit(item) { group, _ in starts[Int(group) + 1] += 1 } }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var values = [Value](repeating: empty, count: Int(starts[count]))
    for item in items {
      visit(item) { group, value in
        values[Int(next[Int(group)])] = value
        next[Int(group)] += 1
      }
    }
    return (starts, values)
  }

  /// A former name stands for a document unless a document bears it now.
  private static func places(_ log: DocumentLog, _ table: Table, names: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: names)
    for (place, document) in log.documents.enumerated() {
      for change in log.changes[document.changes] {
        let former = table.name(DocumentColumn.formerly.rawValue, change.row)
        if former != 0 { places[Int(former)] = Int32(place) }
      }
    }
    for (place, document) in log.documents.enumerated() {
      places[Int(document.name)] = Int32(place)
    }
    return places
  }

  private static func rowLinks(
    _ log: DocumentLog, _ table: Table, _ tickets: Table
  ) -> [Int32: [RowLink]] {
    let named = table.texts[DocumentColumn.ticket.rawValue]
    guard !named.bytes.isEmpty else { return [:] }
    var texts = Interner()
    let bytes = named.bytes.span
    let ids = (0..<table.count).map { row in
      let text = bytes.extracting(named.range(row))
      return texts.id(of: text, hash: textHash(text))
    }
    let ticketOfText = places(of: texts, in: tickets.texts[TicketColumn.ticket.rawValue])
    var links: [Int32: [RowLink]] = [:]
    for (place, document) in log.documents.enumerated() {
      for change in log.changes[document.changes] {
        let ticket = ticketOfText[Int(ids[change.row])]
        guard ticket >= 0 else { continue }
        let isKnown = links[ticket]?.contains { $0.document == Int32(place) } ?? false
        if !isKnown {
          links[ticket, default: []].append(
            RowLink(document: Int32(place), since: UInt32(clamping: change.at)))
        }
      }
    }
    return links
  }

  /// The ticket that bears each text as its number; -1 for none.
  private static func places(of texts: Interner, in numbers: TextColumn) -> [Int32] {
    var places = [Int32](repeating: -1, count: texts.count)
    let bytes = numbers.bytes.span
    for ticket in 0..<numbers.count {
      let number = bytes.extracting(numbers.range(ticket))
      guard let id = texts.known(number, hash: textHash(number)) else { continue }
      places[Int(id)] = Int32(ticket)
    }
    return places
  }

  /// The place in the log of the document that bears a name, or once did.
  func place(of name: UInt32) -> Int? {
    let place = placeOfName[Int(name)]
    return place < 0 ? nil : Int(place)
  }

  /// The places of the documents that a ticket names or that named it before an instant.
  func documents(of ticket: Int, named: UInt32, before instant: Int64) -> [Int] {
    let own = placeOfName[Int(named)]
    var found = own >= 0 ? [Int(own)] : []
    for link in rowLinks.isEmpty ? [] : rowLinks[Int32(ticket)] ?? []
    where link.document != own && Int64(link.since) < instant {
      found.append(Int(link.document))
    }
    return found
  }

  /// How many tickets opened before an instant a document is linked to by then.
  func ticketCount(of document: Int, opened: [UInt32], before instant: Int64) -> Int {
    tickets[Int(ticketStarts[document])..<Int(ticketStarts[document + 1])].count {
      Int64($0.since) < instant && Int64(opened[Int($0.ticket)]) < instant
    }
  }

  /// Numbers in the work log of the resolutions of a document's tickets, after one instant and up to
  /// and including another.
  func resolutions(
    of document: Int, after start: Int64, upTo end: Int64, _ work: WorkLog
  ) -> ArraySlice<Int32> {
    let own = resolutions[Int(starts[document])..<Int(starts[document + 1])]
    var (low, high) = (own.startIndex, own.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if Int64(work.at[Int(own[middle])]) <= start { low = middle + 1 } else { high = middle }
    }
    return own[low...].prefix { Int64(work.at[Int($0)]) <= end }
  }
}
