import Testing

@testable import SlateMeasures

struct PackedFieldsTests {
  private struct Fields {
    @Packed var instant: Int64 = 0
    @PackedOptional var seconds: Int64?
    @PackedCount var place = -1
  }

  @Test(arguments: [0, 1, 86_400, 4_102_444_800, Int64(UInt32.max) - 1])
  func `what fits in 32 bits comes back`(value: Int64) {
    var fields = Fields()
    fields.instant = value
    fields.seconds = value
    #expect(fields.instant == value && fields.seconds == value)
  }

  @Test func `nothing is not zero, and stays nothing`() {
    var fields = Fields()
    #expect(fields.seconds == nil && fields.place == -1)
    fields.seconds = 0
    #expect(fields.seconds == 0)
    fields.seconds = nil
    #expect(fields.seconds == nil)
  }

  @Test func `what does not fit is held at the nearest that does`() {
    var fields = Fields()
    fields.instant = -5
    fields.seconds = .max
    fields.place = .max
    #expect(fields.instant == 0 && fields.seconds == Int64(UInt32.max) - 1)
    #expect(fields.place == Int(Int32.max))
  }

  @Test func `facts are small`() {
    #expect(MemoryLayout<TicketFacts>.stride <= 192)
  }
}
