/// Whose people they are: the company's own, the provider's, or nobody said.
package enum Side: UInt8, CaseIterable, Sendable {
  case unknown
  case `internal`
  case provider

  /// The word for it in files, in and out.
  package var name: String {
    switch self {
    case .unknown: "unknown"
    case .internal: "internal"
    case .provider: "provider"
    }
  }

  /// Reads the word without regard to case and surrounding spaces; nil for any other word.
  package init?(name: String) {
    let folded = foldedName(name)
    guard let side = Side.allCases.first(where: { $0.name == folded }) else { return nil }
    self = side
  }
}
