/// Every distinct name of a run, once: people, teams, systems, priorities, states.
///
/// Id 0 is the empty name. Ids follow the input's order and never decide an order of output: what
/// is printed is sorted by the names' bytes.
package struct NameTable: Sendable {
  package private(set) var names = TextColumn()

  package init() { names.appendEmpty(count: 1) }

  package init(names: TextColumn) { self.names = names }

  package var count: Int { names.count }

  package subscript(id: UInt32) -> String { names[Int(id)] }

  /// The ids of all names, by the names' UTF-8 bytes: `order[rank] = id`.
  package func orderedIDs() -> [UInt32] {
    (0..<UInt32(count)).sorted { precedes($0, $1) }
  }

  package func precedes(_ first: UInt32, _ second: UInt32) -> Bool {
    names.bytes[names.range(Int(first))].lexicographicallyPrecedes(
      names.bytes[names.range(Int(second))])
  }

  /// A value for each id, worked out once from the name instead of once a row.
  package func map<Value>(_ value: (String) -> Value) -> [Value] {
    (0..<UInt32(count)).map { value(self[$0]) }
  }
}
