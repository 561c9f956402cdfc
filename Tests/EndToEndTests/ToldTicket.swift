import Foundation

/// What `slate explain --json` tells of a ticket in a quarter, as far as `tickets.csv` tells it too.
struct ToldTicket: Decodable {
  struct Policy: Decodable {
    let number: Int
    let file: String
    let line: Int
  }

  let ticket, quarter, side, file: String
  let line: Int
  let priority: String?
  let policy: Policy?
  let exportedVerdict: String?
  let respond, resolve: ToldClock?

  /// Its key in the files of all quarters.
  var key: String { "\(quarter) \(ticket)" }
}

/// A clock as JSON tells it, seconds for lengths of time.
struct ToldClock: Decodable {
  struct Calendar: Decodable { let name: String }
  struct Target: Decodable { let seconds: Int }
  struct Stretch: Decodable {
    let from, to: String
    let seconds: Int
    let total: Int?
  }
  struct Total: Decodable { let deductedSeconds: Int }

  let verdict: String
  let calendar: Calendar
  let target: Target?
  let elapsedSeconds: Int?
  let due: String?
  let intervals, pauses: [Stretch]
  let deductedTotal: Total?

  var counted: Int { intervals.reduce(0) { $0 + $1.seconds } }
  /// What is deducted of an exported total: no more than was counted.
  var deducted: Int { min(counted, deductedTotal?.deductedSeconds ?? 0) }
  var paused: Int { pauses.reduce(0) { $0 + $1.seconds } + deducted }
}
