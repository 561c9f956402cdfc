import SlateModel

/// Tells a recurring issue from an incident storm, and both from chance.
struct RecurrenceTest {
  /// What the tickets of a window make of their family.
  struct Verdict {
    let requesters: Int
    let isRecurring: Bool
    let isStorm: Bool
  }

  let ground: Ground
  let span: QuarterSpan

  /// - Parameter tickets: of one family, by opening.
  func verdict(on tickets: [Int32]) -> Verdict {
    let table = ground.export.tickets
    let column = table.instants[TicketColumn.opened.rawValue]
    let opened = tickets.map { Int64(column[Int($0)]) }
    let requesters = Set(
      tickets.map { table.name(TicketColumn.requester.rawValue, Int($0)) }
    ).subtracting([0])
    guard tickets.count >= ground.configuration.recurring.minimum,
      !ground.sources.hasRequesters || requesters.count >= 2 || tickets.contains(where: isOfMachine)
    else { return Verdict(requesters: requesters.count, isRecurring: false, isStorm: false) }
    let isStorm = mostWithinADay(opened) * 5 >= opened.count * 4
    let isOfDays = span.localDate(opened[0]) != span.localDate(opened[opened.count - 1])
    return Verdict(
      requesters: requesters.count, isRecurring: !isStorm && isOfDays, isStorm: isStorm)
  }

  private func isOfMachine(_ ticket: Int32) -> Bool {
    let table = ground.export.tickets
    let channel = Int(table.name(TicketColumn.channel.rawValue, Int(ticket)))
    let requester = Int(table.name(TicketColumn.requester.rawValue, Int(ticket)))
    return ground.isMachineChannel[channel] || ground.sides.isMachine[channel]
      || ground.sides.isMachine[requester]
  }

  /// The most tickets that lie within some 24 hours.
  private func mostWithinADay(_ opened: [Int64]) -> Int {
    var most = 0
    var first = 0
    for last in opened.indices {
      while opened[last] - opened[first] >= 86_400 { first += 1 }
      most = max(most, last - first + 1)
    }
    return most
  }
}
