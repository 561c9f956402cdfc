import Synchronization
import Testing

@testable import SlateModel

@Suite struct WorkersTests {
  @Test(arguments: [-3, 0, 1, 2, 7, 64])
  func `results come in the order of the jobs, each done once`(threads: Int) {
    let workers = Workers(threads: threads)
    #expect(workers.threads == max(1, threads))
    for count in [0, 1, 2, 7, 500] {
      let runs = Mutex<[Int]>(Array(repeating: 0, count: count))
      let results = workers.map(count) { job in
        runs.withLock { $0[job] += 1 }
        return job * job
      }
      #expect(results == (0..<count).map { $0 * $0 })
      #expect(runs.withLock { $0 } == Array(repeating: 1, count: count))
    }
  }

  @Test func `a job that gives nothing keeps its place`() {
    for threads in [1, 7] {
      let results = Workers(threads: threads).map(10) { $0 % 3 == 0 ? nil : $0 }
      #expect(results == [nil, 1, 2, nil, 4, 5, nil, 7, 8, nil])
    }
  }

  @Test(arguments: [1, 2, 7])
  func `ranges follow one another and none is small without need`(threads: Int) {
    let workers = Workers(threads: threads)
    for rows in [0, 1, 9, 10, 19, 20, 95, 1_000] {
      let ranges = workers.ranges(of: rows, atLeast: 10)
      #expect(ranges.flatMap(Array.init) == Array(0..<rows))
      #expect(ranges.count == max(1, min(threads == 1 ? 1 : threads * 4, rows / 10)))
      #expect(ranges.count == 1 || ranges.allSatisfy { $0.count >= 10 })
    }
  }
}
