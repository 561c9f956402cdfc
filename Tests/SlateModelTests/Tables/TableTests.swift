import Testing

@testable import SlateModel

@Suite struct TableTests {
  /// Sessions, with columns that some tables have and others do not.
  private func table(_ systems: [UInt32], file: UInt16, optional: Bool) -> Table {
    var table = Table(kind: .sessions)
    table.count = systems.count
    table.names[SessionColumn.session.rawValue] = systems
    table.file = systems.map { _ in file }
    table.line = systems.indices.map { UInt32($0 + 2) }
    if optional {
      table.instants[SessionColumn.at.rawValue] = systems.map { $0 * 10 }
      table.numbers[SessionColumn.minutes.rawValue] = systems.map { Int32($0) * 60 }
    }
    return table
  }

  private func text(_ table: Table) -> [String] {
    (0..<table.count).map { row in
      let minutes = table.number(SessionColumn.minutes.rawValue, row)
      return
        "\(table.name(SessionColumn.session.rawValue, row)) "
        + "\(table.instant(SessionColumn.at.rawValue, row)) "
        + "\(minutes == Table.missing ? "-" : "\(minutes)") \(table.file[row]):\(table.line[row])"
    }
  }

  @Test func `a column that no input has reads as missing`() {
    let bare = table([1, 2], file: 0, optional: false)
    #expect(text(bare) == ["1 0 - 0:2", "2 0 - 0:3"])
    #expect(bare.name(SessionColumn.person.rawValue, 1) == 0)
  }

  @Test func `rows are added below, whichever table lacks a column`() {
    let names: [UInt32] = [0, 7, 8, 9]
    let bare = table([1, 2], file: 0, optional: false)
    let full = table([3, 1], file: 1, optional: true)
    var first = bare
    first.append(contentsOf: full, names: names)
    #expect(text(first) == ["1 0 - 0:2", "2 0 - 0:3", "9 30 180 1:2", "7 10 60 1:3"])
    var second = full
    second.append(contentsOf: bare, names: names)
    #expect(text(second) == ["3 30 180 1:2", "1 10 60 1:3", "7 0 - 0:2", "8 0 - 0:3"])
    var third = Table(kind: .sessions)
    third.append(contentsOf: full, names: [0, 1, 2, 3])
    third.append(contentsOf: Table(kind: .sessions), names: [0])
    #expect(text(third) == text(full))
  }

  @Test func `texts keep their rows where a table lacks the column`() {
    let column = TicketColumn.subject.rawValue
    func tickets(_ subjects: [String]?, count: Int) -> Table {
      var table = Table(kind: .tickets)
      table.count = count
      table.file = Array(repeating: 0, count: count)
      table.line = Array(repeating: 1, count: count)
      for subject in subjects ?? [] { table.texts[column].append(subject.utf8) }
      return table
    }
    var table = tickets(nil, count: 2)
    table.append(contentsOf: tickets(["a", "b"], count: 2), names: [0])
    table.append(contentsOf: tickets(nil, count: 1), names: [0])
    table.append(contentsOf: tickets(["c"], count: 1), names: [0])
    #expect((0..<table.count).map { table.texts[column][$0] } == ["", "", "a", "b", "", "c"])
    #expect(table.texts[column].count == 6)
    let picked = table.picking([5, 0, 2])
    #expect((0..<3).map { picked.texts[column][$0] } == ["c", "", "a"])
  }

  @Test func `rows are picked in any order, several times or not at all`() {
    let full = table([3, 1, 2], file: 1, optional: true)
    #expect(
      text(full.picking([2, 0, 2])) == ["2 20 120 1:4", "3 30 180 1:2", "2 20 120 1:4"])
    #expect(full.picking([]).count == 0)
    let bare = table([1, 2], file: 0, optional: false).picking([1])
    #expect(bare.instants[SessionColumn.at.rawValue].isEmpty)
    #expect(text(bare) == ["2 0 - 0:3"])
  }
}
