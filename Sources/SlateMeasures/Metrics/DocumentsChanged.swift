import SlateModel

extension Measure {
  static let documentsChanged = Measure(
    "documents_changed", .documents, by: .documents, needs: .documents,
    """
    Documents with a substantive change in the quarter, each once; by side under each side of its \
    authors, by kind as of the end. Bulk edits, bots and small updates are left out.
    """,
    .counts { view in
      let changed = view.documents.changed
      var counts: [Dimension: [String: Int]] = [.all: ["": changed.count]]
      for document in changed {
        counts[.kind, default: [:]][view.ground.export.names[document.kind], default: 0] += 1
        for side in document.sides { counts[.side, default: [:]][side.name, default: 0] += 1 }
      }
      return counts
    })
}
