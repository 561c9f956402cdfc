import Dispatch
import Synchronization

/// The one place that splits work.
///
/// Jobs are pure functions of their number; results come back in the order of the numbers, so
/// that one thread or sixteen give the same answer.
package struct Workers: Sendable {
  package let threads: Int

  /// - Parameter threads: how many jobs may run at once, at least 1.
  package init(threads: Int) { self.threads = max(1, threads) }

  /// The results of `job(0)` to `job(count - 1)`.
  package func map<Result: Sendable>(
    _ count: Int, _ job: @Sendable (Int) -> Result
  ) -> [Result] {
    if count <= 1 || threads == 1 { return (0..<count).map(job) }
    let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = job(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// `rows` cut into even ranges, a few a thread, so that a slow one does not hold up the rest.
  package func ranges(of rows: Int, atLeast smallest: Int = 4096) -> [Range<Int>] {
    let pieces = max(1, min(threads == 1 ? 1 : threads * 4, rows / smallest))
    return (0..<pieces).map { rows * $0 / pieces..<rows * ($0 + 1) / pieces }
  }
}
