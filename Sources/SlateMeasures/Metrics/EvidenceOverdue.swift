extension Measure {
  static let evidenceOverdue = Measure(
    "evidence_overdue", .controls, by: .whole, needs: .others,
    """
    Of the controls due by the quarter's last day, in it or before, those not done by then.
    """,
    when: { $0.knowledge.hasEvidenceDone },
    .quarter { view in
      Scalar(view.knowledge.evidence.overdue, of: view.knowledge.evidence.dueSoFar)
    })
}
