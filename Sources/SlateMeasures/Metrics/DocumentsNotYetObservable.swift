extension Measure {
  static let documentsNotYetObservable = Measure(
    "documents_not_yet_observable", .documents, by: .whole, needs: .documents, matures: true,
    """
    Of the documents changed in the quarter, those first changed in it less than 30 days before the \
    data end: whether they are of use cannot be seen yet; it matures.
    """,
    .quarter { view in
      let changed = view.documents.changed
      return Scalar(changed.count(where: \.isNotYetObservable), of: changed.count)
    })
}
