extension Measure {
  static let documentsProviderOnly = Measure(
    "documents_provider_only", .documents, by: .whole, needs: .documents,
    """
    Of the live documents as of the end, those that somebody of the provider and nobody internal ever \
    wrote or reviewed.
    """,
    when: { $0.hasPersonSides },
    .quarter { view in
      let live = view.documents.standings.filter(\.isLive)
      return Scalar(live.count(where: \.isProviderOnly), of: live.count)
    })
}
