/// The candidate that somebody who wrote `name` most likely meant; nil if none is near.
///
/// Near is at most one edit for every three characters of the longer of the two, and at least one
/// (an edit inserts, drops or changes a character, or swaps two neighbours), without regard to case.
/// Of equally near ones the first wins.
package func nearest(to name: String, among candidates: [String]) -> String? {
  let wanted = Array(foldedName(name))
  guard !wanted.isEmpty, wanted.count <= longestNameCompared else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let folded = Array(foldedName(candidate))
    let limit = max(1, max(folded.count, wanted.count) / 3)
    guard folded.count > 1 || folded == wanted, abs(folded.count - wanted.count) <= limit else {
      continue
    }
    let distance = editDistance(wanted, folded)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.candidate
}

/// Longer ones are nobody's typing error, and the distance costs the product of the lengths.
private let longestNameCompared = 200

/// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(change, last[column + 1] + 1, current[column] + 1)
      let isSwap =
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if isSwap { distance = min(distance, beforeLast[column - 1] + 1) }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
