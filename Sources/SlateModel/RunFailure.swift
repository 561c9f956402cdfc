/// The ways in which a run ends, after sysexits.h.
package enum ExitCode: Int32, Sendable, Comparable, CaseIterable {
  case done = 0
  /// Written, and a row of the scoreboard is RED.
  case red = 1
  case usage = 64
  case unusableData = 65
  case noInput = 66
  case internalFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case configuration = 78

  /// Of several, the first of usage, configuration, no input, data, output, input or output applies.
  private var precedence: Int {
    switch self {
    case .usage: 0
    case .configuration: 1
    case .noInput: 2
    case .unusableData: 3
    case .cannotCreate: 4
    case .inputOutput: 5
    case .locked: 6
    case .internalFault: 7
    case .red: 8
    case .done: 9
    }
  }

  package static func < (first: Self, second: Self) -> Bool {
    first.precedence < second.precedence
  }
}

/// Why a run cannot go on: every problem that was found, and how it ends.
package struct RunFailure: Error, Sendable {
  package private(set) var problems: [Problem] = []
  package private(set) var exitCode = ExitCode.done

  package init() {}

  package init(_ exitCode: ExitCode, _ problem: Problem) { add(exitCode, problem) }

  package mutating func add(_ exitCode: ExitCode, _ problem: Problem) {
    problems.append(problem)
    self.exitCode = min(self.exitCode, exitCode)
  }

  package mutating func add(_ other: RunFailure) {
    problems += other.problems
    exitCode = min(exitCode, other.exitCode)
  }

  /// Ends the run where there is any problem.
  package func throwIfAny() throws(RunFailure) {
    if !problems.isEmpty { throw self }
  }
}
