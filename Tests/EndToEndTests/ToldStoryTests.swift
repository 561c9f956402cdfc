import Foundation
import Testing

/// The stories of `fixtures/`, as people read of them in `reports/`.
struct ToldStoryTests {
  /// Clocks are explained ticket by ticket, and no review names one.
  private static let untold: Set = ["Clocks to explain"]

  @Test func `every story is told to people`() {
    let told = Set(ToldStory.all.map(\.story))
    #expect(Set(Story.all.map(\.story)).subtracting(Self.untold) == told)
  }

  @Test(arguments: ToldStory.all)
  func `a story is told in its quarter and in no other`(_ told: ToldStory) throws {
    for quarter in try Self.quarters() {
      let text = try String(
        contentsOf: Checkout.reports.appending(path: "\(quarter)/\(told.file)"), encoding: .utf8)
      if quarter == told.quarter {
        #expect(text.contains(told.words))
      } else if told.isOnlyThere {
        #expect(!text.contains(told.words), "\(quarter) says it too")
      }
    }
  }

  private static func quarters() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Checkout.reports.path())
      .filter { $0.hasPrefix("20") }
  }
}
