extension Measure {
  /// All of them, the strongly and the weakly useful.
  static let documentsUseful: [Measure] = [
    documentsUseful("documents_useful", "that its author had a hand in, or had not") {
      $0 != .none
    },
    documentsUseful("documents_useful_strong", "that its author had nothing to do with") {
      $0 == .strong
    },
    documentsUseful("documents_useful_weak", "but only such as its author had a hand in") {
      $0 == .weak
    },
  ]

  private static func documentsUseful(
    _ name: String, _ whose: String,
    _ isCounted: @escaping @Sendable (DocumentUse.Usefulness) -> Bool
  ) -> Measure {
    Measure(
      name, .documents, by: .whole, needs: .documents, matures: true,
      """
      Of the documents changed in the quarter, those linked to a ticket resolved within 90 days \
      after a change, \(whose); it matures.
      """,
      when: { $0.knowledge.hasDocumentLinks },
      .quarter { view in
        let changed = view.documents.changed
        return Scalar(changed.count { isCounted($0.usefulness) }, of: changed.count)
      })
  }
}
