import SlateModel

/// The tickets of a quarter, sorted into the keys of one dimension.
struct Grouping: Sendable {
  /// In the order of their bytes.
  let keys: [String]
  /// The key of each ticket, by number; -1 where it has none.
  let slots: [Int32]

  /// - Parameter name: the name of each ticket's key; id 0, the empty name, is none.
  init(_ names: [UInt32], in table: NameTable) {
    let used = Set(names).subtracting([0]).sorted(by: table.precedes)
    var slotOf = [UInt32: Int32](minimumCapacity: used.count)
    for (slot, id) in used.enumerated() { slotOf[id] = Int32(slot) }
    keys = used.map { table[$0] }
    slots = names.map { slotOf[$0] ?? -1 }
  }

  /// Keys that are worked out from two.
  init(_ names: [(UInt32, Side)], in table: NameTable) {
    let codes = names.map { $0.0 == 0 ? -1 : Int($0.0) * 4 + Int($0.1.rawValue) }
    let texts = Set(codes).subtracting([-1]).map { code in
      (code, table[UInt32(code / 4)] + "+" + (Side(rawValue: UInt8(code % 4)) ?? .unknown).name)
    }.sorted { Array($0.1.utf8).lexicographicallyPrecedes($1.1.utf8) }
    let slotOf = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1.0, Int32($0)) })
    keys = texts.map(\.1)
    slots = codes.map { slotOf[$0] ?? -1 }
  }

  init(_ sides: [Side]) {
    let order: [Side] = [.internal, .provider, .unknown]
    keys = order.map(\.name)
    slots = sides.map { side in Int32(order.firstIndex(of: side) ?? -1) }
  }
}

extension QuarterSpan {
  /// The ISO weeks that the quarter touches, as `2026-W31`, in their order.
  var weekNames: [String] {
    (0...week(of: end - 1)).map { number in
      let week = (quarter.start + number * 7).isoWeek
      return "\(week.year)-W" + (week.week < 10 ? "0" : "") + "\(week.week)"
    }
  }

  /// Which of them holds an instant of the quarter.
  func week(of instant: Int64) -> Int {
    let monday = quarter.start - quarter.start.weekday
    return (localDate(instant) - monday) / 7
  }
}
