import Testing

@testable import SlateModel

@Suite struct RunFailureTests {
  private func problem(_ message: String) -> Problem {
    Problem(file: "f", place: nil, severity: .error, message: message, remedy: "")
  }

  @Test func `of several codes the first that applies is the run's`() throws {
    let order: [ExitCode] = [
      .usage, .configuration, .noInput, .unusableData, .cannotCreate, .inputOutput,
    ]
    for first in order.indices {
      for second in order.indices {
        var failure = RunFailure(order[first], problem("a"))
        failure.add(order[second], problem("b"))
        #expect(failure.exitCode == order[min(first, second)])
        var joined = RunFailure()
        joined.add(failure)
        #expect(joined.exitCode == failure.exitCode)
        #expect(joined.problems.map(\.message) == ["a", "b"])
      }
    }
    #expect(order.map(\.rawValue) == [64, 78, 66, 65, 73, 74])
  }

  @Test func `a failure without a problem ends nothing`() throws {
    let none = RunFailure()
    #expect(none.exitCode == .done)
    try none.throwIfAny()
    #expect(throws: RunFailure.self) { try RunFailure(.usage, problem("a")).throwIfAny() }
  }
}
