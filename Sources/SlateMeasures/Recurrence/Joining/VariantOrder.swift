import SlateModel

/// The variants of each area by falling count of tickets, then by the bytes of their keys.
struct VariantOrder {
  private var order: [UInt32] = []
  private var starts: [Int] = [0]
  private let variants: Variants

  /// - Parameter worded: the variants to put in order.
  init(_ variants: Variants, worded: [UInt32], keys: TextColumn, workers: Workers) {
    self.variants = variants
    let ranks = Self.ranks(of: keys)
    var areas = CodeNumbers()
    var members: [[UInt32]] = []
    for variant in worded {
      let area = Int(areas.number(of: UInt64(variants.areaCode(of: Int(variant)))))
      if area == members.count { members.append([]) }
      members[area].append(variant)
    }
    let ranges = workers.ranges(of: members.count, atLeast: 1)
    let unsorted = members
    let sorted = workers.map(ranges.count) { number in
      ranges[number].map { area in
        unsorted[area].sorted { first, second in
          let (one, other) = (variants.tickets[Int(first)], variants.tickets[Int(second)])
          if one != other { return one > other }
          return ranks[Int(variants[Int(first)].key)] < ranks[Int(variants[Int(second)].key)]
        }
      }
    }
    for members in sorted.joined() {
      order += members
      starts.append(order.count)
    }
  }

  var count: Int { starts.count - 1 }

  /// The variants of an area.
  subscript(area: Int) -> ArraySlice<UInt32> { order[starts[area]..<starts[area + 1]] }

  func keys(of area: Int) -> [UInt32] { self[area].map { variants[Int($0)].key } }

  /// The place of each key among all by their bytes.
  private static func ranks(of keys: TextColumn) -> [UInt32] {
    // Eight bytes decide nearly always.
    let heads = (0..<keys.count).map { key in
      keys.bytes[keys.range(key)].prefix(8).enumerated().reduce(UInt64(0)) {
        $0 | UInt64($1.element) << (56 - 8 * UInt64($1.offset))
      }
    }
    let order = (0..<UInt32(keys.count)).sorted { first, second in
      let (one, other) = (heads[Int(first)], heads[Int(second)])
      if one != other { return one < other }
      return keys.bytes[keys.range(Int(first))].lexicographicallyPrecedes(
        keys.bytes[keys.range(Int(second))])
    }
    var ranks = [UInt32](repeating: 0, count: keys.count)
    for (rank, key) in order.enumerated() { ranks[Int(key)] = UInt32(rank) }
    return ranks
  }
}
