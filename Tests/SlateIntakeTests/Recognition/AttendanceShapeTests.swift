import Testing

@testable import SlateIntake

struct AttendanceShapeTests {
  private let row = ["Ana", "21.5.2026 9:00", "21.5.2026 10:00", "1 h", "ana@example.com", "Vert"]

  @Test func `a name, two times, a length and an address make the shape`() {
    #expect(AttendanceShape(row) != nil)
    #expect(AttendanceShape(row.dropLast()) != nil, "a role is not needed")
    for field in row.indices.dropLast() {
      var other = row
      other[field] = ""
      #expect(AttendanceShape(other) == nil, "without \(row[field])")
    }
    #expect(AttendanceShape(["21.5.2026 9:00"] + row.dropFirst()) == nil)
    #expect(AttendanceShape([]) == nil)
  }

  @Test func `tickets with times are no attendance`() {
    #expect(
      AttendanceShape(["T1", "2026-05-14 09:00", "2026-05-14 10:00", "High", "Desk", "x"]) == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func `rows are looked at once, however wide they are`() throws {
    let row = String(repeating: "x,", count: 100_000) + "x\n"
    let folder = try InputFolder(["wide.csv": String(repeating: row, count: 4)])
    #expect(AttendanceShape.format(of: try folder.opened("wide.csv")) == nil)
  }
}
