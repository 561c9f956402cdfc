/// The probabilities of a binomial distribution around its mode, as far out as they matter.
struct BinomialWeights {
  let first: Int
  private var weights: [Double]

  var last: Int { first + weights.count - 1 }

  subscript(k: Int) -> Double { weights[k - first] }

  /// - Parameter p: between 0 and 1, neither of them.
  init(n: Int, p: Double) {
    let mode = min(n, Int((Double(n) + 1) * p))
    let odds = p / (1 - p)
    var down: [Double] = []
    var weight = 1.0
    var k = mode
    while k > 0, weight > 1e-18 {
      weight *= Double(k) / (Double(n - k + 1) * odds)
      down.append(weight)
      k -= 1
    }
    first = k
    var up: [Double] = [1]
    weight = 1
    k = mode
    while k < n, weight > 1e-18 {
      weight *= Double(n - k) * odds / Double(k + 1)
      up.append(weight)
      k += 1
    }
    weights = down.reversed() + up
    let total = weights.reduce(0, +)
    for index in weights.indices { weights[index] /= total }
  }
}

/// P(B ≥ `count`) for B binomial(n, p), to about fifteen decimals whatever n is; 1 for `count` ≤ 0.
///
/// - Parameter p: between 0 and 1, neither of them.
func binomialUpperTail(_ count: Int, of n: Int, _ p: Double) -> Double {
  let weights = BinomialWeights(n: n, p: p)
  guard count > weights.first else { return 1 }
  guard count <= weights.last else { return 0 }
  // From the far end, so that the small ones are not lost beside the great ones.
  return stride(from: weights.last, through: count, by: -1).reduce(0) { $0 + weights[$1] }
}

/// P(B ≤ `count`) for B binomial(n, p), to about fifteen decimals whatever n is.
func binomialLowerTail(_ count: Int, of n: Int, _ p: Double) -> Double {
  let weights = BinomialWeights(n: n, p: p)
  guard count < weights.last else { return 1 }
  guard count >= weights.first else { return 0 }
  return (weights.first...count).reduce(0) { $0 + weights[$1] }
}
