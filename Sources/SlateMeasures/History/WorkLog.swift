import SlateModel

/// Every resolution of the input: when, by whom, in which area, and how long it stood.
///
/// Columns of equal length, in the order of the tickets; made once a run.
struct WorkLog: Sendable {
  /// Somebody's work in an area; the person is 0 where nobody knows.
  struct Pair: Hashable, Sendable {
    let area: Area
    let person: UInt32
  }

  /// Seconds since 1970.
  private(set) var at: [UInt32] = []
  /// When the ticket came out of it again; the largest number for never.
  private(set) var until: [UInt32] = []
  private(set) var ticket: [Int32] = []
  private(set) var side: [Side] = []
  /// The place in `pairs`.
  private(set) var pair: [Int32] = []
  private(set) var pairs: [Pair] = []
  private var numbers: [Pair: Int32] = [:]

  var count: Int { at.count }

  /// Whether a ticket that was resolved there stands so just before an instant.
  func stands(_ number: Int, before instant: Int64) -> Bool {
    Int64(at[number]) < instant && Int64(until[number]) >= instant
  }

  /// The number of a pair, given anew where it has none.
  mutating func number(of pair: Pair) -> Int32 {
    if let number = numbers[pair] { return number }
    let number = Int32(pairs.count)
    numbers[pair] = number
    pairs.append(pair)
    return number
  }

  mutating func append(contentsOf part: Part) {
    at += part.at
    until += part.until
    ticket += part.ticket
    side += part.side
    let map = part.pairs.map { number(of: $0) }
    pair += part.pair.map { map[Int($0)] }
  }

  /// The resolutions of some of the tickets.
  struct Part: Sendable {
    fileprivate var at: [UInt32] = []
    fileprivate var until: [UInt32] = []
    fileprivate var ticket: [Int32] = []
    fileprivate var side: [Side] = []
    fileprivate var pair: [Int32] = []
    fileprivate var pairs: [Pair] = []
    private var numbers: [Pair: Int32] = [:]

    mutating func append(_ history: TicketHistory, _ resolvers: Resolvers) {
      let phases = history.phases
      guard let last = phases.lastIndex(where: { $0.kind == .resolved }) else { return }
      let area = resolvers.area(of: history.ticket)
      for number in 0...last where phases[number].kind == .resolved {
        let resolver = resolvers.resolver(
          of: history.ticket, at: phases[number].start, isLast: number == last)
        let pair = Pair(area: area, person: resolver.person)
        if numbers[pair] == nil {
          numbers[pair] = Int32(pairs.count)
          pairs.append(pair)
        }
        at.append(UInt32(clamping: phases[number].start))
        until.append(
          number + 1 < phases.count ? UInt32(clamping: phases[number + 1].start) : .max)
        ticket.append(Int32(history.ticket))
        side.append(resolver.side)
        self.pair.append(numbers[pair] ?? 0)
      }
    }
  }
}
