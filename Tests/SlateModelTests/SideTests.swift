import SlateModel
import Testing

@Suite struct SideTests {
  @Test(arguments: Side.allCases)
  func `a side is read by its name`(side: Side) {
    #expect(Side(name: " \(side.name.uppercased())") == side)
  }

  @Test func `another word is no side`() {
    #expect(Side(name: "both") == nil)
    #expect(Side(name: "") == nil)
  }
}
