/// Whether two keys are near: at least seven tenths of their weight in common, or one typing error.
struct Nearness {
  let words: KeyWords
  let neighbours: WordNeighbours

  /// Weighted Jaccard of at least 0.7: `17 · common ≥ 7 · (both weights)`, in whole numbers.
  static func isNear(common: Int64, _ first: Int64, _ second: Int64) -> Bool {
    17 * common >= 7 * (first + second)
  }

  /// - Parameters: two keys and their weights.
  func isNear(_ first: Int, _ second: Int, weights: (Int64, Int64)) -> Bool {
    // What is common weighs no more than the lighter of the two.
    guard Self.isNear(common: min(weights.0, weights.1), weights.0, weights.1) else { return false }
    guard let common = commonWeight(first, second) else { return false }
    return Self.isNear(common: common, weights.0, weights.1)
  }

  /// Nil where each has a word with a digit that the other has not, two errors or two versions, or
  /// one has a product that the other has not.
  func commonWeight(_ first: Int, _ second: Int) -> Int64? {
    let (left, right) = (words.words(of: first), words.words(of: second))
    var (place, other) = (left.startIndex, right.startIndex)
    var (ownNumbers, otherNumbers, products) = (false, false, false)
    var common: Int64 = 0
    while place < left.endIndex || other < right.endIndex {
      let isPast = place == left.endIndex
      if !isPast, other < right.endIndex, left[place] == right[other] {
        common += words.weights[Int(left[place])]
        place += 1
        other += 1
      } else if !isPast, other == right.endIndex || left[place] < right[other] {
        let kind = words.kinds[Int(left[place])]
        ownNumbers = ownNumbers || kind.hasDigit
        products = products || kind.isProduct
        place += 1
      } else {
        let kind = words.kinds[Int(right[other])]
        otherNumbers = otherNumbers || kind.hasDigit
        products = products || kind.isProduct
        other += 1
      }
    }
    return products || ownNumbers && otherNumbers ? nil : common
  }

  /// The one word of each in which two keys differ, if they differ in one word each.
  func difference(_ first: Int, _ second: Int) -> (UInt32, UInt32)? {
    let (left, right) = (words.words(of: first), words.words(of: second))
    guard left.count == right.count else { return nil }
    var (place, other) = (left.startIndex, right.startIndex)
    var (mine, its): (UInt32?, UInt32?)
    while place < left.endIndex || other < right.endIndex {
      let isPast = place == left.endIndex
      if !isPast, other < right.endIndex, left[place] == right[other] {
        place += 1
        other += 1
      } else if !isPast, other == right.endIndex || left[place] < right[other] {
        guard mine == nil else { return nil }
        mine = left[place]
        place += 1
      } else {
        guard its == nil else { return nil }
        its = right[other]
        other += 1
      }
    }
    guard let mine, let its else { return nil }
    return (mine, its)
  }
}
