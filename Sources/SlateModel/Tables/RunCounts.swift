extension Sequence where Element: Hashable {
  /// How often each element stands there; fast where equal ones follow one another.
  @inlinable
  package func countedByRuns() -> [Element: Int] {
    var counts: [Element: Int] = [:]
    var (last, length): (Element?, Int) = (nil, 0)
    for element in self {
      if element != last {
        if let last { counts[last, default: 0] += length }
        (last, length) = (element, 0)
      }
      length += 1
    }
    if let last { counts[last, default: 0] += length }
    return counts
  }
}
