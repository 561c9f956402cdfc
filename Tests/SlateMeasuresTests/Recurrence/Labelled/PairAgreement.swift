/// How well groups that were found agree with groups that people made.
///
/// By pairs of subjects: precision is the share of pairs put together that belong together, recall
/// the share of pairs that belong together that were put together.
struct PairAgreement: CustomStringConvertible {
  let precision: Double
  let recall: Double

  /// - Parameters: the group of each subject by people and as found; below 0 for one in no group.
  init(labels: [String], found: [Int]) {
    var (together, right, belong) = (0, 0, 0)
    for first in labels.indices {
      for second in labels.indices where second > first {
        let isFound = found[first] >= 0 && found[first] == found[second]
        let isLabelled = labels[first] == labels[second]
        together += isFound ? 1 : 0
        belong += isLabelled ? 1 : 0
        right += isFound && isLabelled ? 1 : 0
      }
    }
    precision = together == 0 ? 1 : Double(right) / Double(together)
    recall = belong == 0 ? 1 : Double(right) / Double(belong)
  }

  private static func rounded(_ share: Double) -> String { "\((share * 1000).rounded() / 1000)" }

  var description: String {
    "precision \(Self.rounded(precision)), recall \(Self.rounded(recall))"
  }
}
