extension StateKind {
  /// A ticket in it waits for nobody any more.
  package var isDone: Bool { self >= .resolved }
}

/// The order in which changes of one instant are applied.
extension StateKind: Comparable {
  package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
