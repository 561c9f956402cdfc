import SlateModel
import Testing

/// The clock against cases that others published or counted second by second.
struct BusinessTimeVectorsTests {
  private struct Loaded {
    let vectors: BusinessTimeVectors
    var calendars: [String: BusinessCalendar] = [:]

    init() throws {
      vectors = try BusinessTimeVectors.load()
      for calendar in vectors.calendars {
        let made: BusinessCalendar = try #require(try calendar.businessCalendar())
        calendars[calendar.id] = made
      }
    }
  }

  /// Read once for all tests here.
  private static let loaded = Result { try Loaded() }
  private let vectors: BusinessTimeVectors
  private let calendars: [String: BusinessCalendar]

  init() throws {
    let loaded = try BusinessTimeVectorsTests.loaded.get()
    vectors = loaded.vectors
    calendars = loaded.calendars
  }

  @Test func `every elapsed time is that of its vector`() throws {
    #expect(vectors.elapsed.count == 105 && vectors.elapsedWithPauses.count == 12)
    for vector in vectors.elapsed + vectors.elapsedWithPauses {
      let calendar = try #require(calendars[vector.calendar])
      let start = try #require(Instant(iso: vector.start))
      let end = try #require(vector.end.flatMap { Instant(iso: $0) })
      let pauses = try #require(vector.pauseRanges)
      let elapsed = calendar.elapsed(from: start, to: end, pauses: pauses)
      #expect(elapsed == vector.expectedSeconds, "\(vector.id)")
      if pauses.isEmpty {
        #expect(calendar.elapsed(from: start, to: end) == vector.expectedSeconds, "\(vector.id)")
      }
    }
  }

  @Test func `every due time is the earliest that its vector allows`() throws {
    #expect(vectors.due.count == 73 && vectors.dueWithPauses.count == 7)
    for vector in vectors.due + vectors.dueWithPauses {
      let calendar = try #require(calendars[vector.calendar])
      let start = try #require(Instant(iso: vector.start))
      let target = try #require(vector.targetSeconds)
      let pauses = try #require(vector.pauseRanges)
      let expected = try #require(vector.expectedDue.flatMap { Instant(iso: $0) })
      let due = calendar.due(from: start, target: target, pauses: pauses)
      #expect(due == expected, "\(vector.id)")
      if pauses.isEmpty {
        #expect(calendar.due(from: start, target: target) == expected, "\(vector.id)")
      }
    }
  }

  @Test func `all time up to the latest due time that a vector allows is worth nothing`() throws {
    let rolling = vectors.due.filter { $0.expectedDueLatest != nil }
    #expect(rolling.count == 13)
    for vector in rolling {
      let calendar = try #require(calendars[vector.calendar])
      let due = try #require(vector.expectedDue.flatMap { Instant(iso: $0) })
      let latest = try #require(vector.expectedDueLatest.flatMap { Instant(iso: $0) })
      #expect(due < latest)
      #expect(calendar.elapsed(from: due, to: latest) == 0, "\(vector.id)")
    }
  }
}
