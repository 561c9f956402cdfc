import Testing

@testable import SlateModel

@Suite struct ExportTests {
  @Test func `a kind without input has no rows`() {
    var export = Export(names: NameTable())
    for kind in TableKind.allCases { #expect(export.table(kind).count == 0) }
    var people = Table(kind: .people)
    people.count = 2
    export.others[.people] = people
    #expect(export.table(.people).count == 2)
  }

  @Test func `a column has something where any ticket has`() {
    var export = Export(names: NameTable())
    #expect(!export.hasInstants(.resolved) && !export.hasNumbers(.slaMet))
    #expect(!export.hasNames(.requester))
    export.tickets.instants[TicketColumn.resolved.rawValue] = [0, 0]
    export.tickets.numbers[TicketColumn.slaMet.rawValue] = [Table.missing, Table.missing]
    export.tickets.names[TicketColumn.requester.rawValue] = [0, 0]
    #expect(!export.hasInstants(.resolved) && !export.hasNumbers(.slaMet))
    #expect(!export.hasNames(.requester))
    export.tickets.instants[TicketColumn.resolved.rawValue][1] = 1
    export.tickets.numbers[TicketColumn.slaMet.rawValue][1] = 0
    export.tickets.names[TicketColumn.requester.rawValue][1] = 1
    #expect(export.hasInstants(.resolved) && export.hasNumbers(.slaMet))
    #expect(export.hasNames(.requester))
  }

  @Test func `a ticket's changes stand between two starts`() {
    var events = TicketEvents()
    #expect(events.isEmpty && events.range(ofTicket: 5).isEmpty)
    events.starts = [0, 2, 2, 3]
    events.at = [1, 2, 3]
    #expect((0..<3).map(events.range(ofTicket:)) == [0..<2, 2..<2, 2..<3])
  }
}
