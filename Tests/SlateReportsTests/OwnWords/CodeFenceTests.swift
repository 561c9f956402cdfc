import Testing

@testable import SlateReports

struct CodeFenceTests {
  @Test(arguments: [
    (["```", "a", "```", "b"], [true, true, true, false]),
    (["~~~ swift", "```", "~~~~", "a"], [true, true, true, false]),
    (["````", "```", "a"], [true, true, true]), (["``` a`b", "c"], [false, false]),
    (["``", "a"], [false, false]), (["    ```", "a"], [false, false]),
    (["```", "``` a", "b"], [true, true, true]), (["~~~ a`b", "c"], [true, true]),
  ])
  func `lines from a fence to its like are code`(lines: [String], code: [Bool]) {
    var fence = CodeFence()
    #expect(lines.map { fence.takes($0) } == code)
  }
}
