import SlateModel

/// The tickets of a quarter, sorted into the keys of one dimension.
struct Grouping: Sendable {
  /// In the order of their bytes.
  let keys: [String]
  /// The key of each ticket, by number; -1 where it has none.
  let slots: [Int32]

  /// - Parameter names: the name of each ticket's key; id 0, the empty name, is none.
  init(_ names: some Collection<UInt32>, in table: NameTable) {
    (keys, slots) = Self.grouped(names.map { $0 == 0 ? -1 : Int32($0) }, below: table.count) {
      table[UInt32($0)]
    }
  }

  /// Keys that are worked out from two.
  init(_ names: some Collection<(UInt32, Side)>, in table: NameTable) {
    let sides = Side.allCases.count
    let codes = names.map { $0.0 == 0 ? -1 : Int32($0.0) * Int32(sides) + Int32($0.1.rawValue) }
    (keys, slots) = Self.grouped(codes, below: table.count * sides) { code in
      let side = Side(rawValue: UInt8(code % sides)) ?? .unknown
      return table[UInt32(code / sides)] + "+" + side.name
    }
  }

  init(_ sides: some Collection<Side>) {
    let order: [Side] = [.internal, .provider, .unknown]
    keys = order.map(\.name)
    slots = sides.map { side in Int32(order.firstIndex(of: side) ?? -1) }
  }

  /// Numbers the codes that occur by the bytes of their names; -1 stays as it is.
  private static func grouped(
    _ codes: [Int32], below count: Int, name: (Int) -> String
  ) -> (keys: [String], slots: [Int32]) {
    var slotOf = [Int32](repeating: -1, count: count)
    var used: [(code: Int, name: String)] = []
    for code in codes where code >= 0 && slotOf[Int(code)] < 0 {
      slotOf[Int(code)] = 0
      used.append((Int(code), name(Int(code))))
    }
    used.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (slot, key) in used.enumerated() { slotOf[key.code] = Int32(slot) }
    return (used.map(\.name), codes.map { $0 < 0 ? -1 : slotOf[Int($0)] })
  }
}
