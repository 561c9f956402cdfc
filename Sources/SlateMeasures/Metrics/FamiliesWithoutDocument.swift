import SlateModel

extension Measure {
  static let familiesWithoutDocument = Measure(
    "families_without_document", .families, by: .whole,
    "Recurring issues of the quarter none of whose tickets is linked to a document.",
    when: { $0.hasSubjects && $0.hasDocuments },
    .quarter { view in
      let recurring = view.families.recurringStandings
      let links = view.families.families.links
      let missing = recurring.count { !links.hasDocument($0.family, before: view.span.asOf) }
      return Scalar(value: Ratio(Int64(missing)), n: recurring.count)
    })
}
